import { photoSizes } from '../../media/index.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { findSiteById } from '../../sites/index.js'
import { readDays, shownDays } from '../days/show-days.js'
import type { DaysShown } from '../loan.wire.js'
import { askPath } from './ask-path.js'
import { isPast, type Wait } from './wait.js'
import { countBefore, waitsOf } from './wait.store.js'
import { offersWaited, type OfferWaited } from './waited-offer.store.js'
import type { OwnDaysInput, WaitShown, WaitsShown } from './wait.wire.js'

type Asked = Pick<Context, 'db' | 'clock'>

/** Lists what a person waits for, and what is held for them. */
export async function showWaits({ db, clock }: Asked, { actor }: Caller): Promise<WaitsShown> {
  const now = clock.now()
  const waits = (await waitsOf(db, actor.for.account, actor.within)).filter((wait) => !isPast(wait, now))
  const offers = await offersWaited(
    db,
    waits.map(({ offerId }) => offerId),
  )
  const items = await Promise.all(waits.map((wait) => toWire(db, wait, offers.get(wait.offerId))))
  return { items: items.flatMap((item) => item ?? []) }
}

async function toWire(db: Db, wait: Wait, offer: OfferWaited | undefined): Promise<WaitShown | undefined> {
  const site = await findSiteById(db, wait.siteId)
  if (!offer || !site) return undefined
  const { id, offerId, days, hold, zone } = wait
  const when = hold?.days ?? days
  return {
    id,
    offer: { id: offerId, title: offer.title, ...(offer.photo && { photo: photoSizes(offer.photo) }) },
    giver: offer.giver,
    site: { slug: site.slug, name: site.name },
    zone,
    ...days,
    before: await countBefore(db, wait),
    ...(hold && { held: { ...hold.days, until: hold.until } }),
    path: askPath({ site: site.slug }, offerId, when),
  }
}

/** Like `loans.days`, but what is held for the asker counts as free. */
export async function showOwnDays({ db, clock }: Asked, { actor }: Caller, input: OwnDaysInput): Promise<DaysShown> {
  const { offer, ...read } = await readDays(db, { ...input, now: clock.now() })
  return shownDays(offer, { ...read, person: actor.for.account })
}
