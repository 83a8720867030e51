import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { membersById } from '../../members/index.js'
import { findLoanSheet, type LoanSheet } from '../sheet/loan-sheet.store.js'
import { openLoansOf } from './borrower-sheet.store.js'
import { findBorrower } from './borrower.store.js'

type ReminderToMail = {
  readonly to: { readonly name: string; readonly address: string }
  readonly words: string
  readonly member: string
  /** What is to be back first: its page shows the others. */
  readonly sheet: LoanSheet
  readonly linkMark?: string | undefined
}

/** Undefined where it came back meanwhile, or nobody can be reached any more. */
export async function reminderToMail(
  db: Db,
  { borrowerId, memberId }: { readonly borrowerId: Id<'Borrower'>; readonly memberId: Id<'Member'> },
): Promise<ReminderToMail | undefined> {
  const borrower = await findBorrower(db, borrowerId)
  if (!borrower || borrower.reminder === null) return undefined
  const account = borrower.accountId === null ? undefined : await findAccount(db, borrower.accountId)
  const address = account ? account.email : (borrower.email ?? undefined)
  const [first] = await openLoansOf(db, borrowerId)
  const sheet = first && (await findLoanSheet(db, first))
  if (address === undefined || !sheet) return undefined
  const member = (await membersById(db, [memberId])).get(memberId)?.name ?? ''
  return { to: { name: borrower.name, address }, words: borrower.reminder, member, sheet, linkMark: account?.linkMark }
}
