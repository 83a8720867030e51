import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { nounsOf } from '../../../../words/moderation/subject-kinds.strings.js'
import { writtenIn } from '../../../../words/written-in.js'
import { longestWords } from '../../../../words/longest-words.js'
import { AskedAct } from '../../parts/asked-act.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import type { Desk, Space } from '../../room.js'
import { letterView } from './letter.js'
import {
  callsOf,
  itemOf,
  likelyReason,
  reportReasons,
  subjectOf,
  type Act,
  type Lasts,
  type Opened,
  type Preview,
  type ReportReason,
} from './moderation.js'
import { type ModerationStrings, readyFrench, learnReady, type ReadyWords } from './moderation.strings.js'

export type CaseParts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly words: () => ModerationStrings
  readonly decided: (
    decision: OutputOf<'moderation.decide'>,
    about: { readonly item: string; readonly isTold: boolean },
  ) => void
  readonly banned: (ban: { readonly banId: string; readonly name: string; readonly isTold: boolean }) => void
  readonly lift: (banId: string, name: string) => void
}

export type Choice = { readonly does: Act; readonly reason: ReportReason; readonly said: string }

/** Without words of one's own, those that are ready. */
type Chosen = { readonly does: Act; readonly reason: ReportReason; readonly own?: string }
/** While another room is open. */
type Kept = Partial<Chosen> & { readonly lasts?: Lasts }

/** What is filled in of a decision, by the ids of its fields. */
type Written = 'said' | 'lasts'

type Asked = readonly [item: string, does: Act, reason: ReportReason, lasts: Lasts]

/** Holds a decision that is not sent yet, with a preview of what its giver will read. */
export class Draft {
  readonly asked = new AskedAct<Act, string>()
  readonly #parts: CaseParts
  #item = ''
  /** Nothing is until whoever decides has chosen. */
  #chosen: Chosen | undefined
  #likely: ReportReason = 'other'
  /** The length of a ban: nothing until it is chosen. */
  #lasts: Lasts | undefined
  /** What is to be mended, and which field of it. */
  #wrong: { readonly at: Written; readonly said: string } | undefined
  readonly #readyWords: () => ReadyWords | undefined
  readonly #letter: RemoteRead<Asked, Preview & { readonly item: string }>

