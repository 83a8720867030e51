import { addDays, addHours, addMs, msOf, type Instant } from '../../base/instant.js'
import { addToDay, dayOf, endOfDay, instantAt, type Day, type Zone } from '../../base/local-time.js'
import type { Opening } from '../../members/index.js'
import { lastEvening, leastMs, saidLimit } from '../said-limit.js'

const longestDays = 7
const evening = '20:00'
const nearHours = 6

export const alwaysOpen: Opening = { isClosed: () => false, closesAt: () => undefined }

export type Deciding = {
  readonly now: Instant
  readonly zone: Zone
  readonly opening: Opening
  /** The place agrees by rule: nobody needs to answer. */
  readonly agreesAlone?: boolean
  /** Help at an hour is answered before that hour. */
  readonly startsAt?: Instant
}

/**
 * Until when a request is answered: at most seven days, and 20 h on the eve of its first day. Nearer than six hours to that, half
 * of the time until the place closes on the first day (between persons until 20 h) has to do. Undefined where that leaves less than
 * a quarter of an hour. It is an hour that people say, hence sooner than that by some minutes; later only where it would be at night.
 */
export function answerBy(first: Day | undefined, deciding: Deciding): Instant | undefined {
  const { now, zone } = deciding
  const longest = lastEvening(addDays(now, longestDays), zone)
  if (first === undefined) return longest
  const eve = instantAt(addToDay(first, -1), evening, zone)
  if (addHours(now, nearHours) <= eve) return eve < longest ? eve : longest
  const end = endOf(first, deciding)
  const half = (msOf(end) - msOf(now)) / 2
  return half < leastMs ? undefined : saidLimit(addMs(now, half), { now, zone, end })
}

function endOf(first: Day, { zone, opening, startsAt }: Deciding): Instant {
  const end = opening.closesAt(first) ?? instantAt(first, evening, zone)
  return startsAt !== undefined && startsAt < end ? startsAt : end
}

/** Whether that day can still be the first. */
export function isAskable(first: Day, deciding: Deciding): boolean {
  const { now, zone, opening, agreesAlone } = deciding
  if (first < dayOf(now, zone) || opening.isClosed(first)) return false
  return agreesAlone ? now < endOf(first, deciding) : answerBy(first, deciding) !== undefined
}

/** The answer of `isAskable` may change then by time alone, so it may be kept until then. */
export function askableUntil(deciding: Deciding): Instant {
  const { now, zone, agreesAlone } = deciding
  const midnight = endOfDay(now, zone)
  const days = [0, 1].map((after) => addToDay(dayOf(now, zone), after))
  const ends = days.filter((day) => isAskable(day, deciding)).map((day) => endOf(day, deciding))
  const turns = ends.map((end) => (agreesAlone ? end : addMs(end, 1 - 2 * leastMs)))
  return [midnight, ...turns].filter((each) => each > now).toSorted()[0] ?? midnight
}
