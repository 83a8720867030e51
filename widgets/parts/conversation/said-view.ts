import { html } from 'lit'
import type { Content } from '../../shared/content.js'
import { addressOf } from '../../shared/wire.js'
import { phonesIn } from '../../words/phones-in.js'

/** The words that somebody wrote. On our own pages a telephone number among them can be pressed; a partner’s page gets it as words. */
export function saidView(words: string): Content {
  const isOurs = new URL(addressOf('/')).origin === origin
  if (!isOurs) return words
  return phonesIn(words).map(({ text, tel }) => (tel === undefined ? text : html`<a href=${tel}>${text}</a>`))
}
