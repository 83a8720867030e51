import { momentIn } from '../../shared/days.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { signedAsk } from '../../shared/session.js'
import type { OutputOf } from '../../shared/wire.js'
import type { Card } from '../offer-card.js'
import { isThing } from './publish-draft.js'
import type { PublishFrame } from './publish-frame.js'

/** An offer of the visitor's own, which the list shows to them at once. */
export type OwnCard = Card & { readonly own: 'shown' | 'awaits-look' }

type Mine = OutputOf<'offers.mine'>['items'][number]

type Parts = {
  /** Of all that were published in this page. */
  readonly ids: ReadonlySet<string>
  readonly show: (own: readonly OwnCard[]) => void
}

/** As the server has them, read whenever there is one more. */
export function ownOffers(frame: PublishFrame, { ids, show }: Parts) {
  const of = (offers: readonly Mine[]) => offers.filter(({ offerId }) => ids.has(offerId)).flatMap(toCard)

  function toCard(offer: Mine): OwnCard[] {
    const { offerId: id, kind, title, category, commune, pictogram, photo, publishedAt, status } = offer
    if (status !== 'shown' && status !== 'awaits-look') return []
    const { board, publisher } = frame
    const { day } = momentIn(board.opening?.site.zone ?? 'UTC', Date.now())
    return [
      {
        ...{ id, kind, title, category, commune, pictogram, publishedAt, own: status },
        ...(photo && { photo }),
        giver: publisher.firstName,
        byMember: false,
        freedom: isThing(kind) ? { is: 'free', from: day } : { is: 'unsaid' },
      },
    ]
  }

  return new RemoteRead<readonly [ids: string, site: string], readonly OwnCard[]>(frame.host, {
    args: () => (ids.size > 0 ? [[...ids].join(), frame.board.site] : []),
    read: async ([, site]) => of((await signedAsk('offers.mine', { site }, { site })).items),
    answered: show,
    failed: frame.failed,
  })
}
