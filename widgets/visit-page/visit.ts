import { languages, type Language } from '../shared/locale.js'
import { SessionPage } from './session-page.js'
import { VisitPage } from './visit-page.js'
import { english } from './visit-page.strings.en.js'
import { french, type VisitStrings } from './visit-page.strings.js'

const strings: Record<Language, VisitStrings> = { fr: french, en: english }

/** The way to the content would put its own name where the secret stands. */
function keepSecret(): void {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('content')?.focus()
  })
}

/** Our own page that a mail leads to: what stands after `#` is its secret, which the address keeps so that a reload works. */
function start(place: HTMLElement): void {
  const { about, site = '', id = '', home = '' } = place.dataset
  const language = languages.find((known) => known === document.documentElement.lang) ?? languages[0]
  const link = { site, id, secret: location.hash.slice(1), home, language, words: strings[language] }
  const page = about === 'session' ? new SessionPage(place, link) : new VisitPage(place, link)
  void page.open()
  // In another language the link is still the same one.
  for (const way of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) way.hash = location.hash
}

const place = document.getElementById('from-mail')
if (place) {
  // It says what to do when this script does not come.
  document.querySelector('.late')?.remove()
  keepSecret()
  start(place)
  // Another link of a mail opened in the same tab changes no more than what stands after `#`.
  addEventListener('hashchange', () => location.reload())
}
