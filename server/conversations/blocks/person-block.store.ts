import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db, Tx } from '../../database/tables.js'

/** A member's staff blocks nobody: its site's moderators keep somebody from its site. */
type Between = { readonly by: Id<'Account'> | undefined; readonly whom: Id<'Account'> | undefined }

export async function blockPerson(
  tx: Tx,
  { by, whom, now }: { readonly by: Id<'Account'>; readonly whom: Id<'Account'>; readonly now: Instant },
): Promise<void> {
  await tx
    .insertInto('person_block')
    .values({ id: newId(), by_account: by, blocked_account: whom, created_at: now })
    .onConflict((conflict) => conflict.columns(['by_account', 'blocked_account']).doNothing())
    .execute()
}

export async function unblockPerson(tx: Tx, by: Id<'Account'>, whom: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('person_block').where('by_account', '=', by).where('blocked_account', '=', whom).execute()
}

export async function isBlocked(db: Db, { by, whom }: Between): Promise<boolean> {
  if (by === undefined || whom === undefined) return false
  const row = await db
    .selectFrom('person_block')
    .select('id')
    .where('by_account', '=', by)
    .where('blocked_account', '=', whom)
    .executeTakeFirst()
  return row !== undefined
}

/** A person who is blocked is told so, and asks or writes no more. */
export async function refuseBlocked(db: Db, between: Between): Promise<void> {
  if (await isBlocked(db, between)) throw new Refusal('person-blocked')
}

export async function blocksBy(db: Db, by: Id<'Account'>): Promise<Instant[]> {
  const rows = await db
    .selectFrom('person_block')
    .select('created_at')
    .where('by_account', '=', by)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ created_at }) => created_at)
}

export async function deleteBlocksOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx
    .deleteFrom('person_block')
    .where(({ or, eb }) => or([eb('by_account', '=', person), eb('blocked_account', '=', person)]))
    .execute()
}
