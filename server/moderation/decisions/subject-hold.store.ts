import type { Id } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../subject.js'

/** A page that has it open says so each minute; who has said nothing for so long has left. */
const heldForMs = 3 * 60_000

export async function hold(tx: Tx, { kind, id }: Subject, by: { who: Id<'Account'>; now: Instant }): Promise<void> {
  await tx
    .insertInto('subject_hold')
    .values({ subject_kind: kind, subject_id: id, account_id: by.who, seen_at: by.now })
    .onConflict((conflict) =>
      conflict.columns(['subject_kind', 'subject_id', 'account_id']).doUpdateSet({ seen_at: by.now }),
    )
    .execute()
}

type Holder = { readonly id: string; readonly firstName: string; readonly since: Instant }

/** Colleagues who have one of these open now, the latest first. */
export async function holdersOf(
  db: Db,
  { kind, ids, but, now }: { kind: string; ids: readonly string[]; but: Id<'Account'> | undefined; now: Instant },
): Promise<Holder[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('subject_hold')
    .innerJoin('account', 'account.id', 'subject_hold.account_id')
    .select(['subject_id', 'account_id', 'first_name', 'seen_at'])
    .where('subject_kind', '=', kind)
    .where('seen_at', '>', addMs(now, -heldForMs))
    .where(isAmong(db, 'subject_id', ids))
    .orderBy('seen_at', 'desc')
    .execute()
  return rows
    .filter(({ account_id: who }) => who !== but)
    .map((row) => ({ id: row.subject_id, firstName: row.first_name, since: row.seen_at }))
}

/** A moderator who has decided has left it. */
export async function release(tx: Tx, { kind, id }: Subject, who: Id<'Account'>): Promise<void> {
  await tx
    .deleteFrom('subject_hold')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('account_id', '=', who)
    .execute()
}

export async function purgeHolds(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('subject_hold').where('seen_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
