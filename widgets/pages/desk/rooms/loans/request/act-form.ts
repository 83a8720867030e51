import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { marked } from '../../../../../shared/marked.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import { momentIn } from '../../../../../shared/days.js'
import { saidPeriod } from '../../../../../words/loans/period.js'
import { nextSaid } from './request-facts.js'
import type { Handling, LoansParts, Request, RequestAct } from '../parts/requests.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import { longestWords } from '../../../../../words/longest-words.js'

const asked = [
  ...(['refuse', 'decline', 'propose', 'cancel', 'hand-over', 'give-back', 'lengthen', 'lost', 'damaged'] as const),
] as const
export type Asked = (typeof asked)[number]
export const isAsked = (act: RequestAct): act is Asked => asked.some((each) => each === act)

const reasonsOf: Readonly<Partial<Record<Asked, readonly NonNullable<Handling['reason']>[]>>> = {
  refuse: ['not-free', 'no-longer', 'rather-not', 'other'],
  cancel: ['cannot', 'not-come', 'no-need', 'other'],
}
const bad = new Set<RequestAct>(['refuse', 'decline', 'cancel', 'lost', 'damaged'])
export const isBad = (act: RequestAct): boolean => bad.has(act)

type Ways = { readonly keep: () => void; readonly send: (request: Request, handling: Handling) => void }

type AskView = {
  readonly asks: Asked
  readonly words: RequestSheetStrings
  readonly about: { readonly who: string; readonly what: string; readonly nameless: string }
}

const empty = { reason: '', words: '', condition: '', from: '', to: '', outOfOrder: false }

/** Asks for days, a reason, a state in words before an act is done. */
export class ActForm {
  readonly #parts: LoansParts
  readonly #ways: Ways
  #typed = empty

  constructor(parts: LoansParts, ways: Ways) {
    this.#parts = parts
    this.#ways = ways
  }

  drop(): void {
    this.#typed = empty
  }

  render(request: Request, view: AskView): Content {
    const { asks, words, about } = view
    const { act } = this.#parts
    const { who, what } = about
    return html`<form
      class="notice ${isBad(asks) ? 'warn' : ''} stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        this.#check(request, view)
      }}
    >
      <p><strong>${marked(words.asks[asks](about), what, who)}</strong></p>
      <p>${request.mailed ? words.told(who) : words.untold(who)}</p>
      ${asks === 'give-back' || asks === 'damaged' ? html`<p>${words.final}</p>` : nothing}
      ${this.#awaited(request, view)}
      ${asks === 'propose' ? html`${this.#day('from', words.take)} ${this.#day('to', words.giveBack)}` : nothing}
      ${asks === 'lengthen' ? this.#day('to', words.until, request.to) : nothing} ${this.#reasons(view)}
      ${this.#told(request, view)}
      <p class="ways">
        <button type="button" class="way keep" @click=${this.#ways.keep}>${words.keep}</button>
        <button class=${isBad(asks) ? 'quiet bad' : 'go'} aria-disabled=${act.busy === 'answer'}>
          ${words.go[asks]}
        </button>
      </p>
    </form>`
  }

  /** Its state where it changes hands, else a word. */
  #told(request: Request, { asks, words }: AskView): Content {
    const { offer } = request
    switch (asks) {
      case 'hand-over':
        return html`${this.#early(request, words)}
        ${offer.kind === 'lend' ? this.#text('condition', optionalLabel(words.condition, words)) : nothing}`
      case 'give-back':
        return offer.kind === 'lend' ? this.#text('condition', optionalLabel(words.condition, words)) : nothing
      case 'lengthen':
        return this.#text('words', words.beyond, words.beyondMeans)
      case 'lost':
        return html`<p>${words.lostMeans}</p>
          ${this.#text('words', words.words)}`
      case 'damaged':
        return html`<p>${words.damagedMeans}</p>
          ${this.#text('words', words.words)} ${this.#aside(words)}`
      default:
        return this.#text('words', words.words)
    }
  }

  #early({ from, to, zone }: Request, words: RequestSheetStrings): Content {
    const today = momentIn(zone, Date.now()).day
    if (from === undefined || to === undefined || from <= today) return nothing
    return html`<p>${words.early(saidPeriod({ from, to }, this.#parts.desk.language, today))}</p>`
  }

  /** Names the person who is to have it next. */
  #awaited(request: Request, { asks, words, about }: AskView): Content {
    if (asks !== 'give-back' && asks !== 'damaged' && asks !== 'lost') return nothing
    const said = nextSaid(request, { words, language: this.#parts.desk.language, nameless: about.nameless })
    return said ? html`<p><strong>${said.slice(0, 1).toUpperCase()}${said.slice(1)}</strong></p>` : nothing
  }

  #aside(words: RequestSheetStrings): Content {
    return html`<label class="opt">
      <input
        type="checkbox"
        .checked=${this.#typed.outOfOrder}
        @change=${(event: Event) => this.#type({ outOfOrder: isTicked(event) })}
      />
      <span><b>${words.outOfOrder}</b> <span class="meta">${words.outOfOrderMeans}</span></span>
    </label>`
  }

  #day(name: 'from' | 'to', label: string, after?: string): Content {
    const id = `request-${name}`
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="date"
        min=${after ?? nothing}
        .value=${this.#typed[name]}
        @change=${(event: Event) => this.#type({ [name]: valueOf(event) })}
      />
    </div>`
  }

  #reasons({ asks, words }: AskView): Content {
    const reasons = reasonsOf[asks]
    if (!reasons) return nothing
    const { reason } = this.#typed
    return html`<div class="field">
      <label for="request-reason">${words.why}</label>
      <select id="request-reason" @change=${(event: Event) => this.#type({ reason: valueOf(event) })}>
        ${reasons.map((each) => html`<option value=${each} ?selected=${each === reason}>${words.reasons[each]}</option>`)}
      </select>
    </div>`
  }

  #text(name: 'words' | 'condition', label: Content, means?: string): Content {
    const id = `request-${name}`
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${means === undefined ? nothing : html`<p class="meta" id="${id}-means">${means}</p>`}
      <textarea
        id=${id}
        rows="3"
        maxlength=${longestWords}
        aria-describedby=${means === undefined ? nothing : `${id}-means`}
        .value=${this.#typed[name]}
        @input=${(event: Event) => this.#type({ [name]: valueOf(event) })}
      ></textarea>
    </div>`
  }

  #type(typed: Partial<typeof empty>): void {
    this.#typed = { ...this.#typed, ...typed }
  }

  #check(request: Request, { asks, words }: AskView): void {
    const { act } = this.#parts
    const { from, to, outOfOrder } = this.#typed
    const said = this.#typed.words.trim()
    const condition = this.#typed.condition.trim()
    const reasons = reasonsOf[asks]
    const reason = reasons?.find((each) => each === this.#typed.reason) ?? reasons?.[0]
    if ((reason === 'other' || asks === 'lost' || asks === 'damaged') && said === '')
      return act.say('answer', words.wordsMissing)
    if (asks === 'propose' && (!from || !to || to < from)) return act.say('answer', words.daysMissing)
    if (asks === 'lengthen' && (!to || to <= (request.to ?? ''))) return act.say('answer', words.laterMissing)
    this.#ways.send(request, {
      answer: asks,
      ...(reason && { reason }),
      ...(said && { words: said }),
      ...(condition && { condition }),
      ...(asks === 'propose' && { from, to }),
      ...(asks === 'lengthen' && { to }),
      ...(asks === 'damaged' && outOfOrder && { outOfOrder }),
    })
  }
}
