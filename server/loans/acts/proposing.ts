import { Refusal } from '../../base/refusal.js'
import { findOffer } from '../../offers/index.js'
import { answerBy, isAskable } from '../days/answer-by.js'
import { daysOfLoan } from '../days/days-of-loan.js'
import { chooseCopy } from '../days/free-days.js'
import { lendingOf } from '../days/lending.js'
import { daysHeldBy, holdDays } from '../days/loan-days.store.js'
import { refuseLong, refusePeriod } from '../days/refuse-period.js'
import { isAtPlace, type Loan, type Period } from '../loan.js'
import { answered, ended, nextOf, type Changed, type Changing } from './changing.js'
import { copiesFor } from './room.js'

const isSame = (one: Period, other: Period | undefined) =>
  one.from === other?.from &&
  one.to === other.to &&
  one.hours?.from === other.hours?.from &&
  one.hours?.to === other.hours?.to

/** Both periods are held until the other side answers, which may propose once more. */
export async function propose(changing: Changing): Promise<Changed> {
  const { tx, before, wanted, now, today } = changing
  const { period: wish, by } = wanted
  if (by === 'time' || before.offerId === null || !before.period) throw new Refusal('loan-moved-on')
  if (!wish || isSame(wish, before.period)) throw new Refusal('invalid-input', { fields: ['from'] })
  const offer = await findOffer(tx, before.offerId)
  if (!offer) throw new Refusal('loan-moved-on')
  const lending = await lendingOf(tx, offer, { now, zone: before.zone })
  refusePeriod(before.kind, wish)
  // Staff may go beyond what their place has as a rule, with a word that is kept; never beyond days that others hold.
  if (!(isAtPlace(before) && by === 'giver' && wanted.words)) refuseLong(wish, lending.rule)
  const proposal = { ...lending, agreesAlone: false }
  if (lending.opening.isClosed(wish.from) || lending.opening.isClosed(wish.to)) throw new Refusal('day-closed')
  if (!isAskable(wish.from, proposal)) throw new Refusal('too-late')
  if (before.kind === 'lend') await holdBoth(changing, wish)
  // Both are held: it lapses by the sooner of the two, unless that is too near for an answer.
  const first = wish.from < before.period.from || before.period.from < today ? wish.from : before.period.from
  const lapsesAt = answerBy(first, proposal) ?? answerBy(wish.from, proposal) ?? null
  const proposals = before.status === 'agreed' ? 1 : before.proposals + 1
  const after = { ...nextOf(changing), proposed: { ...wish, by }, proposals, lapsesAt }
  return { after, happens: { type: 'loan.proposed', by } }
}

async function holdBoth(changing: Changing, wish: Period): Promise<void> {
  const { tx, before, today } = changing
  const { copyId, period, bufferDays } = before
  const copies = await copiesFor(changing)
  const own = copies.filter((copy) => copy.copyId === copyId)
  const copy = chooseCopy(own, wish, today) ?? chooseCopy(copies, wish, today)
  if (!copy) throw new Refusal('days-taken')
  await holdDays(
    tx,
    before.id,
    daysOfLoan({
      ...(period && copyId !== null && { asked: { ...period, copyId } }),
      proposed: { ...wish, copyId: copy.copyId },
      buffer: bufferDays,
    }),
  )
}

/** The days that were proposed, or the later end that was asked for, are those of the loan now. */
export async function agree(changing: Changing): Promise<Changed> {
  const { tx, before, now } = changing
  if (!before.proposed) throw new Refusal('loan-moved-on')
  const { by: _asked, ...period } = before.proposed
  const copyId = before.kind === 'lend' ? await copyOfProposed(changing) : null
  if (copyId !== null)
    await holdDays(tx, before.id, daysOfLoan({ asked: { ...period, copyId }, buffer: before.bufferDays }))
  const base = { ...answered(nextOf(changing)), period, copyId }
  if (before.status === 'out')
    return { after: { ...base, renewals: before.renewals + 1 }, happens: { type: 'loan.longer-agreed' } }
  // Whether their copy is there then is seen when their day comes.
  const after = {
    ...base,
    displacedAt: null,
    agreed: before.agreed ?? { at: now, how: 'proposal' as const },
    proposals: 0,
  }
  return { after, happens: { type: 'loan.agreed', how: 'proposal' } }
}

async function copyOfProposed({ tx, before }: Changing): Promise<Loan['copyId']> {
  const held = await daysHeldBy(tx, before.id)
  const proposed = before.proposed
  return held.find(({ day, as }) => as === 'proposed' && proposed && day <= proposed.to)?.copyId ?? before.copyId
}

/** A refusal gives back only what nothing else of the loan needs: what stood before, or is out, goes on. */
export async function decline(changing: Changing): Promise<Changed> {
  const { tx, before, wanted } = changing
  const { by } = wanted
  const after = answered(nextOf(changing))
  if (after.status !== 'agreed' && after.status !== 'out') {
    const over = ended(after, changing)
    if (by === 'time') return { after: over, happens: { type: 'loan.expired' } }
    return {
      after: over,
      happens: over.status === 'refused' ? { type: 'loan.refused' } : { type: 'loan.cancelled', by },
    }
  }
  const { copyId, period, bufferDays } = before
  if (copyId !== null && period) {
    const late = (await daysHeldBy(tx, before.id)).filter(({ as }) => as === 'late')
    await holdDays(tx, before.id, [...daysOfLoan({ asked: { ...period, copyId }, buffer: bufferDays }), ...late])
  }
  return after.status === 'out'
    ? { after, happens: { type: 'loan.longer-refused', by } }
    : { after: { ...after, proposals: 0 }, happens: { type: 'loan.kept', by } }
}
