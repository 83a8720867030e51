import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce } from '../../database/written-once.js'

const ending = writtenOnce((db) => db.deleteFrom('mail_outage').returning('since'))

export async function outageSince(db: Db): Promise<Instant | undefined> {
  const row = await db.selectFrom('mail_outage').select('since').executeTakeFirst()
  return row?.since
}

/** Whether it was not known before. */
export async function beginOutage(tx: Tx, now: Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mail_outage')
    .values({ id: 'mail', since: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Since when there was one; with each mail that leaves, so it is asked often and finds nothing. */
export async function endOutage(tx: Tx): Promise<Instant | undefined> {
  return (await ending.first(tx, {}))?.since
}
