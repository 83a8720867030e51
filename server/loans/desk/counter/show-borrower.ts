import { dayOf, paris } from '../../../base/local-time.js'
import { toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { depositsHeldOf, standingOf } from '../../../groups/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import { getLoan } from '../../loan.store.js'
import { ruleFor } from '../../loan-rule.store.js'
import { lateDays } from '../../schedule.js'
import { copyMarks } from './copy-marks.store.js'
import type { BorrowerInput, BorrowerShown } from './found.wire.js'
import { openLoansOfBorrower } from './known-borrower.store.js'

/** Shows staff who stands before them: what they have and what is kept for them, here and nowhere else. */
export async function showBorrower(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'stock'>,
  { loanId }: BorrowerInput,
): Promise<BorrowerShown> {
  const { member } = allowed.subject
  const { id } = await loanOfMember(db, allowed, toId(loanId))
  const last = await getLoan(db, id)
  // Forgotten a month after, or erased.
  if (last.takerName === '') throw new Refusal('loan-gone')
  const open = await openLoansOfBorrower(db, member, last)
  const marks = await copyMarks(db, open)
  const held = await Promise.all(
    open
      .flatMap((loan) => (loan.period ? [loan] : []))
      .map(async (loan) => ({
        status: loan.status,
        late: lateDays(loan, dayOf(clock.now(), loan.zone)),
        told: {
          loan: loan.id,
          ...(loan.copyId !== null && { copy: loan.copyId }),
          ...marks(loan),
          title: loan.title,
          rule: (await ruleFor(db, member, loan.categoryId)).categoryId,
          from: loan.period?.from ?? '',
          to: loan.period?.to ?? '',
        },
      })),
  )
  const out = held.filter(({ status }) => status === 'out')
  const phone = open.find(({ takerPhone }) => takerPhone !== null)?.takerPhone
  const { takerId: accountId, takerName: name, takerEmail: email } = last
  const person = { accountId, name, email, phone: phone ?? last.takerPhone }
  const [membership, deposits] = await Promise.all([
    standingOf(db, member, { ...person, today: dayOf(clock.now(), paris) }),
    depositsHeldOf(db, member, person),
  ])
  return {
    loan: id,
    name,
    holds: out.length,
    mailed: accountId !== null || email !== null,
    ...(phone && { phone }),
    out: out.map(({ told, late }) => ({ ...told, ...(late !== undefined && { lateDays: late }) })),
    reserved: held.filter(({ status }) => status === 'agreed').map(({ told }) => told),
    ...(membership && { membership }),
    deposits,
  }
}
