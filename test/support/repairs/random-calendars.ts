import type { OracleCalendar } from './slot-oracle.js'

/** The same numbers for the same seed, on every machine. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, and without, 1. Mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** Both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  is(chance: number): boolean {
    return this.next() < chance
  }

  one<T>(choices: readonly T[]): T {
    const choice = choices[this.whole(0, choices.length - 1)]
    if (choice === undefined) throw new RangeError('nothing to choose from')
    return choice
  }
}

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

/** Days before which a calendar is looked at: ordinary ones, both changes of clock, the turn of the year. */
const seasons = [
  ...['2027-02-08', '2027-05-19', '2027-08-30', '2027-12-28'],
  ...['2027-03-26', '2027-03-27', '2027-03-28', '2027-10-29', '2027-10-30', '2027-10-31'],
]
const seasonsOfLordHowe = ['2027-04-02', '2027-04-03', '2027-10-01', '2027-10-02']

const timeOf = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

const dayAfter = (ms: number, days: number) => new Date(ms + days * dayMs).toISOString().slice(0, 10)

export function randomCalendar(dice: Dice): OracleCalendar {
  // Lord Howe changes its clocks by half an hour.
  const zone = dice.one(['Europe/Paris', 'Europe/Paris', 'Europe/Paris', 'Australia/Lord_Howe'])
  const season = Date.parse(dice.one(zone === 'Europe/Paris' ? seasons : seasonsOfLordHowe))
  const nowMs = season + dice.whole(0, 1_439) * minuteMs + dice.whole(0, 1) * dice.whole(0, 59_999)
  const horizonDays = dice.is(0.02) ? 60 : dice.whole(0, 5)
  return {
    zone,
    nowMs,
    horizonDays,
    stepMinutes: dice.one([15, 30, 60, 180]),
    leadMinutes: dice.one([0, 45, 120, 1_440]),
    minutes: dice.whole(5, 180),
    preparationMinutes: dice.one([0, 0, 5, 15, 20, 45]),
    openings: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => openingsOf(dice, weekday)),
    closures: Array.from({ length: dice.one([0, 0, 1, 2]) }, () => closureNear(dice, nowMs, horizonDays)),
    agendas: Array.from({ length: dice.one([1, 1, 1, 2, 3]) }, () => ({
      seats: dice.one([1, 1, 2, 3, 10]),
      appointments: Array.from({ length: dice.whole(0, 12) }, () => ({
        ms: Math.floor(nowMs / (15 * minuteMs)) * 15 * minuteMs + dice.whole(0, (horizonDays + 1) * 96) * 15 * minuteMs,
        quarters: dice.whole(1, 12),
      })),
    })),
  }
}

/** None, all day, or up to three that do not overlap and may touch; on Sundays, when clocks change, in the night too. */
function openingsOf(dice: Dice, weekday: number): OracleCalendar['openings'][number][] {
  if (dice.is(0.15)) return []
  if (dice.is(0.1)) return [{ weekday, from: '00:00', to: '24:00' }]
  const early = weekday === 7 && dice.is(0.7) ? 0 : 28
  const marks = new Set<number>()
  const wanted = 2 * dice.whole(1, 3)
  while (marks.size < wanted) marks.add(dice.whole(early, early === 0 ? 24 : 96))
  const sorted = [...marks].sort((a, b) => a - b)
  const ranges: OracleCalendar['openings'][number][] = []
  for (let at = 0; at + 1 < sorted.length; at += dice.is(0.2) ? 1 : 2) {
    ranges.push({ weekday, from: timeOf(sorted[at] ?? 0), to: timeOf(sorted[at + 1] ?? 0) })
  }
  return ranges
}

function closureNear(dice: Dice, nowMs: number, horizonDays: number): OracleCalendar['closures'][number] {
  const first = dice.whole(-2, horizonDays)
  const days = dice.whole(0, 2)
  if (dice.is(0.6)) {
    return { fromDay: dayAfter(nowMs, first), fromTime: '00:00', toDay: dayAfter(nowMs, first + days), toTime: '24:00' }
  }
  const from = dice.whole(0, 90)
  return {
    fromDay: dayAfter(nowMs, first),
    fromTime: timeOf(from),
    toDay: dayAfter(nowMs, first + days),
    toTime: timeOf(days === 0 ? dice.whole(from + 1, 96) : dice.whole(1, 96)),
  }
}
