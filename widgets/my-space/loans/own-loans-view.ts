import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { loanPeriod, loanState, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Language } from '../../shared/locale.js'
import { beside, pageAddress } from '../../shared/wire.js'
import { marked } from '../../shared/written.js'
import { writtenIn } from '../../words/written.js'
import type { OwnLoansStrings } from './own-loans.strings.js'

export type LoansView = { readonly words: OwnLoansStrings; readonly language: Language; readonly level: number }

/** Only an act of this person's brings it on. */
export const isWaiting = ({ answers, lateDays, side }: OwnLoan): boolean =>
  answers.some((answer) => /^(accept|agree|deny|confirm)$/.test(answer)) || (side === 'taker' && lateDays !== undefined)

type Part = { readonly id: string; readonly title: string; readonly loans: readonly OwnLoan[] }

/** States and the way on; neither words nor telephones of others, which a partner's page must not see. */
export function loansSection({ id, title, loans }: Part, view: LoansView): Content {
  if (loans.length === 0) return nothing
  return html`<section class="loans" aria-labelledby="loans-${id}">
    <div id="loans-${id}" class="loans-title" role="heading" aria-level=${view.level}>${title}</div>
    ${loans.map((loan) => row(loan, view))}
  </section>`
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
    <p>${marked(loanState(loan, view), other)}</p>
    ${
      path
        ? html`<p class="ways">
            <a class="way" part="button" href=${pageAddress(path)} target=${beside} rel="noopener"
              >${waits ? words.answer : words.page}<span class="unseen"> (${offer.title})</span></a
            >
          </p>`
        : nothing
    }
  </div>`
}
