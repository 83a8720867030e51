import { html, nothing } from 'lit'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { OutputOf } from '../../../shared/wire.js'
import { writtenIn } from '../../../words/written.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
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
  type Opened,
  type Preview,
  type ReportReason,
} from './moderation.js'
import type { ModerationStrings } from './moderation.strings.js'

export type PanelParts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly words: () => ModerationStrings
  readonly decided: (decision: OutputOf<'moderation.decide'>, isTold: boolean) => void
  readonly banned: (ban: { readonly banId: string; readonly name: string; readonly isTold: boolean }) => void
  readonly lift: (banId: string, name: string) => void
}

export type Choice = { does: Act; reason: ReportReason; said: string; isOwn: boolean }

type Asked = readonly [item: string, does: Act, reason: ReportReason]

const longestWords = 1_000

/** What is chosen and written, not sent yet; what who gave it will read stands below. */
export class Draft {
  readonly #parts: PanelParts
  #item = ''
  #choice: Choice | undefined
  readonly #letter: RemoteRead<Asked, Preview>

  constructor(parts: PanelParts) {
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

  get choice(): Choice | undefined {
    return this.#choice
  }

  /** Whoever gave it reads of it in a mail. */
  get isTold(): boolean {
    return this.#letter.answer?.letter !== undefined
  }

  /** « another reason » begins a sentence that nobody but its writer can end. */
  get isUnfinished(): boolean {
    const choice = this.#choice
    if (!choice || choice.does === 'show' || choice.reason !== 'other') return false
    return choice.said.trim() === this.#ready(choice.does, choice.reason).trim()
  }

  close(): void {
    this.#letter.close()
  }

  /** The next offer that is met, or this one again, begins anew. */
  drop(): void {
    this.#item = ''
  }

  /** Another offer is another question. */
  meet(opened: Opened): void {
    const item = itemOf(opened)
    if (this.#item === item && (!this.#choice || opened.may.includes(this.#choice.does))) return
    this.#item = item
    const does = likelyAct(opened)
    this.#choice = does && this.#fresh(does, likelyReason(opened))
    // The letter's question has changed while this is drawn.
    queueMicrotask(() => this.#parts.desk.host.requestUpdate())
  }

  /** Another act altogether, with its own words. */
  begin(does: Act): void {
    this.#choice = this.#fresh(does, this.#choice?.reason ?? 'other')
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  #fresh(does: Act, reason: ReportReason): Choice {
    return { does, reason, said: this.#ready(does, reason), isOwn: false }
  }

  #ready(does: Act, reason: ReportReason): string {
    return does === 'show' ? '' : this.#parts.words().ready[does][reason]
  }

  /** What a person wrote stays, whatever else they choose. */
  choose(change: Partial<Pick<Choice, 'does' | 'reason'>>): void {
    const before = this.#choice
    if (!before) return
    const next = { ...before, ...change }
    this.#choice = next.isOwn ? next : { ...next, said: this.#ready(next.does, next.reason) }
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  writing({ shown }: Opened, { does, reason, said }: Choice) {
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
          if (chosen) this.choose({ reason: chosen })
        }}
      >
        ${reportReasons.map(
          (each) => html`<option value=${each} ?selected=${each === reason}>${words.reasons[each]}</option>`,
        )}
      </select>
    </div>`
  }

  letterOf({ shown, hidings, lookBy }: Opened, { does, said }: Choice) {
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
}
