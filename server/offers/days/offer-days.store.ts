import type { Id } from '../../base/id.js'
import { addToDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { isAmong, isUniqueViolation, listFor, type TextList } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { isUsableCopy } from '../usable-copy.store.js'

const aheadDays = 366

const takenBetween = writtenOnce((db, { offers, from, to }: Slots<{ offers: TextList; from: Day; to: Day }>) =>
  db
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .leftJoin('offer_day', (join) =>
      join
        .onRef('offer_day.copy_id', '=', 'offer_copy.id')
        .on('offer_day.day', '>=', from)
        .on('offer_day.day', '<', to),
    )
    .select(['offer_copy.offer_id', 'offer_copy.id', 'offer_day.day'])
    .where(isAmong(db, 'offer_copy.offer_id', offers))
    .where(isUsableCopy()),
)

export async function daysTaken(db: Db, offers: readonly Id<'Offer'>[], from: Day): Promise<Map<Id<'Offer'>, Day[][]>> {
  const rows =
    offers.length === 0
      ? []
      : await takenBetween.all(db, { offers: listFor(db, offers), from, to: addToDay(from, aheadDays) })
  const copies = new Map<Id<'Offer'>, Map<Id<'OfferCopy'>, Day[]>>()
  for (const { offer_id: offerId, id, day } of rows) {
    const ofOffer = copies.get(offerId) ?? new Map<Id<'OfferCopy'>, Day[]>()
    copies.set(offerId, ofOffer.set(id, [...(ofOffer.get(id) ?? []), ...(day === null ? [] : [day])]))
  }
  return new Map([...copies].map(([offerId, ofOffer]) => [offerId, [...ofOffer.values()]]))
}

/** In the order in which they were named, which is that of their ids. */
export async function copiesOf(db: Db, offerId: Id<'Offer'>): Promise<Id<'OfferCopy'>[]> {
  const rows = await db.selectFrom('offer_copy').select('id').where('offer_id', '=', offerId).orderBy('id').execute()
  return rows.map(({ id }) => id)
}

export const insertDays = (tx: Tx, copyId: Id<'OfferCopy'>, days: readonly Day[]): Promise<void> =>
  insertKept(tx, { copyId, reason: null }, days)

/** `reason`: why its giver keeps them. */
export async function insertKept(
  tx: Tx,
  { copyId, reason }: { readonly copyId: Id<'OfferCopy'>; readonly reason: string | null },
  days: readonly Day[],
): Promise<void> {
  try {
    await tx
      .insertInto('offer_day')
      .values(days.map((day) => ({ copy_id: copyId, day, loan_id: null, held_as: 'giver' as const, reason })))
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('days-taken')
    throw error
  }
}

/** The days from this one on that the giver keeps for themselves, whichever the copy. */
export async function daysKeptBack(db: Db, offerId: Id<'Offer'>, from: Day): Promise<Day[]> {
  const rows = await db
    .selectFrom('offer_day')
    .innerJoin('offer_copy', 'offer_copy.id', 'offer_day.copy_id')
    .select('offer_day.day')
    .distinct()
    .where('offer_copy.offer_id', '=', offerId)
    .where('offer_day.held_as', '=', 'giver')
    .where('offer_day.day', '>=', from)
    .orderBy('offer_day.day')
    .execute()
  return rows.map(({ day }) => day)
}

/** How many of these its giver had kept. */
export async function freeBlockedDays(tx: Tx, copyId: Id<'OfferCopy'>, days: readonly Day[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('offer_day')
    .where('copy_id', '=', copyId)
    .where('held_as', '=', 'giver')
    .where('day', 'in', days)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export async function freeKeptDays(tx: Tx, copyId: Id<'OfferCopy'>, from: Day): Promise<void> {
  await tx
    .deleteFrom('offer_day')
    .where('copy_id', '=', copyId)
    .where('held_as', '=', 'giver')
    .where('day', '>=', from)
    .execute()
}
