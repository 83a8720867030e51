import { PublishSheet } from '../parts/publish/publish-sheet.js'
import { OfferPublishedEvent } from './offer-board.events.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Opening } from './offer-search.js'
import { ownOffers, type OwnCard } from './own-offers.js'

type Parts = {
  readonly opening: () => Opening | undefined
  readonly sought: () => string
  /** What was published in this page, as the list shows it. */
  readonly show: (own: readonly OwnCard[]) => void
  readonly failed: (cause: unknown) => void
}

/** The form over a board, whose list shows at once what is published in it. */
export function boardPublish(host: OfferBoardElement, { opening, sought, show, failed }: Parts): PublishSheet {
  const ids = new Set<string>()
  let firstName = ''
  const own = ownOffers(host, { ids, opening, show, failed, firstName: () => firstName })
  return new PublishSheet(host, {
    failed,
    place: () => ({
      site: host.site,
      opening: opening(),
      language: host.language,
      sought: sought(),
      pictogram: host.view.pictogram,
    }),
    published(published, by) {
      if (!ids.has(published.offerId)) host.dispatchEvent(new OfferPublishedEvent(published))
      ids.add(published.offerId)
      firstName = by
      own.refresh()
    },
  })
}
