import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan, weekdayOf } from '../../base/local-days.js'
import { addToDay, dayOf, daysBetween, type Day, type Zone } from '../../base/local-time.js'
import { hoursDay, isOpenOn } from '../hours/days-of-hours.js'
import type { Hours } from '../hours/hours.js'
import type { OpenDay } from '../hours/hours.wire.js'
import { changesAt, stateAt, type HoursState } from '../hours/open-state.js'
import { readHours } from '../hours/read-hours.js'
import type { Closure } from '../place.js'
import type { IndexEntryPlace } from './index-entry.js'

type OpenNow = { readonly state: HoursState; readonly until: Instant }

type Page = {
  readonly text: string
  readonly zone: Zone
  readonly closures: readonly Closure[]
  /** Parsed at the first use; null when the text cannot be parsed. */
  hours?: Hours | null
  known?: OpenNow & { readonly fromMs: number; readonly untilMs: number }
  day?: { readonly day: Day; readonly isOpen: boolean }
}

/** Opening hours by number. Thousands of places have the same ones: each is parsed and evaluated once. */
export class HoursBook {
  readonly #pages: Page[] = []
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#pages.length
  }

  /** -1 when no hours are given. */
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

  /** In how many days of the place it opens next: none where that is still today. */
  daysUntil(number: number, now: Instant): number | undefined {
    const page = this.#pages[number]
    const opens = this.stateAt(number, now)?.state.opens
    return page && opens && daysBetween(dayOf(now, page.zone), dayOf(opens, page.zone))
  }

  isOpenOn(number: number, day: Day): boolean {
    const page = this.#pages[number]
    const hours = page && hoursOf(page)
    if (!hours) return false
    if (page.day?.day !== day) page.day = { day, isOpen: isOpenOn(hours, { closures: page.closures, day }) }
    return page.day.isOpen
  }

  dayOf(number: number, day: Day): OpenDay | undefined {
    const page = this.#pages[number]
    const hours = page && hoursOf(page)
    if (!hours) return undefined
    const { closure: _, ...entry } = hoursDay(hours, { closures: page.closures, day })
    return entry
  }

  closuresOf(number: number): readonly Closure[] {
    return this.#pages[number]?.closures ?? []
  }

  zoneOf(number: number): Zone | undefined {
    return this.#pages[number]?.zone
  }
}

function hoursOf(page: Page): Hours | null {
  return (page.hours ??= readHours(page.text) ?? null)
}

/** The next day that is this weekday in a zone, today included; `until` is the end of today. */
export function nextSuchDay(weekday: number, zone: Zone, now: Instant): { day: Day; until: Instant } {
  const today = dayAt(msOf(now), zone)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return { day: addToDay(today, ahead), until: toInstant(daySpan(today, zone).to) }
}
