import { findAccount, refuseFullMailbox } from '../../accounts/index.js'
import { toId } from '../../base/id.js'
import { dayOf, instantAt, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { openLoansOf } from './borrower-sheet.store.js'
import type { RemindInput } from './borrower-sheet.wire.js'
import { borrowerOf, noteReminder } from './borrower.store.js'
import { aboutBorrower } from './change-borrower.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about' | 'hashOf'>

/** Of all members together, to one mailbox. */
const mostADay = 10

/** By a mail of ours, in the team's words, once a day: of what somebody has or is to have, where they can be reached. */
export async function remindBorrower(
  ctx: Acting,
  { subject: { member } }: Allowed<'stock'>,
  { borrower: id, words }: RemindInput,
): Promise<void> {
  const { tx, clock, about } = ctx
  const now = clock.now()
  const borrower = await borrowerOf(tx, member, toId(id))
  const account = borrower.accountId === null ? undefined : await findAccount(tx, borrower.accountId)
  const email = borrower.accountId === null ? borrower.email : (account?.email ?? null)
  if (email === null) throw new Refusal('borrower-unreached')
  if ((await openLoansOf(tx, borrower.id)).length === 0) throw new Refusal('nothing-open')
  const today = instantAt(dayOf(now, paris), '00:00', paris)
  if (!(await noteReminder(tx, borrower.id, { words, now, before: today }))) throw new Refusal('reminded-today')
  await refuseFullMailbox(ctx, { act: 'borrowers.remind', email, mostADay })
  await record(tx, now, { type: 'borrower.reminded', borrowerId: borrower.id, memberId: member })
  about(aboutBorrower(borrower))
}
