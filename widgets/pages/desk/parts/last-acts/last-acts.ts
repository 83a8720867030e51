import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import { daysIn } from '../../../../shared/formats.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { clockIn } from '../../../../words/clock.strings.js'
import { shortDay } from '../../../../words/loans/period.js'
import type { Desk } from '../../room.js'
import { DeskAct } from '../desk-act.js'
import { deskRead } from '../desk-read.js'
import { icon } from '../icons.js'
import { priceIn } from '../price.js'
import { lastActsStyles } from './last-acts.styles.js'
import { lastActsFrench, learnLastActs, type LastActsStrings } from './last-acts.strings.js'

type Done = OutputOf<'loans.lastActs'>
type LastAct = Done['acts'][number]
type LastDeposit = Done['deposits'][number]
type Last = LastAct | LastDeposit

/** So many are in sight; the others of the day behind one press. */
const fewest = 4

type Wants = {
  readonly desk: Desk
  readonly member: string
  /** The loans whose last act was undone here: what else stands on the screen follows. */
  readonly undone?: (loans: readonly string[]) => void
}

/** What was done at the counter today, the newest first, each undone by one press until midnight. It may stand in any room. */
export class LastActs {
  readonly #wants: Wants
  readonly #words: () => LastActsStrings | undefined
  readonly #read: RemoteRead<readonly [string], readonly Last[]>
  readonly #act: DeskAct
  #areAllShown = false

  constructor(wants: Wants) {
    this.#wants = wants
    const { desk, member } = wants
    adoptStyles(desk.host.renderRoot, [lastActsStyles])
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: lastActsFrench,
      learn: learnLastActs,
    })
    this.#read = deskRead<readonly [string], readonly Last[]>(desk, {
      args: () => [member] as const,
      read: async ([of], how) => {
        const { acts, deposits } = await desk.call.loans.lastActs.query({ member: of }, how)
        return [...acts, ...deposits].sort((one, other) => (one.at < other.at ? 1 : -1))
      },
    })
    this.#act = new DeskAct(desk, {
      reload: () => this.#read.ask(),
      learn: async () => (await import('../../rooms/loans/loans-refusal.js')).tellWhy,
    })
  }

  close(): void {
    this.#read.close()
  }

  /** Something was done: it is listed. */
  again(): Promise<void> {
    return this.#read.ask()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { answer = [], error } = this.#read
    const shown = this.#areAllShown ? answer : answer.slice(0, fewest)
    return html`<section class="stack last-acts" aria-labelledby="last-acts-title">
      <h2 id="last-acts-title">${words.title}</h2>
      ${
        error !== undefined && answer.length === 0
          ? notice({ tone: 'warn', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
          : answer.length === 0
            ? html`<p class="meta">${words.none}</p>`
            : html`<ul class="rows framed">
                ${shown.map((each) => ('depositId' in each ? this.#depositRow(each, words) : this.#row(each, words)))}
              </ul>`
      }
      ${
        answer.length > shown.length
          ? html`<p class="ways">
              <button type="button" class="way" @click=${this.#showAll}>${words.all(answer.length)}</button>
            </p>`
          : nothing
      }
    </section>`
  }

  #row(each: LastAct, words: LastActsStrings): Content {
    const { act, ids, state, at, by = '', mine } = each
    const said = this.#said(each, words)
    const key = `undo-${ids[0] ?? ''}`
    const isBusy = this.#act.busy === key
    return html`<li class="pick">
      ${icon(act === 'give-back' ? 'back' : 'loans')}
      <div class="grow">
        <b>${said}</b>
        <small class="meta">${words.when(this.#time(at), mine ? words.me : by)}</small>
        ${this.#act.said(key)}
      </div>
      ${
        state === 'undoable'
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${words.undoAll(said)}
              aria-disabled=${isBusy}
              @click=${() => void this.#undo(each, said)}
            >
              ${isBusy ? words.undoing : words.undo}
            </button>`
          : html`<span class="st">${words[state]}</span>`
      }
    </li>`
  }

  #depositRow(each: LastDeposit, words: LastActsStrings): Content {
    const { act, depositId, who, cents, at } = each
    const said = words.deposits[act](priceIn(this.#wants.desk.language, cents), who)
    const key = `undo-${depositId}`
    const isBusy = this.#act.busy === key
    return html`<li class="pick">
      ${icon(act === 'pay-back' ? 'back' : 'loans')}
      <div class="grow">
        <b>${said}</b>
        <small class="meta">${words.when(this.#time(at), '')}</small>
        ${this.#act.said(key)}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label=${words.undoAll(said)}
        aria-disabled=${isBusy}
        @click=${() => void this.#undoDeposit(each, said)}
      >
        ${isBusy ? words.undoing : words.undo}
      </button>
    </li>`
  }

  #said({ act, ids, title, copy, who, to }: LastAct, words: LastActsStrings): string {
    const thing = ids.length > 1 ? words.several(ids.length) : [title, copy].filter(Boolean).join(' ')
    return words.did[act]({ thing, who, to: to === undefined ? '' : shortDay(to, this.#wants.desk.language) })
  }

  #time(at: string): string {
    const { language } = this.#wants.desk
    return clockIn[language](daysIn('sv', { timeStyle: 'short', timeZone: 'Europe/Paris' }).format(new Date(at)))
  }

  async #undo({ ids, loans }: LastAct, said: string): Promise<void> {
    const { desk, member, undone } = this.#wants
    const input = { acts: ids, member }
    const done = await this.#act.run(`undo-${ids[0] ?? ''}`, input, (how) => desk.call.loans.undo.mutate(input, how))
    if (!done) return
    undone?.(loans)
    desk.did((this.#words() ?? lastActsFrench).done(said))
    await this.#read.ask()
  }

  async #undoDeposit({ depositId, act }: LastDeposit, said: string): Promise<void> {
    const { desk, member } = this.#wants
    const input = { member, depositId }
    const { drop, holdAgain } = desk.call.deposits
    const done = await this.#act.run(`undo-${depositId}`, { ...input, act }, (how) =>
      (act === 'take' ? drop : holdAgain).mutate(input, how),
    )
    if (!done) return
    desk.did((this.#words() ?? lastActsFrench).done(said))
    await this.#read.ask()
  }

  readonly #showAll = (): void => {
    this.#areAllShown = true
    this.#wants.desk.host.requestUpdate()
  }
}
