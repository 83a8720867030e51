import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'

/** When this person put it off last. */
export async function putOffAt(db: Db, account: Id<'Account'>): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('lacking_put_off')
    .select('put_off_at')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row?.put_off_at
}

export async function putOff(tx: Tx, account: Id<'Account'>, now: Instant): Promise<void> {
  await tx
    .insertInto('lacking_put_off')
    .values({ account_id: account, put_off_at: now })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ put_off_at: now }))
    .execute()
}

export async function forgetPutOff(tx: Tx, account: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('lacking_put_off').where('account_id', '=', account).execute()
}
