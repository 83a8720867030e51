import { html, nothing } from 'lit'
import { focusOn } from '../../../parts/focus-on.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { OutputOf } from '../../../shared/wire.js'
import { writtenIn } from '../../../words/written.js'
import { deskRead } from '../../parts/desk-read.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { momentWords } from '../../parts/moment.js'
import type { Desk, Space } from '../../room.js'
import { letterView } from './letter.js'
import {
  callsOf,
  itemOf,
  likelyAct,
  likelyReason,
  reportReasons,
  subjectOf,
  type Act,
  type Does,
  type Opened,
  type Preview,
  type ReportReason,
} from './moderation.js'
import type { ModerationStrings } from './moderation.strings.js'

type Parts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly words: () => ModerationStrings
  readonly decided: (decision: OutputOf<'moderation.decide'>) => void
  readonly banned: (banId: string, name: string) => void
  readonly lift: (banId: string, name: string) => void
}

type Choice = { does: Act; reason: ReportReason; said: string; isOwn: boolean }

type Asked = readonly [item: string, does: Act, reason: ReportReason]

const longestWords = 1_000

/** An answer is due to who gave it, with its reasons, whichever it is. */
const isContestedIn = ({ hidings }: Opened): boolean =>
  hidings.some(({ mayLift, objection }) => mayLift && objection && !objection.outcome)

/** What is decided, with which reason and words; what who gave it will read stands below before anything is sent. */
export class DecisionPanel {
  readonly #parts: Parts
  #item = ''
  #choice: Choice | undefined
  readonly #letter: RemoteRead<Asked, Preview>

