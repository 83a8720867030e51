import { html, nothing } from 'lit'
import { addressOf, type OutputOf } from '../../shared/client.js'
import { writtenIn } from '../../words/written-in.js'
import { whenIn } from '../open-words.js'
import type { SheetView } from './member-sheet-view.js'

/** Offers and repairers of a place, if the site has these elements. */
export type Things = {
  readonly offers: OutputOf<'offers.search'> | undefined
  readonly repairers: OutputOf<'repairs.search'> | undefined
}

const mostShown = 3

export function memberThings({ offers, repairers }: Things, { words, language, site, zone, slug }: SheetView) {
  const [repairer] = repairers?.items ?? []
  const page = (path: string) => addressOf(`/s/${site}/${path}?place=${slug}`)
  return html`${
    repairer
      ? html`<section class="next" aria-labelledby="sheet-slots">
          <h3 id="sheet-slots">${words.slots}</h3>
          <p class=${repairer.firstFree ? 'free' : nothing}>
            ${repairer.firstFree ? words.firstFree(...whenIn(zone, repairer.firstFree, language)) : words.nothingFree}
          </p>
          ${repairer.firstFree ? html`<a class="way" part="button" href=${page('reparation')}>${words.bookHere}</a>` : nothing}
        </section>`
      : nothing
  }
  ${
    offers?.total
      ? html`<section class="next" aria-labelledby="sheet-offers">
          <h3 id="sheet-offers">${words.offers}</h3>
          <ul>
            ${offers.items
              .slice(0, mostShown)
              .map(
                ({ id, title }) =>
                  html`<li><a href=${addressOf(`/s/${site}/offres/${id}`)} lang=${writtenIn}>${title}</a></li>`,
              )}
          </ul>
          <a class="way" part="button" href=${page('offres')}>${words.allOffers(offers.total)}</a>
        </section>`
      : nothing
  }`
}
