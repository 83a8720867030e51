import { msOf, type Instant } from '../../base/instant.js'
import { momentAt } from '../../base/local-days.js'
import { dayOf, type Day } from '../../base/local-time.js'
import { rangesOn } from '../hours/days-of-hours.js'
import { readHours } from '../hours/read-hours.js'
import { dayAfter } from '../hours/rules-on-day.js'
import type { MeetingPlace } from './meeting-place.store.js'

/** Local `HH:MM`; past midnight where `to` is not later than `from`. */
export type OpenTime = { readonly day: Day; readonly from: string; readonly to: string }

/** Nobody plans further ahead where to bring something back. */
const daysAhead = 30

/** The next times when somebody is there for sure, one that goes on included. None where nobody knows. */
export function nextOpenings(
  { hours: text, closures, zone }: Pick<MeetingPlace, 'hours' | 'closures' | 'zone'>,
  now: Instant,
  most: number,
): OpenTime[] {
  const hours = text === null ? undefined : readHours(text)
  if (!hours) return []
  const found: OpenTime[] = []
  let day = dayOf(now, zone)
  for (let nth = 0; nth < daysAhead && found.length < most; nth += 1) {
    for (const { from, to, unsure } of rangesOn(hours, { closures, day }))
      if (unsure === undefined && momentAt(to <= from ? dayAfter(day) : day, to, zone) > msOf(now))
        found.push({ day, from, to })
    day = dayAfter(day)
  }
  return found.slice(0, most)
}
