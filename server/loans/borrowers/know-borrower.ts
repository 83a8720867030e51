import type { Clock } from '../../base/clock.js'
import { newId, type Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { Later } from '../../events/follow.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Loan } from '../loan.js'
import { findLoan } from '../loan.store.js'
import { newlyKnown, type Borrower } from './borrower.js'
import {
  borrowerOf,
  borrowerToReach,
  borrowerWithAccount,
  insertBorrower,
  nameTakerOf,
  saveBorrower,
} from './borrower.store.js'
import { isBorrowerNamed, loansOfUnknown } from './unknown-loan.store.js'

type Said = {
  /** Found at the counter: nobody else is meant. */
  readonly borrower?: Id<'Borrower'> | undefined
  /** They want to be remembered without an account. */
  readonly remember?: boolean | undefined
}

/** Makes who takes a thing of a member known to its team, and the loan theirs. */
export async function knowBorrower(
  tx: Tx,
  now: Instant,
  { loan, ...said }: Said & { readonly loan: Loan },
): Promise<Id<'Borrower'> | undefined> {
  const { giver, takerId, takerName: name, takerPhone, takerEmail } = loan
  if (!('memberId' in giver)) return undefined
  const { memberId } = giver
  // What somebody with an account shows, each of their loans tells while it may.
  const [phone, email] = takerId === null ? [takerPhone, takerEmail] : [null, null]
  const known = await findKnown(tx, memberId, { ...said, takerId, told: { name, phone, email } })
  const rememberedAt = said.remember ? now : null
  const id = known
    ? await renew(tx, known, { name, phone, email, rememberedAt })
    : await insertBorrower(tx, {
        ...newlyKnown,
        id: newId(),
        memberId,
        accountId: takerId,
        name,
        phone,
        email,
        rememberedAt,
        createdAt: now,
      })
  await nameTakerOf(tx, loan.id, id)
  return id
}

type Told = Pick<Borrower, 'name' | 'phone' | 'email'>
type Sought = Said & { readonly takerId: Id<'Account'> | null; readonly told: Told }

async function findKnown(tx: Tx, member: Id<'Member'>, { borrower, takerId, told }: Sought) {
  if (borrower !== undefined) return borrowerOf(tx, member, borrower)
  return takerId === null ? borrowerToReach(tx, member, told) : borrowerWithAccount(tx, member, takerId)
}

/** What was told last holds; what was not told stays. */
async function renew(
  tx: Tx,
  known: Borrower,
  { name, phone, email, rememberedAt }: Told & Pick<Borrower, 'rememberedAt'>,
): Promise<Id<'Borrower'>> {
  const hasAccount = known.accountId !== null
  const renewed = {
    name: name || known.name,
    phone: hasAccount ? null : (phone ?? known.phone),
    email: hasAccount ? null : (email ?? known.email),
    rememberedAt: hasAccount ? null : (known.rememberedAt ?? rememberedAt),
  }
  const isNew =
    renewed.name !== known.name ||
    renewed.phone !== known.phone ||
    renewed.email !== known.email ||
    renewed.rememberedAt !== known.rememberedAt
  if (isNew) await saveBorrower(tx, { ...known, ...renewed })
  return known.id
}

type Kept = { readonly database: Database; readonly clock: Clock }

/** From the yes on, once it cannot be taken back: who only asked is nobody of the place yet. */
export async function knowTaker(
  { database, clock }: Kept,
  { loanId, memberId, settlesAt }: EventOf<'loan.agreed' | 'loan.out'>,
): Promise<void> {
  if (memberId === undefined) return
  if (settlesAt !== undefined && clock.now() < settlesAt) throw new Later(settlesAt)
  await administer(database, async (tx) => {
    if (await isBorrowerNamed(tx, loanId)) return
    const loan = await findLoan(tx, loanId)
    if (loan?.agreed && loan.takerName !== '') await knowBorrower(tx, clock.now(), { loan })
  })
}

/** How many are looked at in one transaction. */
const atOnce = 200

/** Loans of before there were people of a place, or that a process of the version before entered. */
export async function knowTakers({ database, clock }: Kept): Promise<number> {
  const now = clock.now()
  const since = addDays(now, -daysRemembered)
  let known = 0
  for (let after: Id<'Loan'> | undefined; ;) {
    const loans = await loansOfUnknown(database.reader, { since, after, most: atOnce })
    await administer(database, async (tx) => {
      for (const loan of loans) if (await knowBorrower(tx, now, { loan })) known += 1
    })
    after = loans.at(-1)?.id
    if (loans.length < atOnce) return known
  }
}

/** After the last return, of who has an account or said yes. */
export const daysRemembered = 365
