import { sql } from 'kysely'
import { msOf, type Instant } from '../base/instant.js'
import { engineOf } from '../database/dialect.js'
import type { Tx } from '../database/tables.js'
import type { Offer } from './offer.js'

/** As if it were published now: the newest of its lists. */
export async function rankAnew(tx: Tx, { id, publishedAt }: Pick<Offer, 'id' | 'publishedAt'>): Promise<void> {
  const newness = await nextNewness(tx, publishedAt)
  await tx.updateTable('offer').set({ newness }).where('id', '=', id).execute()
}

/** A thousand ranks for each millisecond: of two offers published in the same one, the one written later is newer. */
const ranksPerMs = 1_000

export async function nextNewness(tx: Tx, publishedAt: Instant): Promise<number> {
  for (let first = msOf(publishedAt) * ranksPerMs; ; first += ranksPerMs) {
    // PostgreSQL has several writers: one that publishes in the same millisecond waits here.
    if (engineOf(tx) === 'postgres') await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
    const row = await tx
      .selectFrom('offer')
      .select((eb) => eb.fn.max('newness').as('last'))
      .where('newness', '>=', first)
      .where('newness', '<', first + ranksPerMs)
      .executeTakeFirst()
    const rank = row?.last == null ? first : row.last + 1
    if (rank < first + ranksPerMs) return rank
  }
}
