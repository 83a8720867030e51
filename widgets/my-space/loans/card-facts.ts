import { html, nothing } from 'lit'
import { opensSaid, type Saying } from '../../parts/loans/answer/facts-of.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'

/** What helps to answer: what is known of who asks, and their words where they may be read here. Of what is to be brought back, where and when. */
export function cardFacts(loan: OwnLoan, saying: Saying): Content {
  const { firstWords = '', other, otherEnded, side, status } = loan
  const { words } = saying
  const isAsked = side === 'giver' && status === 'requested'
  const known = isAsked && otherEnded !== undefined ? words.ended(otherEnded) : ''
  const opens = opensSaid(loan, saying)
  return html`${opens ? html`<p class="meta opens">${opens}</p>` : nothing}
  ${known ? html`<p class="meta">${known}</p>` : nothing}
  ${
    isAsked && firstWords
      ? html`<div class="bubble">
          <p class="unseen">${words.wrote(other)}</p>
          <p class="text" lang=${writtenIn}>${firstWords}</p>
        </div>`
      : nothing
  }`
}
