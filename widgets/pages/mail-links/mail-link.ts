import type { Language } from '../../shared/language-of.js'
import type { MailLinkStrings } from './mail-links.strings.js'

/** The data of a link in a mail, and the language of its page. */
export type MailLink = {
  readonly site: string
  readonly id: string
  /** The fragment, which is never sent to the server; empty when a mail program has removed it. */
  readonly secret: string
  /** Path of the site's page, linked in all states. Empty, like `site`, when the mail is about no site. */
  readonly home: string
  /** Address of « Mon espace »: of the site, or of all. */
  readonly space: string
  /** Of who came from the page of a site, where they are known. */
  readonly email?: string | undefined
  readonly language: Language
  readonly words: MailLinkStrings
}
