import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan, weekdayOf } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import { hoursDay, isOpenOn } from '../hours/days-of-hours.js'
import type { Hours } from '../hours/hours.js'
import type { OpenDay } from '../hours/hours.wire.js'
import { changesAt, stateAt, type HoursState } from '../hours/open-state.js'
import { readHours } from '../hours/read-hours.js'
import type { Closure } from '../place.js'
import type { IndexEntryPlace } from './index-entry.js'

/** What is true at a moment, and until when. */
export type OpenNow = { readonly state: HoursState; readonly until: Instant }

type Page = {
  readonly text: string
  readonly zone: Zone
  readonly closures: readonly Closure[]
  /** Read when somebody first asks; null when it is more than we can read. */
  hours?: Hours | null
  known?: OpenNow & { readonly fromMs: number; readonly untilMs: number }
  day?: { readonly day: Day; readonly isOpen: boolean }
}

/** The hours that places have, each text once, since thousands keep the same ones; what follows from them is worked out once. */
export class HoursBook {
  readonly #pages: Page[] = []
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#pages.length
  }

  /** -1 when no hours are known. */
  numberOf({ hours: text, zone, closures }: Pick<IndexEntryPlace, 'hours' | 'zone' | 'closures'>): number {
    if (text === undefined) return -1
    const name = [zone, text, ...closures.map(({ from, to }) => `${from}/${to}`)].join('\n')
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#pages.length
    this.#pages.push({ text, zone, closures })
    this.#numbers.set(name, number)
    return number
  }

  /** Undefined when there are no hours, or none that we can read. */
  stateAt(number: number, now: Instant): OpenNow | undefined {
    const page = this.#pages[number]
    const hours = page && hoursOf(page)
    if (!hours) return undefined
    const ms = msOf(now)
    if (!page.known || ms < page.known.fromMs || ms >= page.known.untilMs) {
      const asked = { zone: page.zone, closures: page.closures, now }
      const state = stateAt(hours, asked)
      const until = changesAt(state, asked)
      page.known = { state, until, fromMs: ms, untilMs: msOf(until) }
    }
    return page.known
  }

  isOpenOn(number: number, day: Day): boolean {
    const page = this.#pages[number]
    const hours = page && hoursOf(page)
    if (!hours) return false
    if (page.day?.day !== day) page.day = { day, isOpen: isOpenOn(hours, { closures: page.closures, day }) }
    return page.day.isOpen
  }

  /** What is told of a day to whoever asked who is open on it; undefined as for `stateAt`. */
  dayOf(number: number, day: Day): OpenDay | undefined {
    const page = this.#pages[number]
    const hours = page && hoursOf(page)
    if (!hours) return undefined
    const { closure: _, ...entry } = hoursDay(hours, { closures: page.closures, day })
    return entry
  }

  zoneOf(number: number): Zone | undefined {
    return this.#pages[number]?.zone
  }
}

function hoursOf(page: Page): Hours | null {
  return (page.hours ??= readHours(page.text) ?? null)
}

/** The next such day on the wall of places in a zone, today included; until the end of today it is that one. */
export function nextSuchDay(weekday: number, zone: Zone, now: Instant): { day: Day; until: Instant } {
  const today = dayAt(msOf(now), zone)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return { day: addToDay(today, ahead), until: toInstant(daySpan(today, zone).to) }
}
