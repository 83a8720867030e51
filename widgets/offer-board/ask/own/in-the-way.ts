import { html, nothing } from 'lit'
import { ledLink } from '../../../parts/led-link.js'
import { loanPeriod, loanState, type OwnLoan } from '../../../parts/loans/loan-state.js'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/language-of.js'
import { marked } from '../../../shared/marked.js'
import { writtenIn } from '../../../words/written-in.js'
import type { InTheWay } from './in-the-way-read.js'
import type { OwnRequestStrings } from '../../words/own-request.strings.js'

/** The requests for which one more is refused, each with the way to it. */
export function inTheWay({ loans, elsewhere, words }: InTheWay, language: Language): Content {
  return html`${
    loans.length > 0
      ? html`<section class="in-the-way" aria-labelledby="in-the-way">
          <h3 id="in-the-way">${words.inTheWay(loans.length)}</h3>
          <ul>
            ${loans.map((loan) => line(loan, { words, language }))}
          </ul>
        </section>`
      : nothing
  }
  ${elsewhere > 0 ? html`<p class="meta">${words.elsewhere(elsewhere)}</p>` : nothing}`
}

function line(loan: OwnLoan, view: { readonly words: OwnRequestStrings; readonly language: Language }) {
  const period = loanPeriod(loan, view.language)
  return html`<li>
    <p><strong lang=${writtenIn}>${loan.offer.title}</strong>${period && `, ${period}`}</p>
    <p class="meta">${marked(loanState(loan, view), loan.other)}</p>
    ${loan.path === undefined ? nothing : ledLink(view.words.seeOwn, { language: view.language, path: loan.path })}
  </li>`
}
