import type { Tx } from '../../database/tables.js'
import { insertMessage } from '../../conversations/index.js'
import { betweenOf, loanSubject, type Loan, type Period } from '../loan.js'
import type { By, LoanChange } from '../loan-act.js'

type Act = {
  readonly act: LoanChange | 'ask' | 'enter'
  readonly by: By
  readonly words?: string | undefined
  readonly reason?: string | undefined
  readonly period?: Period | undefined
}

/** Writes an act into the conversation of the two, with the words that were said with it. */
export async function noteAct(tx: Tx, loan: Loan, { act, by, words = '', reason, period }: Act): Promise<void> {
  const author = by === 'taker' ? loan.takerId : by === 'giver' && 'accountId' in loan.giver && loan.giver.accountId
  const details = {
    ...(period && { from: period.from, to: period.to }),
    ...(period?.hours && { fromMinutes: period.hours.from, toMinutes: period.hours.to }),
    ...(reason !== undefined && { reason }),
  }
  const said = {
    subject: loanSubject(loan.id),
    side: by,
    ...(author && { author }),
    act: { name: act, sequence: loan.sequence, ...(Object.keys(details).length > 0 && { details }) },
    words,
    createdAt: loan.updatedAt,
  }
  await insertMessage(tx, said, betweenOf(loan))
}
