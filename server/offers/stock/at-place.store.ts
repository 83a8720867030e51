import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Point } from '../../base/point.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'
import { spotOf } from '../../search/index.js'

/**
 * Counts the member's offers at a place, shown or paused; those of them that somebody has or is going to have; and residents'
 * offers there.
 */
export async function countAtPlace(
  db: Db,
  placeId: Id<'Place'>,
  now: Instant,
): Promise<{ offers: number; underWay: number; residents: number }> {
  const all = db.selectFrom('offer').where('place_id', '=', placeId).where('status', 'in', ['published', 'paused'])
  const there = all.where('member_id', 'is not', null)
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
  const { count: residents } = await all
    .where('account_id', 'is not', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { offers: Number(offers), underWay: Number(underWay), residents: Number(residents) }
}

const ofResidents = (db: Db, placeId: Id<'Place'>) =>
  db.selectFrom('offer').select('id').where('place_id', '=', placeId).where('account_id', 'is not', null)

export async function residentsOffersAt(db: Db, placeId: Id<'Place'>): Promise<Id<'Offer'>[]> {
  return (await ofResidents(db, placeId).execute()).map(({ id }) => id)
}

export async function unplaceResidents(tx: Tx, placeId: Id<'Place'>, now: Instant): Promise<void> {
  await tx
    .updateTable('offer')
    .set((eb) => ({ place_id: null, sequence: eb('sequence', '+', 1), updated_at: now }))
    .where('id', 'in', ofResidents(tx, placeId))
    .execute()
}

/** A member's offers stand where their place does. */
export async function moveOffersAt(
  tx: Tx,
  placeId: Id<'Place'>,
  { point, now }: { readonly point: Point; readonly now: Instant },
): Promise<Id<'Offer'>[]> {
  const moved = await tx
    .updateTable('offer')
    .set({ ...point, spot: spotOf(point), updated_at: now })
    .where('place_id', '=', placeId)
    .where('member_id', 'is not', null)
    .returning('id')
    .execute()
  return moved.map(({ id }) => id)
}
