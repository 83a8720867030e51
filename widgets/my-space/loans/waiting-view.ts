import { html, nothing } from 'lit'
import { loanPicture } from '../../parts/loans/loan-picture.js'
import { isOpen, loanPeriod, loanState, momentOf, type OwnLoan } from '../../parts/loans/loan-state.js'
import { ledIn } from '../../parts/page-in.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { beside } from '../../shared/wire.js'
import { writtenIn } from '../../words/written-in.js'
import { loanEnd } from './loan-end.js'
import type { LoansView } from './own-loans-view.js'

export type Card = {
  readonly loan: OwnLoan
  /** The loan as it was first seen here. */
  readonly before: OwnLoan
  readonly isDone: boolean
  readonly answers: Content
}

/** Shows what waits for an answer, with all that one needs to give it; once answered, what came of it takes the same place. */
export function waitingView({ loan, before, isDone, answers }: Card, view: LoansView): Content {
  const { offer, other, otherCommune = '' } = loan
  const { language, level, words } = view
  const isAsked = !isDone && before.side === 'giver' && before.status === 'requested'
  const title = isAsked ? words.asked({ who: other, title: offer.title }) : offer.title
  const period = loanPeriod(loan, language)
  const isLate = !isDone && loan.lateDays !== undefined
  const standing = isOpen(loan) || isDone ? loanState(loan, view) : loanEnd(loan, words.ends)
  const limit = isLate ? standing : isDone ? '' : limitOf(loan, view)
  // They do not agree before the other knows of it.
  const isUnknown = loan.takeBack !== undefined && loan.status === 'agreed'
  const state = isLate || isUnknown || (isAsked && limit) ? '' : standing
  return html`<div class=${isDone ? 'own-loan waits done' : 'own-loan waits'} part="card" data-loan=${loan.id}>
    ${limit ? html`<p class="limit">${limit}</p>` : nothing}
    <div class="thing">
      ${
        loanPicture(offer.photo, '96px') ??
        html`<span class="loan-picture letter" lang=${writtenIn} aria-hidden="true">${[...offer.title][0]}</span>`
      }
      <div>
        <div class="soon-name" role="heading" aria-level=${level + 1}>
          ${marked(title, isAsked ? other : undefined, offer.title)}
        </div>
        ${period ? html`<p><strong>${period}</strong></p>` : nothing}
        <p class="meta">
          ${isAsked && otherCommune ? marked(words.from(otherCommune), otherCommune) : marked(words.with(other, otherCommune), other, otherCommune)}
        </p>
      </div>
    </div>
    ${state ? html`<p>${marked(state, other)}</p>` : nothing} ${answers} ${waysOf(loan, view)}
  </div>`
}

/** Says until when, as people say it. */
function limitOf({ confirmBy, lapsesAt, zone }: OwnLoan, { language, words }: LoansView): string {
  const by = confirmBy ?? lapsesAt
  return by === undefined ? '' : words.limit(momentOf(by, { zone, language, words }))
}

/** Leads to what is said with the other where a page reads words, and to our page. */
export function waysOf(loan: OwnLoan, { language, ledWith, words, write }: LoansView): Content {
  const { offer, path } = loan
  const writing = write(loan)
  if (!path && !writing) return nothing
  return html`<p class="ways">
    ${writing}
    ${
      path &&
      html`<a
        class="quiet"
        href=${ledIn(language, path, ledWith)}
        target=${beside}
        rel="noopener"
        referrerpolicy="origin"
        >${words.page}<span class="unseen"> (${offer.title})</span></a
      >`
    }
  </p>`
}
