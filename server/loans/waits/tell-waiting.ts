import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { isBlocked } from '../../conversations/index.js'
import type { Tx } from '../../database/tables.js'
import { findOffer, getShownAt, type Offer } from '../../offers/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { isAskable } from '../days/answer-by.js'
import { chooseCopy, isFree, type CopyFree } from '../days/free-days.js'
import { lendingOf, type Lending } from '../days/lending.js'
import { copiesFreeForWaits } from '../days/show-days.js'
import { endOfNight } from '../schedule.js'
import { recordWait } from './record-wait.js'
import { holdFor, isPast, mostTurns, overlaps, soonDays, usualDays, type Days, type Hold, type Wait } from './wait.js'
import { copiesLate, deleteWait, saveHold, takersOf, waitsOn } from './wait.store.js'

export type Telling = Pick<MutationContext, 'tx' | 'clock'> & {
  /** What leaves the days free may be undone until then: they are held at once, and nobody is told before. */
  readonly settlesAt?: Instant | undefined
}

/** Days that were held for somebody who did not take them, so that the next one has a turn. */
export type Untaken = Pick<Hold, 'days' | 'turn'>

/**
 * Whoever has waited longest for what is free now has it held, in the same transaction as freed it: nobody else can be quicker. The
 * offer is locked.
 */
export async function tellWaiting(
  { tx, clock, settlesAt }: Telling,
  offerId: Id<'Offer'>,
  untaken: readonly Untaken[] = [],
): Promise<void> {
  const now = clock.now()
  const waits = (await waitsOn(tx, offerId)).filter((wait) => !wait.hold && !isPast(wait, now))
  if (waits.length === 0) return
  const offer = await findOffer(tx, offerId)
  if (offer?.kind !== 'lend') return
  const takers = await takersOf(tx, offerId)
  const opened: Days[] = []
  for (const wait of waits) {
    if (takers.has(wait.accountId) || !(await mayHave(tx, { wait, offer, now }))) continue
    const found = await findFree(tx, { wait, offer, now })
    if (!found) continue
    const { days, copyId, bufferDays } = found
    const turn = 1 + Math.max(0, ...untaken.filter((each) => overlaps(each.days, days)).map((each) => each.turn))
    const held = holdFor(days.from, { now, zone: wait.zone })
    const isOpen = turn > mostTurns || opened.some((each) => overlaps(each, days))
    if (held && !isOpen) {
      const tellAt = settlesAt !== undefined && held.tellAt < settlesAt ? settlesAt : held.tellAt
      await hold(tx, wait, { ...held, tellAt, now, days, copyId, bufferDays, turn })
    } else if (settlesAt === undefined && isDay(wait, now)) {
      opened.push(days)
      await deleteWait(tx, wait.id)
      await recordWait(tx, now, { type: 'wait.opened', wait, ...days })
    }
  }
}

type Waiting = { readonly wait: Wait; readonly offer: Offer; readonly now: Instant }

/** Not while it is paused or hidden, nor by whom its giver blocked. */
async function mayHave(tx: Tx, { wait, offer, now }: Waiting): Promise<boolean> {
  if (!(await isShown(tx, offer, { site: wait.siteId, now }))) return false
  return !('accountId' in offer.giver) || !(await isBlocked(tx, { by: offer.giver.accountId, whom: wait.accountId }))
}

async function isShown(tx: Tx, { id }: Offer, seen: Parameters<typeof getShownAt>[2]): Promise<boolean> {
  try {
    await getShownAt(tx, id, seen)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

type Found = Pick<Hold, 'days' | 'copyId' | 'bufferDays'>

async function findFree(tx: Tx, { wait, offer, now }: Waiting): Promise<Found | undefined> {
  const lending = await lendingOf(tx, offer, { now, zone: wait.zone })
  const late = await copiesLate(tx, offer.id, lending.today)
  const copies = (await copiesFreeForWaits(tx, offer, { lending, now })).filter(({ copyId }) => !late.has(copyId))
  // Days that come too soon to be held are open to everybody.
  const mayBeHeld = (from: Day) => holdFor(from, { now, zone: wait.zone }) !== undefined
  const days = wait.days ?? soonestFree(copies, offer, { ...lending, mayBeHeld })
  if (!days || !mayBegin(days, lending)) return undefined
  const copy = chooseCopy(copies, days, lending.today)
  return copy && { days, copyId: copy.copyId, bufferDays: lending.rule.bufferDays }
}

function mayBegin({ from, to }: Days, lending: Lending): boolean {
  return isAskable(from, lending) && !lending.opening.isClosed(to)
}

/** Finds the first of the next days that are free: as many as the giver prefers, or fewer. */
export function soonestFree(
  copies: readonly CopyFree[],
  { preferredDays }: Pick<Offer, 'preferredDays'>,
  lending: Lending & { readonly mayBeHeld?: (from: Day) => boolean },
): Days | undefined {
  const { today, rule, opening, mayBeHeld } = lending
  const most = Math.min(preferredDays ?? usualDays, rule.longestDays ?? Infinity)
  for (let at = 0; at < soonDays; at += 1) {
    const from = addToDay(today, at)
    if (!isAskable(from, lending) || mayBeHeld?.(from) === false) continue
    const ends: Day[] = Array.from({ length: most }, (_, more) => addToDay(from, more))
    const isGood = (to: Day) => !opening.isClosed(to) && copies.some((copy) => isFree(copy, { from, to }, today))
    const to = ends.findLast(isGood)
    if (to !== undefined) return { from, to }
  }
  return undefined
}

const isDay = ({ zone }: Wait, now: Instant): boolean => endOfNight(now, zone) === undefined

type Holding = Found & {
  readonly now: Instant
  readonly turn: number
  readonly tellAt: Instant
  readonly until: Instant
}

async function hold(
  tx: Tx,
  wait: Wait,
  { now, days, copyId, bufferDays, turn, tellAt, until }: Holding,
): Promise<void> {
  const isNow = tellAt <= now
  const held = { days, copyId, bufferDays, turn, until, toldAt: isNow ? now : undefined }
  await saveHold(tx, { id: wait.id, hold: held, stepAt: isNow ? until : tellAt })
  await recordWait(tx, now, { type: 'wait.held', wait, ...days, until })
  if (isNow) await recordWait(tx, now, { type: 'wait.told', wait, ...days, until })
}
