import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ConditionParts } from '../../../../parts/condition/condition.js'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { marked } from '../../../../shared/marked.js'
import { saidDay } from '../../../../words/loans/period.js'
import { writtenIn } from '../../../../words/written-in.js'
import { longestWords } from '../../../../words/longest-words.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { text } from '../../parts/form/field.js'
import { WordsQuestion } from '../../parts/form/words-question.js'
import { momentWords } from '../../parts/moment.js'
import type { Desk, Space } from '../../room.js'
import { photosView } from './photos-view.js'
import type { ModerationStrings } from './moderation.strings.js'

type Calls = OutputOf<'loans.helpAsked'>
type HelpCall = Calls['items'][number]

type Parts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly words: () => ModerationStrings
}

/**
 * Lists the loans between people of the site, or of sites that nobody moderates, that are a week late and for which help was
 * asked: a moderator says to both what was done.
 */
export class HelpList {
  readonly #parts: Parts
  readonly #read: RemoteRead<readonly [site: string], Calls>
  readonly #question: WordsQuestion<HelpCall>

  constructor(parts: Parts) {
    this.#parts = parts
    const { desk, space } = parts
    this.#read = deskRead<readonly [site: string], Calls>(desk, {
      args: () => [space.of.named.site ?? ''] as const,
      read: async ([site], how) => {
        const { helpAsked, networkHelpAsked } = desk.call.loans
        const calls = await (site ? helpAsked.query({ site }, how) : networkHelpAsked.query({}, how))
        // The code that shows the photos comes only where there are some.
        if (calls.items.some(({ condition }) => condition.length > 0))
          (await import('../../../../parts/condition/condition-box.js')).defineConditionBox()
        return calls
      },
    })
    this.#question = new WordsQuestion<HelpCall>(parts, {
      name: 'help',
      of: ({ loanId }) => loanId,
      field: ({ giver, taker }) => {
        const { missing: wanted, words } = parts.words().help
        return text({ label: marked(words(giver, taker), giver, taker), most: longestWords, isLong: true, wanted })
      },
      send: (words, call) => this.#send(words, call),
    })
  }

  close(): void {
    this.#read.close()
    this.#question.close()
  }

  render(): Content {
    const { items = [] } = this.#read.answer ?? {}
    const { help, retry } = this.#parts.words()
    if (!this.#read.answer && this.#read.error)
      return notice({ tone: 'bad', title: help.failed, ways: way(retry, () => void this.#read.ask()) })
    if (items.length === 0) return nothing
    return html`<section class="stack help" aria-labelledby="help-title">
      <h2 id="help-title" tabindex="-1">${help.title(items.length)}</h2>
      <ul class="rows framed why">
        ${repeat(
          items,
          ({ loanId }) => loanId,
          (each) => html`<li>${this.#call(each)}</li>`,
        )}
      </ul>
    </section>`
  }

  #call(call: HelpCall): Content {
    const { desk } = this.#parts
    const { help } = this.#parts.words()
    const { at, giver, giverCommune, lateDays, site, status, taker, takerCommune = '', thread, title, to, words } = call
    const late = help.late({ day: saidDay(to, desk.language, to), days: lateDays, isUnclear: status === 'unconfirmed' })
    return html`<b lang=${writtenIn}>${title}</b>
      <p>
        ${marked(help.between({ giver, giverCommune, taker, takerCommune }), giver, giverCommune, taker, takerCommune)}
      </p>
      <p class="meta">
        ${this.#isNetwork ? html`<span lang=${writtenIn}>${site}</span> · ` : nothing}${late} ·
        ${help.askedAt(momentWords(desk.language, at))}
      </p>
      <p class="said" lang=${writtenIn}><b>${giver}</b> ${words}</p>
      ${this.#condition(call)}
      ${
        thread.length > 0
          ? html`<details>
              <summary>${help.thread}</summary>
              ${thread.map(
                (each) =>
                  html`<p lang=${writtenIn}>
                      <b>${each.by === 'giver' ? giver : taker}</b>
                      ${each.words}
                    </p>
                    ${photosView(each.photos ?? [], this.#parts.words())}`,
              )}
            </details>`
          : html`<p class="meta">${help.noThread}</p>`
      }
      ${this.#question.render(call, { ask: help.end, keep: help.keep, go: help.go })}`
  }

  #condition({ condition, giver, taker }: HelpCall): Content {
    if (condition.length === 0) return nothing
    const notesNothing = () => Promise.reject(new Error('who helps notes nothing'))
    const parts: ConditionParts = {
      side: 'giver',
      who: '',
      names: { giver, taker },
      language: this.#parts.desk.language,
      upload: notesNothing,
      save: notesNothing,
      renew: () => this.#read.ask(),
    }
    return html`<coop-loan-condition .condition=${condition} .parts=${parts}></coop-loan-condition>`
  }

  get #isNetwork(): boolean {
    return this.#parts.space.of.named.site === undefined
  }

  async #send(words: string, { loanId }: HelpCall): Promise<boolean> {
    const { act, desk, space } = this.#parts
    const { site } = space.of.named
    const { endHelp, endNetworkHelp } = desk.call.loans
    const done = await act.run('help', { site, loanId, words }, (how) =>
      site === undefined ? endNetworkHelp.mutate({ loanId, words }, how) : endHelp.mutate({ site, loanId, words }, how),
    )
    if (!done) return false
    await this.#read.ask()
    desk.did(this.#parts.words().help.done)
    return true
  }
}
