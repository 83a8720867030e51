import type { Id } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { chooseCopy, freeOf, type CopyFree } from '../../days/free-days.js'
import { daysOfLoan } from '../../days/days-of-loan.js'
import { holdDays, offerHeld } from '../../days/loan-days.store.js'
import type { Loan } from '../../loan.js'
import { saveLoan } from '../../loan.store.js'
import { recordLoan } from '../../record-loan.js'
import { loansAwaiting } from './copy.store.js'
import type { ActContext, Course, Effect } from './effect.js'

type At = Pick<ActContext, 'tx' | 'now' | 'settlesAt'>

/** The copies with the days on which this loan may have them: its own days do not stand in its way. */
export async function copiesFor({ tx, today }: ActContext, { id, offerId, bufferDays }: Loan): Promise<CopyFree[]> {
  if (offerId === null) return []
  const looking = { today, buffer: bufferDays, except: id }
  return (await offerHeld(tx, offerId, today)).copies.map((copy) => freeOf(copy, looking))
}

/** Gives the loan another copy that is free on the same days. */
export async function moveCopy(ctx: ActContext, { before, after }: Course): Promise<Effect<'loan.moved'>> {
  if (!before.period) throw new Refusal('loan-moved-on')
  const copyId = await takeOtherCopy(ctx, before)
  if (!copyId) throw new Refusal('days-taken')
  return { after: { ...after, copyId, displacedAt: null }, event: { type: 'loan.moved' } }
}

/** Holds the days of the loan in another copy that is free on all of them. */
async function takeOtherCopy(ctx: ActContext, loan: Loan): Promise<Id<'OfferCopy'> | undefined> {
  const { today, tx } = ctx
  const { period } = loan
  if (!period) return undefined
  const from = period.from < today ? today : period.from
  const others = (await copiesFor(ctx, loan)).filter(({ copyId }) => copyId !== loan.copyId)
  const copy = chooseCopy(others, { from, to: period.to }, today)
  if (!copy) return undefined
  const asked = { from, to: period.to, copyId: copy.copyId }
  await holdDays(tx, loan.id, daysOfLoan({ asked, buffer: loan.bufferDays }))
  return copy.copyId
}

/** The copy of a loan is not there on its day: the loan keeps its days, and its taker is told. */
export async function displace({ tx, now, settlesAt }: At, loan: Loan): Promise<void> {
  const displaced = { ...loan, displacedAt: now, sequence: loan.sequence + 1 }
  await saveLoan(tx, displaced)
  await recordLoan(tx, now, { type: 'loan.displaced', loan: displaced, settlesAt })
}

/** All loans that await a copy, once it is gone: whoever can have another one on their days hears nothing of it. */
export async function displaceNext(ctx: ActContext, copyId: Id<'OfferCopy'>): Promise<void> {
  const { tx, now, settlesAt } = ctx
  for (const other of await loansAwaiting(tx, copyId)) {
    if (other.displacedAt !== null) continue
    const another = await takeOtherCopy(ctx, other)
    if (another === undefined) {
      await displace(ctx, other)
      continue
    }
    const moved = { ...other, copyId: another, sequence: other.sequence + 1 }
    await saveLoan(tx, moved)
    await recordLoan(tx, now, { type: 'loan.moved', loan: moved, settlesAt })
  }
}

/** The copy is there again: the takers who were told that it is not are told so. */
export async function tellCopyBack({ tx, now, today, settlesAt }: ActContext, { copyId }: Loan): Promise<void> {
  if (copyId === null) return
  for (const other of await loansAwaiting(tx, copyId)) {
    if (other.displacedAt === null || !other.period || other.period.to < today) continue
    const asAgreed = { ...other, displacedAt: null, sequence: other.sequence + 1 }
    await saveLoan(tx, asAgreed)
    await recordLoan(tx, now, { type: 'loan.copy-back', loan: asAgreed, settlesAt })
  }
}
