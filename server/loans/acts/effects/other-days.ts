import { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { findOffer } from '../../../offers/index.js'
import { answerBy, isAskable } from '../../days/answer-by.js'
import { daysOfLoan } from '../../days/days-of-loan.js'
import { chooseCopy } from '../../days/free-days.js'
import { lendingOf } from '../../days/lending.js'
import { daysHeldBy, holdDays } from '../../days/loan-days.store.js'
import { refuseLong, refusePeriod } from '../../days/refuse-period.js'
import { isAtPlace, type Loan, type Period } from '../../loan.js'
import { copiesFor } from './copy.js'
import { answered, ended, type Act, type ActContext, type Course, type Effect } from './effect.js'

const isSame = (one: Period, other: Period | undefined) =>
  one.from === other?.from &&
  one.to === other.to &&
  one.hours?.from === other.hours?.from &&
  one.hours?.to === other.hours?.to

/** Both periods are held until the other side answers, which may propose once more. */
export async function propose(
  ctx: ActContext,
  { before, after }: Course,
  { by, period: wish, words }: Act,
): Promise<Effect<'loan.proposed'>> {
  const { tx, now, today } = ctx
  if (by === 'time' || before.offerId === null || !before.period) throw new Refusal('loan-moved-on')
  if (!wish || isSame(wish, before.period)) throw new Refusal('invalid-input', { fields: ['from'] })
  const offer = await findOffer(tx, before.offerId)
  if (!offer) throw new Refusal('loan-moved-on')
  const lending = await lendingOf(tx, offer, { now, zone: before.zone })
  refusePeriod(before.kind, wish)
  // Staff may go beyond what their place has as a rule, with a word that is kept; never beyond days that others hold.
  if (!(isAtPlace(before) && by === 'giver' && words)) refuseLong(wish, lending.rule)
  const proposal = { ...lending, agreesAlone: false }
  if (lending.opening.isClosed(wish.from) || lending.opening.isClosed(wish.to)) throw new Refusal('day-closed')
  if (!isAskable(wish.from, proposal)) throw new Refusal('too-late')
  if (before.kind === 'lend') await holdBoth(ctx, before, wish)
  // Both are held: it lapses by the sooner of the two, unless that is too near for an answer.
  const first = wish.from < before.period.from || before.period.from < today ? wish.from : before.period.from
  const lapsesAt = answerBy(first, proposal) ?? answerBy(wish.from, proposal) ?? null
  const proposals = before.status === 'agreed' ? 1 : before.proposals + 1
  return { after: { ...after, proposed: { ...wish, by }, proposals, lapsesAt }, event: { type: 'loan.proposed', by } }
}

async function holdBoth(ctx: ActContext, loan: Loan, wish: Period): Promise<void> {
  const { tx, today } = ctx
  const { copyId, period, bufferDays } = loan
  const copies = await copiesFor(ctx, loan)
  const own = copies.filter((copy) => copy.copyId === copyId)
  const copy = chooseCopy(own, wish, today) ?? chooseCopy(copies, wish, today)
  if (!copy) throw new Refusal('days-taken')
  await holdDays(
    tx,
    loan.id,
    daysOfLoan({
      ...(period && copyId !== null && { asked: { ...period, copyId } }),
      proposed: { ...wish, copyId: copy.copyId },
      buffer: bufferDays,
    }),
  )
}

/** The days that were proposed, or the later end that was asked for, are those of the loan now. */
export async function agree(
  { tx, now }: ActContext,
  { before, after }: Course,
): Promise<Effect<'loan.agreed' | 'loan.longer-agreed'>> {
  if (!before.proposed) throw new Refusal('loan-moved-on')
  const { by: _asked, ...period } = before.proposed
  const copyId = before.kind === 'lend' ? await copyOfProposed(tx, before) : null
  if (copyId !== null)
    await holdDays(tx, before.id, daysOfLoan({ asked: { ...period, copyId }, buffer: before.bufferDays }))
  const agreed = { ...answered(after), period, copyId }
  if (before.status === 'out')
    return { after: { ...agreed, renewals: before.renewals + 1 }, event: { type: 'loan.longer-agreed' } }
  // Whether their copy is there then is seen when their day comes.
  return {
    after: { ...agreed, displacedAt: null, agreed: before.agreed ?? { at: now, how: 'proposal' }, proposals: 0 },
    event: { type: 'loan.agreed', how: 'proposal' },
  }
}

async function copyOfProposed(tx: Tx, { id, proposed, copyId }: Loan): Promise<Loan['copyId']> {
  const held = await daysHeldBy(tx, id)
  return held.find(({ day, as }) => as === 'proposed' && proposed && day <= proposed.to)?.copyId ?? copyId
}

type Declined = 'loan.expired' | 'loan.refused' | 'loan.cancelled' | 'loan.longer-refused' | 'loan.kept'

/** A refusal gives back only what nothing else of the loan needs: what stood before, or is out, goes on. */
export async function decline(
  { tx, now }: ActContext,
  { before, after: row }: Course,
  { by }: Act,
): Promise<Effect<Declined>> {
  const after = answered(row)
  if (after.status !== 'agreed' && after.status !== 'out') {
    const over = ended(after, by, now)
    if (by === 'time') return { after: over, event: { type: 'loan.expired' } }
    return { after: over, event: over.status === 'refused' ? { type: 'loan.refused' } : { type: 'loan.cancelled', by } }
  }
  const { copyId, period, bufferDays } = before
  if (copyId !== null && period) {
    const late = (await daysHeldBy(tx, before.id)).filter(({ as }) => as === 'late')
    await holdDays(tx, before.id, [...daysOfLoan({ asked: { ...period, copyId }, buffer: bufferDays }), ...late])
  }
  return after.status === 'out'
    ? { after, event: { type: 'loan.longer-refused', by } }
    : { after: { ...after, proposals: 0 }, event: { type: 'loan.kept', by } }
}
