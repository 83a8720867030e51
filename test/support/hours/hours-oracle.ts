/** Hours as the oracle has them: everything in minutes, days by their text, nothing shared with what is tested. */
export type OracleRule = {
  /** Both included: `MM-DD`, the second before the first over the New Year, or `YYYY-MM-DD`. */
  readonly season?: { readonly from: string; readonly to: string }
  /** 0 is Sunday, as `Date` has it. */
  readonly weekdays: readonly number[]
  /** Only the nth of its month; from its end where it is below 0. */
  readonly nth?: number
  readonly holidays: boolean
  /** Minutes from midnight; the second may be past 24 hours. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly state?: 'open' | 'unknown'
  readonly comment?: string
  readonly adds: boolean
}

export type OracleHours = {
  readonly rules: readonly OracleRule[]
  /** Days, both included. */
  readonly closures: readonly (readonly [from: string, to: string])[]
}

/** What is true of a minute: closed, open, or what makes it unsure. */
export type OracleMinute = 'closed' | 'open' | 'holiday' | 'condition' | `condition: ${string}`

/** https://www.service-public.fr/particuliers/vosdroits/F2405, for two years. */
const holidays = new Set([
  ...['2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08', '2027-05-17', '2027-07-14', '2027-08-15'],
  ...['2027-11-01', '2027-11-11', '2027-12-25', '2028-01-01', '2028-04-17', '2028-05-01', '2028-05-08', '2028-05-25'],
  ...['2028-06-05', '2028-07-14', '2028-08-15', '2028-11-01', '2028-11-11', '2028-12-25'],
])

/** Each minute of UTC from one day on, with what a wall clock shows of it. */
export type Walls = {
  readonly startMs: number
  readonly minutes: number
  /** Days on the wall of which all minutes are known, in order. */
  readonly days: readonly string[]
  /** Nth minute of UTC at which the wall shows a minute of a day for the first time. */
  firstAt(day: string, minute: number): number
  /** The day on the wall at the nth minute of UTC. */
  dayAt(nth: number): string
}

export function wallsOf(zone: string, from: string, days: number): Walls {
  const startMs = Date.parse(from)
  const minutes = days * 1_440
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const first = new Map<string, number>()
  const dayOf: string[] = []
  for (let nth = 0; nth < minutes; nth += 1) {
    const wall = format.format(startMs + nth * 60_000)
    if (!first.has(wall)) first.set(wall, nth)
    dayOf.push(wall.slice(0, 10))
  }
  const two = (count: number) => String(count).padStart(2, '0')
  const firstAt = (day: string, minute: number): number => {
    if (minute >= 1_440) return firstAt(dayAfter(day), minute - 1_440)
    const shown = first.get(`${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
    // A minute that no wall shows: the clock is thought to have gone on.
    return shown ?? firstAt(day, minute - 1) + 1
  }
  return { startMs, minutes, firstAt, days: [...new Set(dayOf)].slice(1, -1), dayAt: (nth) => dayOf[nth] ?? '' }
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** What is true of each minute, days painted one over the other, and on each day what was said last over what was said before. */
export function minutesByOracle(hours: OracleHours, walls: Walls): OracleMinute[] {
  const told = Array<OracleMinute>(walls.minutes).fill('closed')
  for (const day of walls.days) {
    for (const [from, to, what] of dayByOracle(hours, day).ranges) {
      told.fill(what, walls.firstAt(day, from), walls.firstAt(day, to))
    }
  }
  return told
}

type OracleDay = {
  readonly ranges: (readonly [from: number, to: number, what: OracleMinute])[]
  /** A public holiday that the hours know of, or pass over. */
  readonly isFestive: boolean
}

export function dayByOracle({ rules, closures }: OracleHours, day: string): OracleDay {
  let ranges: OracleDay['ranges'] = []
  if (closures.some(([from, to]) => day >= from && day <= to)) return { ranges, isFestive: false }
  const isHoliday = holidays.has(day)
  let isKnown = false
  for (const rule of rules) {
    const isOnHoliday = rule.holidays && isHoliday
    if (!isInSeason(rule, day) || (!isOnWeekday(rule, day) && !isOnHoliday)) continue
    const own = rule.ranges.map(([from, to]) => [from, to, whatOf(rule)] as const)
    const isMore = rule.adds && own.length > 0 && ranges.length > 0
    ranges = isMore ? [...ranges, ...own] : own
    const isMeant = rule.holidays || isOneDay(rule) || isAlways(rule)
    isKnown = isMore ? isKnown || isMeant : isMeant
  }
  if (isHoliday && !isKnown) ranges = ranges.map(([from, to]) => [from, to, 'holiday'])
  return { ranges, isFestive: isHoliday && (isKnown || ranges.length > 0) }
}

function whatOf({ state, comment }: OracleRule): OracleMinute {
  if (state === 'open') return 'open'
  return comment === undefined ? (state === 'unknown' ? 'condition' : 'open') : `condition: ${comment}`
}

function isInSeason({ season }: OracleRule, day: string): boolean {
  if (!season) return true
  const { from, to } = season
  if (from.length === 10) return day >= from && day <= to
  const date = day.slice(5)
  return from > to ? !(date > to && date < from) : date >= from && date <= to
}

function isOnWeekday({ weekdays, nth }: OracleRule, day: string): boolean {
  if (!weekdays.includes(new Date(day).getUTCDay())) return false
  if (nth === undefined) return true
  // So many weeks later, or earlier, it is in another month; and one less, in the same.
  const month = (weeks: number) => new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 7)
  const weeks = -nth
  return month(weeks) !== day.slice(0, 7) && month(weeks - Math.sign(weeks)) === day.slice(0, 7)
}

const isOneDay = ({ season }: OracleRule) => season !== undefined && season.from === season.to

const isAlways = ({ season, weekdays, nth, ranges: [range, ...more] }: OracleRule) =>
  !season && weekdays.length === 7 && nth === undefined && range?.[0] === 0 && range[1] === 1_440 && more.length === 0
