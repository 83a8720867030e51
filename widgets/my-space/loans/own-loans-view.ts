import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { loanPeriod, loanState, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Language } from '../../shared/language-of.js'
import { beside } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import type { OwnLoansStrings } from '../words/own-things.strings.js'
import { pageIn } from '../../parts/page-in.js'

export type LoansView = { readonly words: OwnLoansStrings; readonly language: Language; readonly level: number }

/** Only an act of this person's brings it on. */
export const isWaiting = ({ answers, lateDays, side }: OwnLoan): boolean =>
  answers.some((answer) => /^(accept|agree|deny|confirm)$/.test(answer)) || (side === 'taker' && lateDays !== undefined)

type Part = { readonly id: string; readonly title: string; readonly loans: readonly OwnLoan[] }

/** States and the way on; neither words nor telephones of others, which a partner's page must not see. */
export function loansView({ id, title, loans }: Part, view: LoansView): Content {
  if (loans.length === 0) return nothing
  return html`<section class="loans" aria-labelledby="loans-${id}">
    <div id="loans-${id}" class="loans-title" role="heading" aria-level=${view.level}>${title}</div>
    ${loans.map((loan) => row(loan, view))}
  </section>`
}

/** Folded: nothing of it asks for anything. */
export function endedView(loans: readonly OwnLoan[], view: LoansView): Content {
  if (loans.length === 0) return nothing
  return html`<details class="ended-loans">
    <summary>${view.words.ended(loans.length)}</summary>
    <div class="loans">${loans.map((loan) => row(loan, view))}</div>
  </details>`
}

/** How it stands, or how it ended for this side of it. */
function stateOf(loan: OwnLoan, view: LoansView): string {
  const { endedBy, other, reason, side, status } = loan
  const { ends } = view.words
  switch (status) {
    case 'refused':
      if (side === 'giver') return ends.refusedByMe
      return reason === 'went-to-another' ? ends.went : ends.refused(other)
    case 'cancelled':
      return endedBy === side ? ends.cancelledByMe : ends.cancelled(other)
    case 'returned':
    case 'handed-over':
    case 'done':
    case 'expired':
    case 'lost':
    case 'damaged':
    case 'unconfirmed':
      return ends[status]
    default:
      return loanState(loan, view)
  }
}

function row(loan: OwnLoan, view: LoansView): Content {
  const { offer, other, otherCommune = '', path } = loan
  const { words } = view
  const waits = isWaiting(loan)
  const period = loanPeriod(loan, view.language)
  return html`<div class=${waits ? 'own-loan waits' : 'own-loan'} part="card">
    <p><strong lang=${writtenIn}>${offer.title}</strong></p>
    <p class="meta">
      ${marked(words.with(other, otherCommune), other, otherCommune)}${period ? html`<br />${period}` : nothing}
    </p>
    <p>${marked(stateOf(loan, view), other)}</p>
    ${
      path
        ? html`<p class="ways">
            <a class="way" part="button" href=${pageIn(view.language, path)} target=${beside} rel="noopener"
              >${waits ? words.answer : words.page}<span class="unseen"> (${offer.title})</span></a
            >
          </p>`
        : nothing
    }
  </div>`
}
