import type { Id } from '../../base/id.js'
import { addDays, addHours, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { addToDay, dayOf, instantAt, type Day, type Zone } from '../../base/local-time.js'
import { afterDays, endOfNight } from '../schedule.js'

/** Both included. */
export type Days = { readonly from: Day; readonly to: Day }

export type Hold = {
  readonly copyId: Id<'OfferCopy'> | null
  readonly days: Days
  readonly bufferDays: number
  /** From 1 on: one person after the other is told. */
  readonly turn: number
  readonly until: Instant
  /** Undefined while it is night. */
  readonly toldAt: Instant | undefined
}

export type Wait = {
  readonly id: Id<'LoanWait'>
  readonly offerId: Id<'Offer'>
  readonly accountId: Id<'Account'>
  readonly siteId: Id<'Site'>
  readonly zone: Zone
  /** Undefined: whatever the days. */
  readonly days: Days | undefined
  readonly language: Language
  readonly hold: Hold | undefined
  readonly stepAt: Instant
  readonly createdAt: Instant
}

/** One person may wait for so many things at once. */
export const mostWaits = 5

/** So many are told one after the other; then it is open to all. */
export const mostTurns = 3

/** A wait without days is told of free days within so many days from now. */
export const soonDays = 14

/** So many of them are held where the giver prefers no other number. */
export const usualDays = 3

const longestWaitDays = 90
const leastHoldHours = 3
const evening = '20:00'
const morning = '09:00'

export const overlaps = (one: Days, other: Days): boolean => one.from <= other.to && other.from <= one.to

/** Whether two wait for the same: who waits whatever the days waits for all of them. */
export const isSameWish = (one: Days | undefined, other: Days | undefined): boolean =>
  !one || !other || overlaps(one, other)

type When = { readonly now: Instant; readonly zone: Zone }

/**
 * Told by day, and held until the same hour of the next day; not beyond 20 h on the eve of the first day, as requests are. Undefined
 * where that leaves too little time: then it is open to all.
 */
export function holdFor(
  first: Day,
  { now, zone }: When,
): { readonly tellAt: Instant; readonly until: Instant } | undefined {
  const tellAt = endOfNight(now, zone) ?? now
  const nextDay = afterDays(now, 1, zone)
  const eve = instantAt(addToDay(first, -1), evening, zone)
  const until = nextDay < eve ? nextDay : eve
  return until < addHours(tellAt, leastHoldHours) ? undefined : { tellAt, until }
}

/** Once a day each wait is checked for days that became free by time alone, and ends when its own days have passed. */
export const nextLook = ({ now, zone }: When): Instant =>
  endOfNight(now, zone) ?? instantAt(addToDay(dayOf(now, zone), 1), morning, zone)

export function isPast({ days, createdAt, zone }: Pick<Wait, 'days' | 'createdAt' | 'zone'>, now: Instant): boolean {
  return days ? days.from < dayOf(now, zone) : addDays(createdAt, longestWaitDays) <= now
}
