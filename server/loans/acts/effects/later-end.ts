import { addDays, addHours, type Instant } from '../../../base/instant.js'
import { addToDay, instantAt, type Day, type Zone } from '../../../base/local-time.js'
import type { Id } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { findOffer } from '../../../offers/index.js'
import { daysOfLoan } from '../../days/days-of-loan.js'
import { freeUntil, isFree } from '../../days/free-days.js'
import { lendingOf, type Lending } from '../../days/lending.js'
import { daysHeldBy, holdDays } from '../../days/loan-days.store.js'
import { refuseLong } from '../../days/refuse-period.js'
import type { Loan, Period } from '../../loan.js'
import { lastEvening, saidLimit } from '../../said-limit.js'
import { refuseWaited } from '../../waits/refuse-waited.js'
import { copiesFor } from './copy.js'
import type { Act, ActContext, Course, Effect } from './effect.js'

/** Asks for a later end of the copy that is out. It is refused when somebody waits for it. */
export async function askLonger(
  ctx: ActContext,
  course: Course,
  act: Act,
): Promise<Effect<'loan.longer-asked' | 'loan.longer-agreed'>> {
  const { tx, now } = ctx
  const { before, after } = course
  const longer = await longerOf(ctx, before, act)
  const { old, period, copyId, lending } = longer
  refuseMuch(longer)
  await refuseTaken(ctx, before, longer)
  if (lending.agreesAlone) return hold(ctx, course, longer)
  const late = (await daysHeldBy(tx, before.id)).filter(({ as }) => as === 'late')
  const days = daysOfLoan({ asked: { ...old, copyId }, proposed: { ...period, copyId }, buffer: before.bufferDays })
  await holdDays(tx, before.id, [...late, ...days])
  const lapsesAt = answerToLonger(old.to, before.zone, now)
  return { after: { ...after, proposed: { ...period, by: 'taker' }, lapsesAt }, event: { type: 'loan.longer-asked' } }
}

/** Staff decide it; beyond what their place has as a rule with a word that is kept, never beyond days that others hold. */
export async function lengthen(ctx: ActContext, course: Course, act: Act): Promise<Effect<'loan.longer-agreed'>> {
  const { before } = course
  const longer = await longerOf(ctx, before, act)
  if (!act.words) {
    if (before.mostRenewals !== null && before.renewals >= before.mostRenewals) throw new Refusal('renewals-over')
    refuseMuch(longer)
  }
  await refuseTaken(ctx, before, longer)
  return hold(ctx, course, longer)
}

type Longer = {
  readonly old: Period
  readonly period: Period
  readonly copyId: Id<'OfferCopy'>
  readonly lending: Lending
}

async function longerOf({ tx, now, today }: ActContext, loan: Loan, { period }: Act): Promise<Longer> {
  const { period: old, copyId, offerId, zone } = loan
  const to = period?.to
  if (!old || copyId === null || offerId === null) throw new Refusal('loan-moved-on')
  if (to === undefined || to <= old.to || to < today) throw new Refusal('invalid-input', { fields: ['to'] })
  const offer = await findOffer(tx, offerId)
  if (!offer) throw new Refusal('loan-moved-on')
  const lending = await lendingOf(tx, offer, { now, zone })
  if (lending.opening.isClosed(to)) throw new Refusal('day-closed')
  return { old, period: { from: old.from, to }, copyId, lending }
}

/** A renewal adds at most as many days as a first loan has. */
function refuseMuch({ old, period, lending }: Longer): void {
  refuseLong({ from: addToDay(old.to, 1), to: period.to }, lending.rule)
}

async function refuseTaken(ctx: ActContext, loan: Loan, { old, period, copyId }: Longer): Promise<void> {
  const { tx, today } = ctx
  const next = addToDay(old.to, 1)
  const from = next < today ? today : next
  const free = (await copiesFor(ctx, loan)).find((copy) => copy.copyId === copyId)
  if (free && isFree(free, { from, to: period.to }, today))
    return refuseWaited(tx, loan, { from: next, to: addToDay(period.to, loan.bufferDays) })
  const until = free && freeUntil(free, from, today)
  throw new Refusal('somebody-waits', { ...(until !== undefined && { until }) })
}

async function hold(
  { tx }: ActContext,
  { before, after }: Course,
  { period, copyId }: Longer,
): Promise<Effect<'loan.longer-agreed'>> {
  await holdDays(tx, before.id, daysOfLoan({ asked: { ...period, copyId }, buffer: before.bufferDays }))
  return {
    after: { ...after, period, renewals: before.renewals + 1, broughtAt: null },
    event: { type: 'loan.longer-agreed' },
  }
}

/** It is answered within seven days, by 20 h of its last day; when that is near or past, within a day. */
function answerToLonger(last: Day, zone: Zone, now: Instant): Instant {
  const evening = instantAt(last, '20:00', zone)
  const longest = lastEvening(addDays(now, 7), zone)
  if (evening < addHours(now, 6)) return saidLimit(addHours(now, 24), { now, zone })
  return evening < longest ? evening : longest
}
