import type { Day } from '../../base/local-time.js'
import type { Tx } from '../../database/tables.js'
import type { Membership } from './membership.js'
import { ofPerson, type Person } from './membership.store.js'

type Ending = { readonly today: Day; readonly by: Day; readonly days: number; readonly most: number }

/** Those that end by then and whose person was not warned so close to it: written down as warned, so that each is once. */
export async function warnEnding(
  tx: Tx,
  { today, by, days, most }: Ending,
): Promise<Pick<Membership, 'id' | 'memberId'>[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['id', 'member_id'])
    .where('to_day', '>=', today)
    .where('to_day', '<=', by)
    .where('confirmed_at', 'is not', null)
    .where('renewed_by', 'is', null)
    .where('email', 'is not', null)
    .where((eb) => eb.or([eb('warned_days', 'is', null), eb('warned_days', '>', days)]))
    .orderBy('id')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  await tx.updateTable('membership').set({ warned_days: days }).where('id', 'in', ids).execute()
  return rows.map(({ id, member_id: memberId }) => ({ id, memberId }))
}

/** Amount and day stay, for accounts. */
export async function forgetMembers(tx: Tx, endedBefore: Day): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set(nobody)
    .where('to_day', '<', endedBefore)
    .where('person_name', '<>', '')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function forgetPerson(tx: Tx, person: Person): Promise<void> {
  if (person.accountId === null && person.email === null) return
  await tx.updateTable('membership').set(nobody).where(ofPerson(person)).execute()
}

const nobody = { account_id: null, person_name: '', email: null, phone: null }

export async function purgePayments(tx: Tx, paidBefore: Day): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('membership').where('paid_on', '<', paidBefore).executeTakeFirst()
  return Number(numDeletedRows)
}
