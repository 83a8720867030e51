import type { Selectable } from 'kysely'
import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { isAmong, isUniqueViolation } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Condition } from '../offer.js'
import type { OfferCopyTable } from '../offer.table.js'

/** One object with its code, on a shelf of a member's. */
export type Copy = {
  readonly id: Id<'OfferCopy'>
  readonly offerId: Id<'Offer'>
  readonly code: string
  /** Null: as the offer says. */
  readonly condition: Condition | null
  /** What has to be repaired, as the staff say; empty where they do not. */
  readonly fault: string
  readonly out: { readonly since: Instant; readonly reason: string } | undefined
}

const fromRow = (row: Selectable<OfferCopyTable>): Copy => ({
  id: row.id,
  offerId: row.offer_id,
  code: row.code ?? '',
  condition: row.condition,
  fault: row.fault ?? '',
  out: row.out_since === null ? undefined : { since: row.out_since, reason: row.out_reason ?? '' },
})

/** Reads the copies of each offer in the order in which they came. */
export async function copiesByOffer(
  db: Db,
  offers: readonly Id<'Offer'>[],
): Promise<ReadonlyMap<Id<'Offer'>, readonly Copy[]>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer_copy')
    .selectAll()
    .where(isAmong(db, 'offer_id', offers))
    .orderBy('id')
    .execute()
  const copies = new Map<Id<'Offer'>, Copy[]>()
  for (const copy of rows.map(fromRow)) copies.set(copy.offerId, [...(copies.get(copy.offerId) ?? []), copy])
  return copies
}

export async function copiesIn(db: Db, offer: Id<'Offer'>): Promise<readonly Copy[]> {
  return (await copiesByOffer(db, [offer])).get(offer) ?? []
}

/** Only of this member's own. */
export async function getCopy(db: Db, member: Id<'Member'>, id: Id<'OfferCopy'>): Promise<Copy> {
  const row = await db
    .selectFrom('offer_copy')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', member)
    .executeTakeFirst()
  if (!row) throw new Refusal('offer-gone')
  return fromRow(row)
}

/** Finds the one copy of a member that has this code, which is written in capitals. */
export async function copyByCode(db: Db, member: Id<'Member'>, code: string): Promise<Copy | undefined> {
  const row = await db
    .selectFrom('offer_copy')
    .selectAll()
    .where('member_id', '=', member)
    .where('code', '=', code.trim().toUpperCase())
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Finds a copy by the id that a loan keeps. */
export async function findCopy(db: Db, id: Id<'OfferCopy'>): Promise<Copy | undefined> {
  const row = await db.selectFrom('offer_copy').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

type CopyOwner = { readonly member: Id<'Member'>; readonly offerId: Id<'Offer'> }

export async function insertCopy(
  tx: Tx,
  { member, offerId }: CopyOwner,
  { code, condition }: Pick<Copy, 'code' | 'condition'>,
): Promise<Id<'OfferCopy'>> {
  const id = newId<'OfferCopy'>()
  const row = { id, offer_id: offerId, member_id: member, label: null, code, condition }
  await tx.insertInto('offer_copy').values(row).execute()
  return id
}

export async function saveCopy(tx: Tx, { id, code, condition, fault, out }: Copy): Promise<void> {
  try {
    await tx
      .updateTable('offer_copy')
      .set({ code, condition, fault: fault || null, out_since: out?.since ?? null, out_reason: out?.reason ?? null })
      .where('id', '=', id)
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('code-taken')
    throw error
  }
}

/** With the days that were kept on it. */
export async function removeCopy(tx: Tx, id: Id<'OfferCopy'>): Promise<void> {
  await tx.deleteFrom('offer_copy').where('id', '=', id).execute()
}

/** Whether somebody has it or is going to, from this day on. */
export async function isLent(db: Db, id: Id<'OfferCopy'>, from: Day): Promise<boolean> {
  const row = await db
    .selectFrom('offer_day')
    .select('day')
    .where('copy_id', '=', id)
    .where('loan_id', 'is not', null)
    .where('day', '>=', from)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
