import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { dayOf, paris, type Day } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Deposit } from './deposit.js'
import { deleteDeposit, depositOf, holdAgain, insertDeposit } from './deposit.store.js'

type Left = Pick<Deposit, 'memberId' | 'thing' | 'cents' | 'means' | 'person'> & { readonly loanId: Id<'Loan'> }

/** Left for a thing as it leaves. */
export async function takeDepositFor(tx: Tx, left: Left, now: Instant): Promise<void> {
  await insertDeposit(tx, { ...left, id: newId(), takenOn: dayOf(now, paris), ended: null, createdAt: now })
}

/** What is to be given back when the thing comes back. */
export async function depositHeldFor(db: Db, loanId: Id<'Loan'>): Promise<Deposit | undefined> {
  const deposit = await depositOf(db, loanId)
  return deposit?.ended === null ? deposit : undefined
}

/** The thing did not leave after all: nothing was left for it. */
export async function undoDepositFor(tx: Tx, loanId: Id<'Loan'>, today: Day): Promise<void> {
  const deposit = await depositOf(tx, loanId)
  if (deposit) await deleteDeposit(tx, deposit, today)
}

/** The thing did not come back after all: what was given back for it today is held again. */
export async function holdDepositFor(tx: Tx, loanId: Id<'Loan'>, today: Day): Promise<void> {
  const deposit = await depositOf(tx, loanId)
  if (deposit) await holdAgain(tx, deposit, today)
}
