import { landFromMail } from '../../parts/landed-from-mail.js'
import type { Language } from '../../shared/language-of.js'
import { AddressPage } from './address-page.js'
import { ErasePage } from './erase-page.js'
import { ExportPage } from './export-page.js'
import { InvitationPage } from './invitation-page.js'
import type { MailLink } from './mail-link.js'
import { ObjectionPage } from './objection-page.js'
import { RenewPage } from './renew-page.js'
import { SessionPage } from './session-page.js'
import { WatchPage } from './saved-search-page.js'
import { VisitPage } from './appointment-page.js'
import { english } from './mail-links.strings.en.js'
import { french, type VisitStrings } from './mail-links.strings.js'

const strings: Record<Language, VisitStrings> = { fr: french, en: english }

type Page = new (place: HTMLElement, link: MailLink) => { open(): unknown }

const pages = new Map<string | undefined, Page>([
  ['session', SessionPage],
  ['renewal', RenewPage],
  ['objection', ObjectionPage],
  ['address', AddressPage],
  ['export', ExportPage],
  ['watch', WatchPage],
  ['erase', ErasePage],
  ['invitation', InvitationPage],
])

/** The page that a mail links to. */
landFromMail((place, { about, ...link }) => {
  const Page = pages.get(about) ?? VisitPage
  void new Page(place, { ...link, words: strings[link.language] }).open()
})
