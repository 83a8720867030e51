import { languages, type Language } from '../shared/locale.js'
import { AddressPage } from './address-page.js'
import { ErasePage } from './erase-page.js'
import { ExportPage } from './export-page.js'
import { InvitationPage } from './invitation-page.js'
import type { MailLink } from './mail-link.js'
import { ObjectionPage } from './objection-page.js'
import { RenewPage } from './renew-page.js'
import { SessionPage } from './session-page.js'
import { WatchPage } from './watch-page.js'
import { VisitPage } from './visit-page.js'
import { english } from './visit-page.strings.en.js'
import { french, type VisitStrings } from './visit-page.strings.js'

const strings: Record<Language, VisitStrings> = { fr: french, en: english }

/** The skip link would replace the secret in the fragment. */
function keepSecret(): void {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('content')?.focus()
  })
}

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

/** The page that a mail links to. The secret stays in the fragment, so that a reload works. */
function start(place: HTMLElement): void {
  const { about, site = '', id = '', home = '' } = place.dataset
  const language = languages.find((known) => known === document.documentElement.lang) ?? languages[0]
  const link = { site, id, secret: location.hash.slice(1), home, language, words: strings[language] }
  const Page = pages.get(about) ?? VisitPage
  const page = new Page(place, link)
  void page.open()
  // The links to other languages keep the secret.
  for (const way of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) way.hash = location.hash
}

const place = document.getElementById('from-mail')
if (place) {
  // The message for when this script does not load.
  document.querySelector('.late')?.remove()
  keepSecret()
  start(place)
  // Opening another mail's link in the same tab may change only the fragment.
  addEventListener('hashchange', () => location.reload())
}
