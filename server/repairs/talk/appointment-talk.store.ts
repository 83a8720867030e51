import type { TalkBetween } from '../../conversations/index.js'
import type { Db } from '../../database/tables.js'
import type { Appointment } from '../appointment.js'

/** Who reads what is said about it; undefined where the workshop entered it itself. */
export async function betweenOf(
  db: Db,
  { accountId, repairerId }: Pick<Appointment, 'accountId' | 'repairerId'>,
): Promise<TalkBetween | undefined> {
  if (accountId === undefined) return undefined
  const { member_id: member } = await db
    .selectFrom('repairer')
    .select('member_id')
    .where('id', '=', repairerId)
    .executeTakeFirstOrThrow()
  return { resident: { account: accountId }, repairer: { member } }
}
