import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'

/** Finds when the draw of each offer is, as all who ask for it were told. */
export async function drawDatesOf(db: Db, offers: readonly Id<'Offer'>[]): Promise<Map<Id<'Offer'>, Instant>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('loan_draw_date')
    .selectAll()
    .where(isAmong(db, 'offer_id', offers))
    .execute()
  return new Map(rows.map((row) => [row.offer_id, row.draw_at]))
}

export async function drawDateOf(db: Db, offerId: Id<'Offer'>): Promise<Instant | undefined> {
  return (await drawDatesOf(db, [offerId])).get(offerId)
}

export async function saveDrawDate(tx: Tx, offerId: Id<'Offer'>, drawAt: Instant): Promise<void> {
  await tx
    .insertInto('loan_draw_date')
    .values({ offer_id: offerId, draw_at: drawAt })
    .onConflict((conflict) => conflict.column('offer_id').doUpdateSet({ draw_at: drawAt }))
    .execute()
}

export async function dropDrawDate(tx: Tx, offerId: Id<'Offer'>): Promise<void> {
  await tx.deleteFrom('loan_draw_date').where('offer_id', '=', offerId).execute()
}

const mostAtOnce = 50

export async function drawsDue(db: Db, now: Instant): Promise<Id<'Offer'>[]> {
  const rows = await db
    .selectFrom('loan_draw_date')
    .select('offer_id')
    .where('draw_at', '<=', now)
    .orderBy('draw_at')
    .limit(mostAtOnce)
    .execute()
  return rows.map((row) => row.offer_id)
}
