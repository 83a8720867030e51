import { momentIn } from '../shared/days.js'
import { RemoteRead } from '../shared/remote-read.js'
import { signedAsk } from '../shared/session.js'
import type { OutputOf } from '../shared/wire.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Card } from './offer-card.js'
import type { Opening } from './offer-search.js'

/** An offer of the visitor's own, which the list shows to them at once. */
export type OwnCard = Card & { readonly own: 'shown' | 'awaits-look' }

type Mine = OutputOf<'offers.mine'>['items'][number]

type Parts = {
  /** The ids of all that were published in this page. */
  readonly ids: ReadonlySet<string>
  readonly firstName: () => string
  readonly opening: () => Opening | undefined
  readonly show: (own: readonly OwnCard[]) => void
  readonly failed: (cause: unknown) => void
}

/** As the server has them; `refresh` reads them when there is one more, or one has changed. */
export function ownOffers(host: OfferBoardElement, { ids, firstName, opening, show, failed }: Parts) {
  let asks = 0
  const of = (offers: readonly Mine[]) => offers.filter(({ offerId }) => ids.has(offerId)).flatMap(toCard)

  function toCard(offer: Mine): OwnCard[] {
    const { offerId: id, kind, title, category, commune, pictogram, photo, publishedAt, status } = offer
    if (status !== 'shown' && status !== 'awaits-look') return []
    const { day } = momentIn(opening()?.site.zone ?? 'UTC', Date.now())
    return [
      {
        id,
        kind,
        title,
        category,
        commune,
        pictogram,
        publishedAt,
        own: status,
        ...(photo && { photo }),
        giver: firstName(),
        byMember: false,
        freedom: kind === 'lend' || kind === 'swap' ? { is: 'free', from: day } : { is: 'unsaid' },
      },
    ]
  }

  new RemoteRead<readonly [asks: number, site: string], readonly OwnCard[]>(host, {
    args: () => (asks > 0 ? [asks, host.site] : []),
    read: async ([, site]) => of((await signedAsk('offers.mine', { site }, { site })).items),
    answered: show,
    failed,
  })

  return {
    refresh(): void {
      asks += 1
      host.requestUpdate()
    },
  }
}
