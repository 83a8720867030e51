import { addDays, addHours, type Instant } from '../../base/instant.js'
import { addToDay, instantAt, type Day, type Zone } from '../../base/local-time.js'
import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { findOffer } from '../../offers/index.js'
import { daysOfLoan } from '../days/days-of-loan.js'
import { freeUntil, isFree } from '../days/free-days.js'
import { lendingOf, type Lending } from '../days/lending.js'
import { daysHeldBy, holdDays } from '../days/loan-days.store.js'
import { refuseLong } from '../days/refuse-period.js'
import type { Loan, Period } from '../loan.js'
import { lastEvening, saidLimit } from '../said-limit.js'
import { refuseWaited } from '../waiting/refuse-waited.js'
import { nextOf, type Changed, type Changing } from './changing.js'
import { copiesFor } from './room.js'

/** A later end, of the copy that is out. Refused when somebody waits for it. */
export async function askLonger(changing: Changing): Promise<Changed> {
  const { tx, before, now } = changing
  const longer = await longerOf(changing)
  const { old, period, copyId, lending } = longer
  refuseMuch(longer)
  await refuseHeld(changing, longer)
  if (lending.agreesAlone) return hold(changing, longer)
  const late = (await daysHeldBy(tx, before.id)).filter(({ as }) => as === 'late')
  const days = daysOfLoan({ asked: { ...old, copyId }, proposed: { ...period, copyId }, buffer: before.bufferDays })
  await holdDays(tx, before.id, [...late, ...days])
  const proposed = { ...period, by: 'taker' as const }
  const after = { ...nextOf(changing), proposed, lapsesAt: answerToLonger(old.to, before.zone, now) }
  return { after, happens: { type: 'loan.longer-asked' } }
}

/** Staff decide it; beyond what their place has as a rule with a word that is kept, never beyond days that others hold. */
export async function lengthen(changing: Changing): Promise<Changed> {
  const { before, wanted } = changing
  const longer = await longerOf(changing)
  if (!wanted.words) {
    if (before.mostRenewals !== null && before.renewals >= before.mostRenewals) throw new Refusal('renewals-over')
    refuseMuch(longer)
  }
  await refuseHeld(changing, longer)
  return hold(changing, longer)
}

type Longer = {
  readonly old: Period
  readonly period: Period
  readonly copyId: Id<'OfferCopy'>
  readonly lending: Lending
}

async function longerOf({ tx, before, wanted, now, today }: Changing): Promise<Longer> {
  const { period: old, copyId, offerId } = before
  const to = wanted.period?.to
  if (!old || copyId === null || offerId === null) throw new Refusal('loan-moved-on')
  if (to === undefined || to <= old.to || to < today) throw new Refusal('invalid-input', { fields: ['to'] })
  const offer = await findOffer(tx, offerId)
  if (!offer) throw new Refusal('loan-moved-on')
  const lending = await lendingOf(tx, offer, { now, zone: before.zone })
  if (lending.opening.isClosed(to)) throw new Refusal('day-closed')
  return { old, period: { from: old.from, to }, copyId, lending }
}

/** Each time at most as many days as are lent at first. */
function refuseMuch({ old, period, lending }: Longer): void {
  refuseLong({ from: addToDay(old.to, 1), to: period.to }, lending.rule)
}

async function refuseHeld(changing: Changing, { old, period, copyId }: Longer): Promise<void> {
  const { tx, before, today } = changing
  const next = addToDay(old.to, 1)
  const from = next < today ? today : next
  const free = (await copiesFor(changing)).find((copy) => copy.copyId === copyId)
  if (free && isFree(free, { from, to: period.to }, today))
    return refuseWaited(tx, before, { from: next, to: addToDay(period.to, before.bufferDays) })
  const until = free && freeUntil(free, from, today)
  throw new Refusal('somebody-waits', { ...(until !== undefined && { until }) })
}

async function hold(changing: Changing, { period, copyId }: Longer): Promise<Changed> {
  const { tx, before } = changing
  await holdDays(tx, before.id, daysOfLoan({ asked: { ...period, copyId }, buffer: before.bufferDays }))
  const after: Loan = { ...nextOf(changing), period, renewals: before.renewals + 1 }
  return { after, happens: { type: 'loan.longer-agreed' } }
}

/** As of a request, by 20 h of its last day; when that is near or past, a day. */
function answerToLonger(last: Day, zone: Zone, now: Instant): Instant {
  const evening = instantAt(last, '20:00', zone)
  const longest = lastEvening(addDays(now, 7), zone)
  if (evening < addHours(now, 6)) return saidLimit(addHours(now, 24), { now, zone })
  return evening < longest ? evening : longest
}
