import { html, nothing } from 'lit'
import { addressOf } from '../shared/client.js'
import { writtenIn } from '../words/written-in.js'
import type { Entry } from './member-card.js'
import type { Members, Opening } from './member-search.js'
import type { ReadyStrings } from './words/ready-list.strings.js'

/** Links to the form for a place that is missing, and to the page of the sources and files; in print, the address of the whole list. */
export function openFiles({ feed, site }: Opening, found: Members | undefined, words: ReadyStrings) {
  const page = feed.replace(/\/\w+$/, '')
  return html`<p class="source">
      <a href=${addressOf(`${site.page}/proposer`)} target="_blank" rel="noopener">${words.propose}</a> ·
      <a href=${addressOf(page)} target="_blank" rel="noopener">${words.openData}</a>
    </p>
    <p class="printed">
      ${found?.next ? words.firstOf(found.items.length, found.total) : nothing} ${addressOf(site.page)}
    </p>`
}

export function printedAddress({ street, postcode, commune }: Entry) {
  const address = [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return address ? html`<p class="printed" lang=${writtenIn}>${address}</p>` : nothing
}
