import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'

type EndingOffer = { readonly id: Id<'Offer'>; readonly endsAt: Instant; readonly publishedAt: Instant }

/** Residents' offers that end by then and whose giver has not been told, locked so that no other process takes them too. */
export async function takeEnding(
  tx: Tx,
  { now, by, most }: { readonly now: Instant; readonly by: Instant; readonly most: number },
): Promise<EndingOffer[]> {
  const ending = tx
    .selectFrom('offer')
    .select(['id', 'expires_at', 'published_at'])
    .where('status', 'in', ['published', 'paused'])
    .where('account_id', 'is not', null)
    .where('site_id', 'is not', null)
    .where('expires_at', '>', now)
    .where('expires_at', '<=', by)
    .where((eb) => eb.or([eb('end_told', 'is', null), eb('end_told', '<>', eb.ref('expires_at'))]))
    .orderBy('expires_at')
    .limit(most)
  const rows = await (engineOf(tx) === 'postgres' ? ending.forNoKeyUpdate().skipLocked() : ending).execute()
  return rows.map((row) => ({ id: row.id, endsAt: row.expires_at, publishedAt: row.published_at }))
}

export async function noteEndTold(tx: Tx, offers: readonly Id<'Offer'>[]): Promise<void> {
  await tx
    .updateTable('offer')
    .set((eb) => ({ end_told: eb.ref('expires_at') }))
    .where(isAmong(tx, 'id', offers))
    .execute()
}

/** Told a week before its end, an offer of a few days would be told when it begins. */
export const isBrief = ({ endsAt, publishedAt }: EndingOffer): boolean => endsAt <= addDays(publishedAt, 10)
