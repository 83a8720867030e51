import { html, nothing } from 'lit'
import { addressOf, type OutputOf } from '../shared/wire.js'
import { writtenIn } from '../words/written-in.js'
import type { ReadyStrings } from './words/ready-list.strings.js'

export type OfferingPlaces = OutputOf<'offers.placesWith'>

/** « 3 lieux en prêtent : Ludothèque (2) » */
export function offeringPlaces(found: OfferingPlaces | undefined, words: ReadyStrings) {
  const { places, total, atLeast, does, page } = found ?? { places: [], total: 0, does: 'both', page: '' }
  const others = total - places.length
  const link = (path: string, text: string, language?: typeof writtenIn) =>
    html`<li><a href=${addressOf(path)} lang=${language ?? nothing}>${text}</a></li>`
  // The region stays, so that what comes into it is read out.
  return html`<div class="offering">
    <p role="status">${total > 0 ? words.offering[does](total, atLeast) : nothing}</p>
    ${
      total > 0
        ? html`<ul>
            ${places.map(({ name, count, page }) => link(page, count === undefined ? name : `${name} (${count})`, writtenIn))}
            ${others > 0 ? link(page, words.otherPlaces(others, atLeast)) : nothing}
          </ul>`
        : nothing
    }
  </div>`
}
