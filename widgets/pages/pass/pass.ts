import { languages } from '../../shared/language-of.js'
import { PassPage } from './pass-page.js'

const space = document.querySelector<HTMLElement>('#content :is(coop-my-space, coop-offer-board, coop-repair-booking)')
const fragment = new URLSearchParams(location.hash.replace(/^[^?]*/, ''))
const pass = fragment.get('pass')
const site = space?.getAttribute('site')

if (space && site && pass) {
  // Not to be read again, nor copied with the address.
  fragment.delete('pass')
  const what = location.hash.replace(/\?.*/, '') || '#'
  history.replaceState(history.state, '', `${what}?${String(fragment)}`)
  const language = languages.find((known) => known === document.documentElement.lang) ?? languages[0]
  void new PassPage({ pass, site, language }, space).open()
}
