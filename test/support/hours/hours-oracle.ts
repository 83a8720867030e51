/** Hours as the oracle has them: everything in minutes, days by their text, nothing shared with what is tested. */
export type OracleRule = {
  /** `MM-DD`, both included, none over the New Year. */
  readonly season?: { readonly from: string; readonly to: string }
  /** 0 is Sunday, as `Date` has it. */
  readonly weekdays: readonly number[]
  /** Only the nth of its month. */
  readonly nth?: number
  readonly holidays: boolean
  /** Minutes from midnight; the second may be past 24 hours. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly adds: boolean
}

export type OracleHours = {
  readonly rules: readonly OracleRule[]
  /** Days, both included. */
  readonly closures: readonly (readonly [from: string, to: string])[]
}

/** Each minute of UTC from one day on, with what a wall clock shows of it. */
export type Walls = {
  readonly startMs: number
  readonly minutes: number
  /** Days on the wall of which all minutes are known, in order. */
  readonly days: readonly string[]
  /** Nth minute of UTC at which the wall shows a minute of a day for the first time. */
  firstAt(day: string, minute: number): number
}

export function wallsOf(zone: string, from: string, days: number): Walls {
  const startMs = Date.parse(from)
  const minutes = days * 1_440
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const first = new Map<string, number>()
  for (let nth = 0; nth < minutes; nth += 1) {
    const wall = format.format(startMs + nth * 60_000)
    if (!first.has(wall)) first.set(wall, nth)
  }
  const whole = [...new Set([...first.keys()].map((wall) => wall.slice(0, 10)))].slice(1, -1)
  const two = (count: number) => String(count).padStart(2, '0')
  const firstAt = (day: string, minute: number): number => {
    if (minute >= 1_440) return firstAt(dayAfter(day), minute - 1_440)
    const shown = first.get(`${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
    // A minute that no wall shows: the clock is thought to have gone on.
    return shown ?? firstAt(day, minute - 1) + 1
  }
  return { startMs, minutes, days: whole, firstAt }
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** For each minute whether it is open. */
export function openByOracle(hours: OracleHours, walls: Walls, holidays: readonly string[]): Uint8Array {
  const open = new Uint8Array(walls.minutes)
  for (const day of walls.days) {
    for (const [from, to] of rangesByOracle(hours, day, holidays)) {
      const end = walls.firstAt(day, to)
      for (let nth = walls.firstAt(day, from); nth < end; nth += 1) open[nth] = 1
    }
  }
  return open
}

function rangesByOracle({ rules, closures }: OracleHours, day: string, holidays: readonly string[]) {
  if (closures.some(([from, to]) => day >= from && day <= to)) return []
  let ranges: (readonly [number, number])[] = []
  const date = Number(day.slice(8))
  for (const rule of rules) {
    if (rule.season && (day.slice(5) < rule.season.from || day.slice(5) > rule.season.to)) continue
    const isWeekday = rule.weekdays.includes(new Date(day).getUTCDay())
    const isNth = rule.nth === undefined || (date > 7 * (rule.nth - 1) && date <= 7 * rule.nth)
    if (!(isWeekday && isNth) && !(rule.holidays && holidays.includes(day))) continue
    ranges = rule.adds && rule.ranges.length > 0 ? [...ranges, ...rule.ranges] : [...rule.ranges]
  }
  return ranges
}
