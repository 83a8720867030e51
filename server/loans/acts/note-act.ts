import type { Tx } from '../../database/tables.js'
import { insertMessage } from '../../conversations/index.js'
import { betweenOf, loanSubject, type Loan, type Period } from '../loan.js'
import type { By, LoanChange } from '../loan-act.js'
import { writerOf, type Party } from '../loan-party.js'

type Act = {
  readonly act: LoanChange | 'ask' | 'enter'
  readonly by: By
  readonly account?: Party['account'] | undefined
  readonly words?: string | undefined
  readonly reason?: string | undefined
  readonly period?: Period | undefined
}

/** Writes an act into the conversation of the two, with the words that were said with it. */
export async function noteAct(
  tx: Tx,
  loan: Loan,
  { act, by, account, words = '', reason, period }: Act,
): Promise<void> {
  const details = {
    ...(period && { from: period.from, to: period.to }),
    ...(period?.hours && { fromMinutes: period.hours.from, toMinutes: period.hours.to }),
    ...(reason !== undefined && { reason }),
  }
  const said = {
    subject: loanSubject(loan.id),
    side: by,
    ...writerOf(loan, { by, ...(account && { account }) }),
    act: { name: act, sequence: loan.sequence, ...(Object.keys(details).length > 0 && { details }) },
    words,
    createdAt: loan.updatedAt,
  }
  await insertMessage(tx, said, betweenOf(loan))
}
