import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { pageIn } from '../../parts/page-in.js'
import type { LoanStrings } from './loan-page.strings.js'
import type { Loan } from './loan-link.js'

/** What this link does not show, and where it is. */
export function limitedNote({ limited, site }: Loan, words: LoanStrings, language: Language): Content {
  if (!limited) return nothing
  return html`<p class="note soft">
    ${words.limited} <a href=${pageIn(language, `/moi?site=${site.slug}`)}>${words.mySpace}</a>
  </p>`
}
