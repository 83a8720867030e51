import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Agreement } from './agreement.js'

export async function findAgreement(db: Db, siteId: Id<'Site'>): Promise<Agreement | undefined> {
  const row = await db
    .selectFrom('site_agreement')
    .select(['version', 'accepted_at', 'accepted_by'])
    .where('site_id', '=', siteId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { version, accepted_at: acceptedAt, accepted_by: acceptedBy } = row
  return { siteId, version, acceptedAt, ...(acceptedBy !== null && { acceptedBy }) }
}

export async function insertAgreement(tx: Tx, { siteId, version, acceptedAt, acceptedBy }: Agreement): Promise<void> {
  await tx
    .insertInto('site_agreement')
    .values({
      id: newId(),
      site_id: siteId,
      version,
      accepted_at: acceptedAt,
      accepted_by: acceptedBy ?? null,
      ended_at: null,
    })
    .execute()
}

/** Says whether one stood. */
export async function endStanding(tx: Tx, siteId: Id<'Site'>, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('site_agreement')
    .set({ ended_at: now })
    .where('site_id', '=', siteId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
