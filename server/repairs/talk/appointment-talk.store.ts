import type { TalkBetween } from '../../conversations/index.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { Concerned } from '../../rpc/news.js'
import type { Appointment } from '../appointment.js'

/** A resident, and who works for the member of the workshop. */
export const talkBetween = (account: Id<'Account'>, member: Id<'Member'>): TalkBetween => ({
  resident: { account },
  repairer: { member },
})

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
  return talkBetween(accountId, member)
}

/** The resident, and the workshop, also where it entered the appointment itself. */
export async function findConcerned(db: Db, id: Id<'Appointment'>): Promise<Concerned | undefined> {
  const row = await db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select(['appointment.account_id', 'repairer.member_id'])
    .where('appointment.id', '=', id)
    .executeTakeFirst()
  return row && { accounts: row.account_id === null ? [] : [row.account_id], member: row.member_id }
}

/** Those that are talked about, each with the site where it was made. */
export const standingTalks = (db: Db) =>
  db.selectFrom('appointment').select(['id', 'site_id as home']).where('account_id', 'is not', null)
