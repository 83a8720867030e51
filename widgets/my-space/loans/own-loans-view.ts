import { html, nothing } from 'lit'
import { isOpen, loanState, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import type { OwnLoansStrings } from '../words/own-things.strings.js'
import { loanEnd } from './loan-end.js'
import { waysOf } from './waiting-view.js'

export type LoansView = {
  readonly words: OwnLoansStrings
  readonly language: Language
  readonly level: number
  /** What our page of one is told besides. */
  readonly ledWith: Readonly<Record<string, string>>
  /** Draws what opens the talk with the other. */
  readonly write: (loan: OwnLoan) => Content
}

/** Nothing happens until this person acts. */
export const isWaiting = ({ answers, broughtAt, lateDays, side }: OwnLoan): boolean =>
  answers.some((answer) => /^(accept|agree|deny|confirm)$/.test(answer)) ||
  (side === 'taker' && lateDays !== undefined && broughtAt === undefined)

/** Sorts what is late first, then what lapses soonest, then by when it was asked. */
export function urgencyOf({ confirmBy, id, lapsesAt, lateDays, said }: OwnLoan): string {
  if (lateDays !== undefined) return `0 ${id}`
  const until = confirmBy ?? lapsesAt ?? (said && new Date(Date.parse(said.at) + saidMs).toISOString())
  return `${until ?? '9'} ${id}`
}

/** What one side said of a thing holds after that time, where the other is silent. */
const saidMs = 48 * 3_600_000

/** One request, or a thing that several ask for. */
export type Due = { readonly urgency: string; readonly show: (view: LoansView) => Content }

/** Shows what waits, soonest over first, without words or telephones of others, which a partner's page must not see. */
export function loansView(due: readonly Due[], view: LoansView): Content {
  if (due.length === 0) return nothing
  const sorted = [...due].sort((a, b) => a.urgency.localeCompare(b.urgency))
  return html`<section class="loans" aria-labelledby="loans-waiting">
    <div id="loans-waiting" class="loans-title" role="heading" aria-level=${view.level}>${view.words.waiting}</div>
    ${sorted.map(({ show }) => show(view))}
  </section>`
}

/** Shows how it stands, or how it ended while one looked, and what may be done, with a link to our page that has all of it. */
export function loanBelow(loan: OwnLoan, answers: Content, view: LoansView): Content {
  const standing = isOpen(loan) ? loanState(loan, view) : loanEnd(loan, view.words.ends)
  return html`<div class="below" data-loan=${loan.id}>
    <p>${marked(standing, loan.other)}</p>
    ${answers} ${waysOf(loan, view)}
  </div>`
}
