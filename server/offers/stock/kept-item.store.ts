import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'

/** What the staff of a member keep of a thing for themselves. */
export type KeptItem = {
  readonly shelf: string
  readonly valueCents: number | null
  readonly note: string
  /** What belongs to it: « 8 poêlons ». */
  readonly contents: readonly string[]
}

export const nothingKept: KeptItem = { shelf: '', valueCents: null, note: '', contents: [] }

/** Those of which anything is kept. */
export async function keptOf(db: Db, offers: readonly Id<'Offer'>[]): Promise<ReadonlyMap<Id<'Offer'>, KeptItem>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('kept_item')
    .selectAll()
    .where(isAmong(db, 'offer_id', offers))
    .execute()
  return new Map(
    rows.map(({ offer_id: id, shelf, value_cents: valueCents, note, contents }) => [
      id,
      { shelf, valueCents, note, contents: contents.split('\n').filter(Boolean) },
    ]),
  )
}

export async function saveKept(
  tx: Tx,
  offerId: Id<'Offer'>,
  { shelf, valueCents, note, contents }: KeptItem,
): Promise<void> {
  const kept = { shelf, value_cents: valueCents, note, contents: contents.join('\n') }
  await tx
    .insertInto('kept_item')
    .values({ offer_id: offerId, ...kept })
    .onConflict((conflict) => conflict.column('offer_id').doUpdateSet(kept))
    .execute()
}
