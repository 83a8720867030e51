import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { LoanParty } from '../loan-party.js'

/** Lists the loans of either side, and those that a place entered under their address, the newest first. */
export async function loansOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('loan')
    .leftJoin('site', 'site.id', 'loan.site_id')
    .selectAll('loan')
    .select('site.name as site')
    .where((eb) =>
      eb.or([
        eb('loan.taker_id', '=', person),
        eb('loan.giver_id', '=', person),
        eb('loan.taker_email', '=', eb.selectFrom('account').select('email').where('id', '=', person)),
      ]),
    )
    .orderBy('loan.id', 'desc')
    .execute()
}

/** Only loans that `loansOfPerson` found are theirs to end. */
export const asTaker = (id: Id<'Loan'>): Owned<LoanParty> => owned({ id, by: 'taker' })
export const asGiver = (id: Id<'Loan'>): Owned<LoanParty> => owned({ id, by: 'giver' })

type Gone = { readonly side: 'giver' } | { readonly side: 'taker'; readonly name: string }

/** Erases what says who it was; the other side keeps what was lent, and when. */
export async function takeNameOff(tx: Tx, id: Id<'Loan'>, gone: Gone): Promise<void> {
  await tx
    .updateTable('loan')
    .set({
      answer: null,
      settles_at: null,
      settled_by: null,
      settled_account: null,
      was: null,
      ...(gone.side === 'taker'
        ? { taker_name: gone.name, taker_phone: null, taker_email: null, words: '', in_return: null }
        : { giver_phone: null, meeting: null }),
    })
    .where('id', '=', id)
    .execute()
  if (gone.side === 'giver') await tx.updateTable('loan_call').set({ words: '' }).where('loan_id', '=', id).execute()
}
