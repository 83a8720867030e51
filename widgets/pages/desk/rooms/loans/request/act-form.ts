import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { marked } from '../../../../../shared/marked.js'
import { isTicked } from '../../../parts/fields.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, day, text, type Field } from '../../../parts/form/field.js'
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

type Ways = {
  readonly keep: (request: Request) => void
  readonly send: (request: Request, handling: Handling) => Promise<boolean>
}

type AskView = {
  readonly asks: Asked
  readonly words: RequestSheetStrings
  readonly about: { readonly who: string; readonly what: string; readonly nameless: string }
}

type Reason = NonNullable<Handling['reason']>
type Typed = {
  readonly from: string
  readonly to: string
  readonly reason: Reason
  readonly words: string
  readonly condition: string
  readonly outOfOrder: boolean
}
type About = { readonly request: Request; readonly view: AskView }

/** Asks for days, a reason, a state in words before an act is done. */
export class ActForm {
  readonly #parts: LoansParts
  readonly #ways: Ways
  readonly #form: DeskForm<Typed, About>

  constructor(parts: LoansParts, ways: Ways) {
    this.#parts = parts
    this.#ways = ways
    this.#form = new DeskForm<Typed, About>(parts, {
      name: 'answer',
      of: ({ request, view: { asks } }) => `${request.id} ${asks}`,
      fresh: ({ view: { asks } }) => {
        const [reason = 'other'] = reasonsOf[asks] ?? []
        return { from: '', to: '', reason, words: '', condition: '', outOfOrder: false }
      },
      fields: (typed, about) => this.#fields(typed, about),
      send: (typed, about) => ways.send(about.request, handlingOf(typed, about.view.asks)),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(request: Request, view: AskView): Content {
    const { asks, words, about } = view
    const isBusy = this.#parts.act.busy === 'answer'
    const { who, what } = about
    return html`<form
      class="notice ${isBad(asks) ? 'warn' : ''} stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#form.submit({ request, view })
      }}
    >
      <p><strong>${marked(words.asks[asks](about), what, who)}</strong></p>
      <p>${request.mailed ? words.told(who) : words.untold(who)}</p>
      ${asks === 'give-back' || asks === 'damaged' ? html`<p>${words.final}</p>` : nothing}
      ${this.#awaited(request, view)} ${this.#told(request, view)} ${this.#form.fields({ request, view })}
      <p class="ways">
        <button type="button" class="way keep" @click=${() => this.#ways.keep(request)}>${words.keep}</button>
        <button class=${isBad(asks) ? 'quiet bad' : 'go'} aria-disabled=${isBusy}>
          ${isBusy ? words.sending : words.go[asks]}
        </button>
      </p>
    </form>`
  }

  /** What the act means, before it is filled in. */
  #told(request: Request, { asks, words }: AskView): Content {
    if (asks === 'hand-over') return this.#early(request, words)
    if (asks === 'lost') return html`<p>${words.lostMeans}</p>`
    return asks === 'damaged' ? html`<p>${words.damagedMeans}</p>` : nothing
  }

  #fields(typed: Typed, { request, view: { asks, words } }: About) {
    const { offer, to: until = '' } = request
    const reasons = reasonsOf[asks]
    const mustSay = (reasons && typed.reason === 'other') || asks === 'lost' || asks === 'damaged'
    const long = { most: longestWords, isLong: true }
    const said = text({ ...long, label: words.words, wanted: mustSay ? words.wordsMissing : undefined })
    const later = (to: string) => (to <= until ? words.laterMissing : undefined)
    const turned = (to: string) => (to < typed.from ? words.daysMissing : undefined)
    switch (asks) {
      case 'hand-over':
      case 'give-back':
        return offer.kind === 'lend'
          ? { condition: text({ ...long, label: optionalLabel(words.condition, words) }) }
          : {}
      case 'propose':
        return {
          from: day({ label: words.take, wanted: words.daysMissing }),
          to: day({ label: words.giveBack, wanted: words.daysMissing, faulty: turned }),
          words: said,
        }
      case 'lengthen':
        return {
          to: day({ label: words.until, least: until, wanted: words.laterMissing, faulty: later }),
          words: text({ ...long, label: words.beyond, hint: words.beyondMeans }),
        }
      case 'damaged':
        return { words: said, outOfOrder: outOfOrder(words) }
      default:
        return {
          ...(reasons && { reason: choice({ label: words.why, choices: reasons, names: words.reasons }) }),
          words: said,
        }
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
}

const outOfOrder = (words: RequestSheetStrings): Field<boolean> => ({
  draw: ({ value, change }) =>
    html`<label class="opt">
      <input type="checkbox" .checked=${value} @change=${(event: Event) => change(isTicked(event))} />
      <span><b>${words.outOfOrder}</b> <span class="meta">${words.outOfOrderMeans}</span></span>
    </label>`,
})

function handlingOf({ from, to, reason, words, condition, outOfOrder: isOut }: Typed, asks: Asked): Handling {
  return {
    answer: asks,
    ...(reasonsOf[asks] && { reason }),
    ...(words && { words }),
    ...(condition && { condition }),
    ...(asks === 'propose' && { from, to }),
    ...(asks === 'lengthen' && { to }),
    ...(asks === 'damaged' && isOut && { outOfOrder: isOut }),
  }
}
