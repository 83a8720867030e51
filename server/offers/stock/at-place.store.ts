import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'

/** What stands at a place, shown or paused; and how much of it somebody has, or is going to. */
export async function countAtPlace(
  db: Db,
  placeId: Id<'Place'>,
  now: Instant,
): Promise<{ offers: number; underWay: number }> {
  const there = db
    .selectFrom('offer')
    .where('place_id', '=', placeId)
    .where('member_id', 'is not', null)
    .where('status', 'in', ['published', 'paused'])
  const { count: offers } = await there.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const { count: underWay } = await there
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('offer_copy')
          .innerJoin('offer_day', 'offer_day.copy_id', 'offer_copy.id')
          .select('offer_copy.id')
          .whereRef('offer_copy.offer_id', '=', 'offer.id')
          .where('offer_day.loan_id', 'is not', null)
          .where('offer_day.day', '>=', dayOf(now, paris)),
      ),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { offers: Number(offers), underWay: Number(underWay) }
}
