import { momentAt } from '../../base/local-days.js'
import { toInstant, type Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import { isOpenOn, rangesOn } from '../hours/days-of-hours.js'
import { readHours } from '../hours/read-hours.js'
import { closureAmong, dayAfter } from '../hours/rules-on-day.js'
import type { MeetingPlace } from './meeting-place.store.js'

/** Day by day, whether somebody can be met at a place. Hours that cannot be parsed close no day. */
export type Opening = {
  isClosed(day: Day): boolean
  /** Undefined when the hours are unknown. */
  closesAt(day: Day): Instant | undefined
}

export function openingOf({ hours: text, closures, zone }: MeetingPlace): Opening {
  const hours = text === null ? undefined : readHours(text)
  return {
    isClosed: (day) => (hours ? !isOpenOn(hours, { closures, day }) : closureAmong(closures, day) !== undefined),
    closesAt(day) {
      const last = hours && rangesOn(hours, { closures, day }).at(-1)
      return last && toInstant(momentAt(last.to <= last.from ? dayAfter(day) : day, last.to, zone))
    },
  }
}
