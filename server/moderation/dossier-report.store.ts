import type { Id } from '../base/id.js'
import type { Db, Tx } from '../database/tables.js'

export async function reportsOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('report')
    .leftJoin('site', 'site.id', 'report.site_id')
    .select(['report.reason', 'report.words', 'report.contact', 'report.outcome', 'report.created_at'])
    .select('site.name as site')
    .where('report.account_id', '=', person)
    .orderBy('report.created_at', 'desc')
    .execute()
}

/** The words about an offer stay for those who decide; the name of their author goes. */
export async function forgetReporter(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.updateTable('report').set({ account_id: null, contact: null }).where('account_id', '=', person).execute()
}
