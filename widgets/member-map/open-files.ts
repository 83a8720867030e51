import { html, nothing } from 'lit'
import { addressOf } from '../shared/client.js'
import type { Entry } from './member-card.js'
import type { Members, Opening } from './member-search.js'
import type { ReadyStrings } from './ready-list.strings.js'

const endings = ['geojson', 'csv', 'json'] as const

/** Links to the data with its sources; in print, the address of the whole list. */
export function openFiles({ feed, sources, site }: Opening, found: Members | undefined, words: ReadyStrings) {
  return html`<details class="source">
      <summary>${words.download}</summary>
      <ul class="files">
        ${endings.map((ending) => html`<li><a href=${addressOf(`${feed}.${ending}`)} download>${words.downloadAs[ending]}</a></li>`)}
      </ul>
      ${
        sources.length > 0
          ? html`<p>${words.sources}</p>
              <ul>
                ${sources.map(({ source, licence }) => html`<li>${source} (${licence})</li>`)}
              </ul>`
          : nothing
      }
    </details>
    <p class="printed">
      ${found?.next ? words.firstOf(found.items.length, found.total) : nothing} ${addressOf(site.page)}
    </p>`
}

export function printedAddress({ street, postcode, commune }: Entry) {
  const address = [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return address ? html`<p class="printed">${address}</p>` : nothing
}
