import { html, nothing } from 'lit'
import type { MailLanding } from '../../parts/landed-from-mail.js'
import { wholeAddress } from '../../parts/space/whole-address.js'
import type { Content } from '../../shared/content.js'
import type { LoanStrings } from './loan-page.strings.js'
import type { Loan } from './loan-link.js'

/** What this link does not show, why, and the way to it. */
export function limitedNote(
  { id, limited, site }: Loan,
  words: LoanStrings,
  { email, language }: Pick<MailLanding, 'email' | 'language'>,
): Content {
  if (!limited) return nothing
  return html`<p class="note soft">
    ${words.limited}
    <a href=${wholeAddress({ kind: 'loan', id, site: site.slug, email, language })}>${words.limitedWay}</a>
  </p>`
}
