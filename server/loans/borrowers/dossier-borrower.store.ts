import type { DossierRecord } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'

/** With an account, or, where they have not signed in since, by the address that a team noted. */
const ofPerson = (db: Db, person: Id<'Account'>) =>
  db
    .selectFrom('borrower')
    .innerJoin('member', 'member.id', 'borrower.member_id')
    .selectAll('borrower')
    .select('member.name as member')
    .where((eb) =>
      eb.or([
        eb('borrower.account_id', '=', person),
        eb('borrower.email', '=', eb.selectFrom('account').select('email').where('id', '=', person)),
      ]),
    )
    .orderBy('borrower.id')

/** What teams keep of a person beside their loans: their note, too, is given to whom it is about. */
export async function borrowerRecords(db: Db, person: Id<'Account'>): Promise<readonly DossierRecord[]> {
  const rows = await ofPerson(db, person).execute()
  return rows.map((row) => ({
    fields: {
      member: row.member,
      createdAt: row.created_at,
      ...(row.phone !== null && { phone: row.phone }),
      ...(row.email !== null && { contact: row.email }),
      ...(row.card !== null && { card: row.card }),
      ...(row.note !== '' && { teamNote: row.note }),
      ...(row.reminder !== null && { told: row.reminder }),
    },
    photos: [],
  }))
}

export async function forgetBorrowersOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  const rows = await ofPerson(tx, person).execute()
  for (const { id } of rows) await tx.deleteFrom('borrower').where('id', '=', id).execute()
}