  constructor(parts: CaseParts) {
    this.#parts = parts
    const { desk, space } = parts
    this.#letter = deskRead<Asked, Preview & { readonly item: string }>(desk, {
      args: () => {
        const chosen = this.#chosen
        return chosen && this.#item === desk.item
          ? ([this.#item, chosen.does, chosen.reason, this.#lasts ?? 'open'] as const)
          : []
      },
      read: async ([item, does, reason, lasts], how) => {
        const subject = subjectOf(item) ?? { kind: '', id: '' }
        const input = { ...space.of.named, ...subject, does, reason, ...(lasts !== 'open' && { days: lasts }) }
        return { item, ...(await callsOf(desk, space).preview.query(input, how)) }
      },
    })
    // In the language of who reads them, which is that of the letter, not of who sends them.
    this.#readyWords = lazyStrings(desk.host, {
      language: () => this.#preview?.letter?.language ?? desk.language,
      french: readyFrench,
      learn: learnReady,
    })
  }

  get choice(): Choice | undefined {
    if (!this.#chosen) return undefined
    const { does, reason, own } = this.#chosen
    return { does, reason, said: own ?? this.#ready(does, reason) }
  }

  /** Its giver reads of it in a mail. */
  get isTold(): boolean {
    return this.#preview?.letter !== undefined
  }

  /** The last that came, of this offer. */
  get #preview(): Preview | undefined {
    const { answer } = this.#letter
    return answer?.item === this.#item ? answer : undefined
  }

  /** « another reason » begins a sentence that nobody but its writer can end. */
  get isUnfinished(): boolean {
    const { choice } = this
    if (!choice || choice.does === 'show') return false
    const begun = this.#begun(choice.does)
    return this.#ready(choice.does, choice.reason) === begun && choice.said.trim() === begun.trim()
  }

  close(): void {
    this.#letter.close()
  }

  /** The next offer that is met, or this one again, begins anew. */
  drop(): void {
    this.#parts.desk.drafts.delete(this.#key)
    this.#item = ''
  }

  /** Says above a field what is to be mended. */
  say(said: string, at: Written = 'said'): void {
    this.#wrong = { at, said }
    void focusOn(this.#parts.desk, `#${at}`)
  }

  wrongAt(field: Written): string | undefined {
    return this.#wrong?.at === field ? this.#wrong.said : undefined
  }

  get #key(): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} decision ${this.#item}`
  }

  #changed(): void {
    const { act, desk } = this.#parts
    this.#wrong = undefined
    desk.drafts.set(this.#key, { ...this.#chosen, ...(this.#lasts && { lasts: this.#lasts }) })
    act.hush()
    desk.host.requestUpdate()
  }

  /** Another offer is another question. */
  meet(opened: Opened): void {
    const item = itemOf(opened)
    if (this.#item === item && (!this.#chosen || this.asked.still(opened.may))) return
    this.#item = item
    this.#likely = likelyReason(opened)
    const { does, reason = this.#likely, own, lasts }: Kept = { ...this.#parts.desk.drafts.get(this.#key) }
    this.#chosen = does && opened.may.includes(does) ? { does, reason, ...(own && { own }) } : undefined
    if (this.#chosen) this.asked.ask(this.#chosen.does, opened.seen)
    else this.asked.end()
    this.#lasts = lasts
    this.#wrong = undefined
    // The letter's question has changed while this is drawn.
    queueMicrotask(() => this.#parts.desk.host.requestUpdate())
  }

  get lasts(): Lasts | undefined {
    return this.#lasts
  }

  chooseLasts(lasts: Lasts | undefined): void {
    this.#lasts = lasts
    this.#changed()
  }

  /** Another act altogether, with its own words. */
  begin(does: Act, { seen }: Opened): void {
    this.asked.ask(does, seen)
    this.#lasts = undefined
    this.#chosen = { does, reason: this.#chosen?.reason ?? this.#likely }
    this.#changed()
  }

  #ready(does: Act, reason: ReportReason): string {
    return does === 'show' ? '' : (this.#readyWords()?.of[this.#kind]?.[does][reason] ?? this.#begun(does))
  }

  #begun(does: Exclude<Act, 'show'>): string {
    return this.#readyWords()?.begun(nounsOf(this.#kind))[does] ?? ''
  }

  get #kind(): string {
    return subjectOf(this.#item)?.kind ?? ''
  }

  /** A moderator's own words stay, whatever else they choose. */
  choose({ does = this.#chosen?.does, reason = this.#chosen?.reason ?? this.#likely }: Partial<Choice>): void {
    if (!does) return
    const own = this.#chosen?.own
    this.#chosen = { does, reason, ...(own?.trim() && { own }) }
    this.#changed()
  }

  writing({ shown }: Opened, { does, reason, said }: Choice) {
    const words = this.#parts.words()
    const wrong = this.wrongAt('said')
    const told = [this.isUnfinished && 'said-hint', wrong && 'said-wrong'].filter(Boolean).join(' ')
    return html`${does === 'show' ? nothing : this.#reasons(reason)}
      <div class="field">
        <label for="said">${words.ask.words(shown.giver)}</label>
        ${wrong ? html`<p class="wrong" id="said-wrong">${wrong}</p>` : nothing}
        <textarea
          id="said"
          rows="5"
          lang=${writtenIn}
          maxlength=${longestWords}
          aria-describedby=${told || nothing}
          aria-invalid=${wrong ? 'true' : nothing}
          .value=${said}
          @input=${({ target }: Event) => {
            if (!(target instanceof HTMLTextAreaElement) || !this.#chosen) return
            this.#chosen = { ...this.#chosen, own: target.value }
            this.#changed()
          }}
        ></textarea>
        ${this.isUnfinished ? html`<p class="st warn" id="said-hint">${words.ask.toFinish}</p>` : nothing}
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
    const { error } = this.#letter
    const answer = this.#preview
    if (error) return html`<p class="meta">${words.failed}</p>`
    if (!answer) return html`<p class="meta" role="status">${words.ask.letterWait}</p>`
    const name = shown.giver
    if (answer.letter) {
      const written = this.isUnfinished ? `${said.trim()}\u00a0…` : said.trim()
      return letterView({ letter: answer.letter, said: written, name, words })
    }
    const isNoNews = does === 'show' && hidings.length === 0 && lookBy === undefined
    if (does === 'show' && !isNoNews) return html`<p class="meta">${words.ask.published(name)}</p>`
    if (does === 'hide' && hidings.some(({ asks, automatic }) => !asks && !automatic))
      return html`<p class="meta">${words.ask.noLetter(name)}</p>`
    return html`<p class="meta">${isNoNews ? words.ask.noLetter(name) : words.ask.noAddress(name)}</p>`
  }
}
