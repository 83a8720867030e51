import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { AskedOrigin } from './asked-origin.js'

export async function askedOriginsOf(db: Db, siteId: Id<'Site'>, now: Instant): Promise<AskedOrigin[]> {
  const rows = await db
    .selectFrom('asked_origin')
    .select(['origin', 'until'])
    .where('site_id', '=', siteId)
    .where('until', '>', now)
    .orderBy('origin')
    .execute()
  return rows.map((row) => ({ siteId, ...row }))
}

/** Asked for again, it is good for longer. */
export async function saveAskedOrigin(tx: Tx, { siteId, origin, until }: AskedOrigin): Promise<void> {
  await tx
    .insertInto('asked_origin')
    .values({ site_id: siteId, origin, until })
    .onConflict((conflict) => conflict.columns(['site_id', 'origin']).doUpdateSet({ until }))
    .execute()
}

export async function deleteAskedOrigin(
  tx: Tx,
  { siteId, origin }: Pick<AskedOrigin, 'siteId' | 'origin'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('asked_origin')
    .where('site_id', '=', siteId)
    .where('origin', '=', origin)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function purgeAskedOrigins(tx: Tx, now: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('asked_origin').where('until', '<=', now).executeTakeFirst()
  return Number(numDeletedRows)
}