  constructor(parts: Parts) {
    this.#parts = parts
    const { desk, space } = parts
    this.#letter = deskRead<Asked, Preview>(desk, {
      args: () => {
        const choice = this.#choice
        return choice && this.#item === desk.item ? ([this.#item, choice.does, choice.reason] as const) : []
      },
      read: ([item, does, reason], how) => {
        const subject = subjectOf(item) ?? { kind: '', id: '' }
        return callsOf(desk, space).preview.query({ ...space.of.named, ...subject, does, reason }, how)
      },
    })
  }

  close(): void {
    this.#letter.close()
  }

  render(opened: Opened) {
    this.#meet(opened)
    const words = this.#parts.words()
    const choice = this.#choice
    const acts = opened.may.filter((each): each is Does => each !== 'ban')
    if (choice?.does === 'ban') return this.#banning(opened, choice)
    return html`<section class="panel" aria-labelledby="decide-title">
      <h2 id="decide-title">${words.ask.title}</h2>
      ${acts.length === 0 || !choice ? html`<p>${words.ask.nothing}</p>` : this.#deciding(opened, acts, choice)}
      ${this.#banLine(opened)}
    </section>`
  }

  /** Another offer is another question. */
  #meet(opened: Opened): void {
    const item = itemOf(opened)
    if (this.#item === item && (!this.#choice || opened.may.includes(this.#choice.does))) return
    this.#item = item
    const does = likelyAct(opened)
    this.#choice = does && this.#fresh(does, likelyReason(opened))
    // The letter's question has changed while this is drawn.
    queueMicrotask(() => this.#parts.desk.host.requestUpdate())
  }

  #fresh(does: Act, reason: ReportReason): Choice {
    return { does, reason, said: this.#ready(does, reason), isOwn: false }
  }

  #ready(does: Act, reason: ReportReason): string {
    return does === 'show' ? '' : this.#parts.words().ready[does][reason]
  }

  /** What a person wrote stays, whatever else they choose. */
  #choose(change: Partial<Pick<Choice, 'does' | 'reason'>>): void {
    const before = this.#choice
    if (!before) return
    const next = { ...before, ...change }
    this.#choice = next.isOwn ? next : { ...next, said: this.#ready(next.does, next.reason) }
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  #deciding(opened: Opened, acts: readonly Does[], choice: Choice) {
    const words = this.#parts.words()
    const { act } = this.#parts
    const isContested = isContestedIn(opened)
    const isKept = opened.hidings.some(
      ({ asks, mayLift, objection }) => mayLift && !asks && objection && !objection.outcome,
    )
    const nameOf = (does: Does) => (does === 'hide' && isKept ? words.ask.keep : words.ask.acts[does])
    const told = opened.reports.filter(({ outcome, told }) => told && !outcome).length
    const does = choice.does === 'ban' ? 'hide' : choice.does
    return html`<form class="stack" @submit=${(event: Event) => void this.#send(event, opened)}>
      <fieldset class="opts">
        <legend class="unseen">${words.ask.title}</legend>
        ${acts.map(
          (each) =>
            html`<label class="opt"
              ><input
                type="radio"
                name="does"
                value=${each}
                .checked=${choice.does === each}
                @change=${() => this.#choose({ does: each })}
              /><span><b>${nameOf(each).name}</b><small>${nameOf(each).means}</small></span></label
            >`,
        )}
      </fieldset>
      ${choice.does === 'show' && !isContested ? nothing : this.#writing(opened, choice)}
      ${this.#letterOf(opened, choice)} ${act.said('decide')}
      <button class="go" aria-disabled=${act.busy === 'decide'}>${nameOf(does).name}</button>
      <p class="meta">${[words.ask.told(told), words.ask.noted].filter(Boolean).join(' ')}</p>
    </form>`
  }

  #writing({ shown }: Opened, { does, reason, said }: Choice) {
    const words = this.#parts.words()
    return html`${does === 'show' ? nothing : this.#reasons(reason)}
      <div class="field">
        <label for="said">${words.ask.words(shown.giver)}</label>
        <textarea
          id="said"
          rows="5"
          lang=${writtenIn}
          maxlength=${longestWords}
          .value=${said}
          @input=${({ target }: Event) => {
            if (!(target instanceof HTMLTextAreaElement) || !this.#choice) return
            this.#choice = { ...this.#choice, said: target.value, isOwn: target.value.trim() !== '' }
            this.#parts.desk.host.requestUpdate()
          }}
        ></textarea>
      </div>`
  }

  #reasons(reason: ReportReason) {
    const words = this.#parts.words()
    return html`<div class="field">
      <label for="reason">${words.ask.reason}</label>
      <select
        id="reason"
        .value=${reason}
        @change=${({ target }: Event) => {
          const chosen = target instanceof HTMLSelectElement && reportReasons.find((each) => each === target.value)
          if (chosen) this.#choose({ reason: chosen })
        }}
      >
        ${reportReasons.map(
          (each) => html`<option value=${each} ?selected=${each === reason}>${words.reasons[each]}</option>`,
        )}
      </select>
    </div>`
  }

  #letterOf({ shown, hidings, lookBy }: Opened, { does, said }: Choice) {
    const words = this.#parts.words()
    const { answer, error } = this.#letter
    if (error) return html`<p class="meta">${words.failed}</p>`
    if (!answer) return html`<p class="meta" role="status">${words.ask.letterWait}</p>`
    const name = shown.giver
    if (answer.letter) return letterView({ letter: answer.letter, said: said.trim(), name, words })
    const isNoNews = does === 'show' && hidings.length === 0 && lookBy === undefined
    if (does === 'show' && !isNoNews) return html`<p class="meta">${words.ask.published(name)}</p>`
    if (does === 'hide' && hidings.some(({ asks, automatic }) => !asks && !automatic))
      return html`<p class="meta">${words.ask.noLetter(name)}</p>`
    return html`<p class="meta">${isNoNews ? words.ask.noLetter(name) : words.ask.noAddress(name)}</p>`
  }

  async #send(event: Event, opened: Opened): Promise<void> {
    event.preventDefault()
    const choice = this.#choice
    if (!choice || choice.does === 'ban') return
    const { act, decided, desk, space, words } = this.#parts
    const said = choice.said.trim()
    if (choice.does === 'ask' && !said) return act.say('decide', words().ask.wordsWanted)
    const { id, kind, seen } = opened
    const input = {
      ...space.of.named,
      kind,
      id,
      seen,
      does: choice.does,
      reason: choice.reason,
      words: choice.does === 'show' && !isContestedIn(opened) ? '' : said,
    }
    const done = await act.run('decide', input, (how) => callsOf(desk, space).decide.mutate(input, how))
    if (!done) return
    this.#item = ''
    decided(done)
  }

  #banLine({ ban, may, shown }: Opened) {
    const { act, desk, lift } = this.#parts
    const words = this.#parts.words()
    if (ban)
      return html`<p class="st bad">${words.ban.stands(momentWords(desk.language, ban.at), ban.everywhere)}</p>
        ${
          ban.mayLift
            ? html`<p>
                  <button
                    type="button"
                    class="quiet"
                    aria-disabled=${act.busy === 'lift'}
                    @click=${() => lift(ban.id, shown.giver)}
                  >
                    ${words.ban.liftOf(shown.giver)}
                  </button>
                </p>
                ${act.said('lift')}`
            : nothing
        }`
    if (!may.includes('ban')) return nothing
    return html`<p>
      <button
        type="button"
        class="quiet bad"
        id="ban"
        @click=${() => {
          this.#choice = this.#fresh('ban', this.#choice?.reason ?? 'other')
          act.hush()
          desk.host.requestUpdate()
          void focusOn(desk, '#ban-title')
        }}
      >
        ${words.ban.open(shown.giver)}
      </button>
    </p>`
  }

  /** It touches a person: asked once, with the way back beside. */
  #banning(opened: Opened, choice: Choice) {
    const { act, space } = this.#parts
    const words = this.#parts.words()
    const { giver } = opened.shown
    const back = () => {
      this.#item = ''
      this.#parts.desk.host.requestUpdate()
      void focusOn(this.#parts.desk, '#ban')
    }
    return html`<section class="panel" aria-labelledby="ban-title">
      <h2 id="ban-title" tabindex="-1">${words.ban.title(giver)}</h2>
      <p>${space.of.kind === 'network' ? words.ban.everywhere : words.ban.here(space.of.name ?? '')}</p>
      <form class="stack" @submit=${(event: Event) => void this.#sendBan(event, opened)}>
        ${this.#writing(opened, choice)} ${this.#letterOf(opened, choice)} ${act.said('ban')}
        <p class="ways">
          <button class="go" aria-disabled=${act.busy === 'ban'}>${words.ban.send}</button>
          <button type="button" class="way" @click=${back}>${words.ban.back}</button>
        </p>
      </form>
    </section>`
  }

  async #sendBan(event: Event, { id, kind, shown }: Opened): Promise<void> {
    event.preventDefault()
    const choice = this.#choice
    if (!choice) return
    const { act, banned, desk, space, words } = this.#parts
    const said = choice.said.trim()
    if (!said) return act.say('ban', words().ban.wordsWanted)
    const input = { ...space.of.named, kind, id, reason: choice.reason, words: said }
    const done = await act.run('ban', input, (how) => callsOf(desk, space).ban.mutate(input, how))
    if (!done) return
    this.#item = ''
    banned(done.banId, shown.giver)
  }
}
