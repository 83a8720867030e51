import { html } from 'lit'
import { loanPeriod, loanState, type OwnLoan } from '../../../parts/loans/loan-state.js'
import { spaceLink } from '../../../parts/space/space-link.js'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/language-of.js'
import { beside } from '../../../shared/wire.js'
import { marked } from '../../../shared/marked.js'
import type { OwnRequestStrings } from '../../words/own-request.strings.js'
import { ledIn } from '../../../parts/page-in.js'

type View = { readonly words: OwnRequestStrings; readonly language: Language; readonly site: string }

/** In place of the way to ask: what was asked for, how it stands, and the way to it. */
export function ownRequestBar(loan: OwnLoan, { words, language, site }: View): Content {
  const period = loanPeriod(loan, language)
  return html`<div class="ask-bar own-request">
    <p role="status"><strong>${words.already[loan.offer.kind]}${period && `, ${period}`}.</strong></p>
    <p class="meta">${marked(loanState(loan, { words, language }), loan.other)}</p>
    ${
      loan.path === undefined
        ? spaceLink(words.seeOwn, { site })
        : html`<a
            class="go"
            part="button"
            data-opens="own"
            href=${ledIn(language, loan.path)}
            target=${beside}
            rel="noopener"
            referrerpolicy="origin"
            >${words.seeOwn}</a
          >`
    }
  </div>`
}

/** Nobody asks for what is their own. */
export function ownOfferBar({ isYours, changeIt, space }: OwnRequestStrings, site: string): Content {
  return html`<div class="ask-bar own-request">
    <p role="status"><strong>${isYours}</strong></p>
    <p class="meta">${changeIt}</p>
    ${spaceLink(space, { site })}
  </div>`
}
