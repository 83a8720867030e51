import { dayWords, momentIn } from '../../shared/days.js'
import type { WallTime } from '../../words/said-limit.js'
import type { BookingFrame } from '../booking-frame.js'

/** Formats instants in the zone of the place. */
export type Moments = {
  /** « mercredi 25 novembre à 10 h 30 ». */
  full(instant: string): string
  /** « mercredi 25 novembre ». */
  day(day: string): string
  /** `10:30`. */
  clock(instant: string): string
  readonly wallTime: WallTime
  dayOf(instant: string): string
  /** A note about the zone, if the visitor's clock differs from the place's. */
  readonly elsewhere: string | undefined
}

export function momentsIn(zone: string, { language, words }: Pick<BookingFrame, 'language' | 'words'>): Moments {
  const day = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const at = (instant: string) => momentIn(zone, Date.parse(instant))
  const now = Date.now()
  const own = momentIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now)
  return {
    full: (instant) => words.at(day(at(instant).day), words.time(at(instant).time)),
    day,
    clock: (instant) => at(instant).time,
    wallTime: (ms) => momentIn(zone, ms).time,
    dayOf: (instant) => at(instant).day,
    elsewhere:
      own.time === momentIn(zone, now).time ? undefined : words.hoursOf(zone.replace(/.*\//, '').replaceAll('_', ' ')),
  }
}
