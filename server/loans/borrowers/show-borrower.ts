import { findAccount } from '../../accounts/index.js'
import { toId } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import { unreadOf } from '../../conversations/index.js'
import type { Allowed } from '../../rpc/actor.js'
import { requestRows, type Listing } from '../desk/list-requests.js'
import { ruleFor } from '../loan-rule.store.js'
import { countLeft, openLoansOf, pastLoansOf, waitsOfBorrower } from './borrower-sheet.store.js'
import type { BorrowerInput, BorrowerShown } from './borrower-sheet.wire.js'
import { borrowerOf } from './borrower.store.js'

const mostPast = 50

/** Shows the team one of its people: what they have, are to have and had here, and how to reach them. */
export async function showBorrower(
  ctx: Listing,
  { subject: { member } }: Allowed<'stock'>,
  input: BorrowerInput,
): Promise<BorrowerShown> {
  const { db } = ctx
  const today = dayOf(ctx.clock.now(), paris)
  const borrower = await borrowerOf(db, member, toId(input.borrower))
  const { id, accountId } = borrower
  const [open, past, left, waits, rule, account, unread] = await Promise.all([
    openLoansOf(db, id),
    pastLoansOf(db, id, mostPast),
    countLeft(db, id),
    waitsOfBorrower(db, borrower),
    ruleFor(db, member, ''),
    accountId === null ? undefined : findAccount(db, accountId),
    unreadOf(db, 'loan', { member }),
  ])
  const rows = new Map((await requestRows(ctx, open, unread)).map((row) => [row.id, row]))
  const told = open.flatMap((each) => rows.get(each) ?? [])
  const email = accountId === null ? borrower.email : (account?.email ?? null)
  const phone = borrower.phone ?? told.find(({ otherPhone }) => otherPhone !== undefined)?.otherPhone
  return {
    id,
    name: borrower.name,
    hasAccount: accountId !== null,
    mailed: email !== null,
    ...(phone !== undefined && phone !== null && { phone }),
    ...(borrower.email !== null && { email: borrower.email }),
    ...(borrower.card !== null && { card: borrower.card }),
    note: borrower.note,
    remembered: borrower.rememberedAt !== null,
    ...(left.since !== null && { since: left.since }),
    today,
    ...(rule.mostAtOnce !== null && { left: Math.max(0, rule.mostAtOnce - open.length) }),
    holds: told.filter(({ status }) => status === 'out'),
    reserved: told.filter(({ status }) => status !== 'out'),
    past: past.map((each) => ({
      loan: each.id,
      title: each.title,
      ...daysIn(each),
      ...(each.ended_at !== null && { back: dayOf(each.ended_at, each.zone) }),
      status: each.status,
      ...(each.condition && { condition: each.condition }),
    })),
    pastCount: left.past,
    waits: waits.map(({ title, ...days }) => ({ title, ...daysIn(days) })),
    ...(borrower.remindedAt !== null && { reminded: { at: borrower.remindedAt, words: borrower.reminder ?? '' } }),
    mayRemind:
      email !== null && open.length > 0 && (borrower.remindedAt === null || dayOf(borrower.remindedAt, paris) < today),
  }
}

const daysIn = ({
  from_day: from,
  to_day: to,
}: {
  readonly from_day: string | null
  readonly to_day: string | null
}) => ({ ...(from !== null && { from }), ...(to !== null && { to }) })
