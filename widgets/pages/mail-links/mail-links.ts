import { landFromMail } from '../../parts/landed-from-mail.js'
import { addressPage } from './address-page.js'
import { erasePage } from './erase-page.js'
import { exportPage } from './export-page.js'
import { InvitationPage } from './invitation-page.js'
import type { MailLink } from './mail-link.js'
import { objectionPage } from './objection-page.js'
import { renewPage } from './renew-page.js'
import { sessionPage } from './session-page.js'
import { savedSearchPage } from './saved-search-page.js'
import { AppointmentPage } from './appointment-page.js'
import { mailLinkWords } from './mail-links.strings.js'

type Page = (place: HTMLElement, link: MailLink) => { open(): unknown }

const pages = new Map<string | undefined, Page>([
  ['session', sessionPage],
  ['renewal', renewPage],
  ['objection', objectionPage],
  ['address', addressPage],
  ['export', exportPage],
  ['watch', savedSearchPage],
  ['erase', erasePage],
  ['invitation', (place, link) => new InvitationPage(place, link)],
])

/** The page that a mail links to. */
landFromMail((place, { about, ...link }) => {
  const known = { ...link, words: mailLinkWords[link.language] }
  void (pages.get(about)?.(place, known) ?? new AppointmentPage(place, known)).open()
})
