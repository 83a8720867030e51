import { html, nothing } from 'lit'
import { addressOf, type OutputOf } from '../shared/wire.js'
import { writtenIn } from '../words/written.js'
import type { ReadyStrings } from './ready-list.strings.js'

export type OfferingPlaces = OutputOf<'offers.placesWith'>

/** « 3 lieux en prêtent : Ludothèque (2) » */
export function offeringPlaces(found: OfferingPlaces | undefined, words: ReadyStrings) {
  const { places, total, does, page } = found ?? { places: [], total: 0, does: 'both', page: '' }
  const others = total - places.length
  // The region stays, so that what comes into it is read out.
  return html`<div class="offering">
    <p role="status">${total > 0 ? words.offering[does](total) : nothing}</p>
    ${
      total > 0
        ? html`<ul>
            ${places.map(({ name, count, page }) => html`<li><a href=${addressOf(page)} lang=${writtenIn}>${name} (${count})</a></li>`)}
            ${others > 0 ? html`<li><a href=${addressOf(page)}>${words.otherPlaces(others)}</a></li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`
}
