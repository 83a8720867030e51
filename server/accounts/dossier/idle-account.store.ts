import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'

type IdleAccount = { readonly id: Id<'Account'>; readonly since: Instant }

/** Those with an address, not told since they were last here; locked so that no other process takes them too. */
export async function takeIdle(
  tx: Tx,
  { before, most }: { readonly before: Instant; readonly most: number },
): Promise<IdleAccount[]> {
  const idle = tx
    .selectFrom('account')
    .select((eb) => ['id', eb.fn.coalesce('last_active_at', 'created_at').as('since')])
    .where('email', 'is not', null)
    .where(({ fn }) => fn.coalesce('last_active_at', 'created_at'), '<', before)
    .where((eb) =>
      eb.or([eb('idle_told_at', 'is', null), eb('idle_told_at', '<', eb.fn.coalesce('last_active_at', 'created_at'))]),
    )
    .limit(most)
  return (engineOf(tx) === 'postgres' ? idle.forNoKeyUpdate().skipLocked() : idle).execute()
}

export async function noteIdleTold(tx: Tx, accounts: readonly Id<'Account'>[], now: Instant): Promise<void> {
  await tx
    .updateTable('account')
    .set({ idle_told_at: now })
    .where(isAmong(tx, 'id', accounts))
    .execute()
}

/** Told long enough ago, and not here since. */
export async function overdueAccounts(
  db: Db,
  {
    idleBefore,
    toldBefore,
    most,
  }: { readonly idleBefore: Instant; readonly toldBefore: Instant; readonly most: number },
): Promise<Id<'Account'>[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('email', 'is not', null)
    .where(({ fn }) => fn.coalesce('last_active_at', 'created_at'), '<', idleBefore)
    .where('idle_told_at', '<=', toldBefore)
    .where((eb) => eb('idle_told_at', '>=', eb.fn.coalesce('last_active_at', 'created_at')))
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
