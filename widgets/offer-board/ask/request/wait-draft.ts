import { addToDay } from '../../../parts/calendar/calendar-days.js'
import { kindOf, obstacleIn, type KnownDays, type Period } from '../../../parts/calendar/period.js'
import type { AskedDays } from './ask-draft.js'

/** A person who waits for any days is told of days as near as these. */
const soonDays = 14

export function isFreeSoon(days: KnownDays): boolean {
  const last = addToDay(days.today, soonDays - 1)
  for (let day = days.first; day <= last; day = addToDay(day, 1)) if (kindOf(day, days) === 'free') return true
  return false
}

export const isFree = (period: Period, days: KnownDays): boolean => obstacleIn(period, days) === undefined

/** How many wait already for one of these days, or for the thing whatever the days. */
export function countWaiting({ waiting = [] }: AskedDays, period: Period | undefined): number {
  return waiting.filter(
    ({ from, to }) => !period || from === undefined || to === undefined || (from <= period.to && period.from <= to),
  ).length
}
