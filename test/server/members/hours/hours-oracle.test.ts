import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { msOf, toInstant, type Instant } from '../../../../server/base/instant.js'
import { paris, type Zone } from '../../../../server/base/local-time.js'
import { changesAt, stateAt, type HoursState } from '../../../../server/members/hours/open-state.js'
import { readHours } from '../../../../server/members/hours/read-hours.js'
import { writeHours } from '../../../../server/members/hours/write-hours.js'
import {
  dayByOracle,
  minutesByOracle,
  wallsOf,
  type OracleHours,
  type OracleMinute,
  type Walls,
} from '../../../support/hours/hours-oracle.js'
import { randomHours, textOf } from '../../../support/hours/random-hours.js'

const seed = 20_270_328

/** Three weeks around each change of clock, and around a New Year. */
const spring = { from: '2027-03-16', zone: paris }
const autumn = { from: '2027-10-19', zone: paris }
const newYear = { from: '2027-12-20', zone: paris }
const overseas = { from: '2027-03-16', zone: 'Pacific/Noumea' as Zone }

type Period = typeof spring
type Told = { readonly text: string; readonly closures: OracleHours['closures']; readonly zone: Zone }

const daysCompared = 21
const daysKnown = daysCompared + 19

const known = new Map<Period, Walls>()
function wallsIn(period: Period): Walls {
  const walls = known.get(period) ?? wallsOf(period.zone, period.from, daysKnown)
  known.set(period, walls)
  return walls
}

const told = (hours: OracleHours, { zone }: Period): Told => ({ text: textOf(hours), closures: hours.closures, zone })

/** A state in the oracle's terms. */
function minutesOf({ now, opens, unsure, comment }: HoursState): [now: OracleMinute, opens: OracleMinute] {
  const what = unsure ? (comment === undefined ? unsure : (`condition: ${comment}` as const)) : 'open'
  return opens === undefined ? [now || unsure ? what : 'closed', 'closed'] : ['closed', what]
}

/** The first of all minutes of three weeks at which the state differs from the oracle's. */
function difference(hours: OracleHours, period: Period, { text, closures, zone }: Told): string | undefined {
  const walls = wallsIn(period)
  const oracle = minutesByOracle(hours, walls)
  const read = readHours(text)
  if (!read) return `cannot be read: ${text}`
  const asked = { zone, closures: closures.map(([from, to]) => ({ from, to })) }
  const instant = (minute: number) => toInstant(walls.startMs + minute * 60_000)
  const minuteOf = (moment: Instant) => (msOf(moment) - walls.startMs) / 60_000
  const festive = new Set(walls.days.filter((day) => dayByOracle(hours, day).isFestive))
  const end = walls.firstAt(walls.days[1] ?? '', daysCompared * 1_440)
  for (let minute = walls.firstAt(walls.days[1] ?? '', 0); minute < end;) {
    const now = instant(minute)
    const state = stateAt(read, { ...asked, now })
    const next = minuteOf(changesAt(state, { zone, now }))
    const [what, opening] = minutesOf(state)
    if (!(next > minute)) return `${now}: is to change at ${instant(next)}`
    for (let each = minute; each < Math.min(next, end); each += 1) {
      if (oracle[each] !== what) return `${instant(each)}: said of ${now} to be ${what}, and is ${oracle[each]}`
      if (festive.has(walls.dayAt(each)) !== (state.holiday !== undefined)) {
        return `${instant(each)}: said of ${now} to be holiday ${state.holiday}`
      }
    }
    if (state.until !== undefined && oracle[minuteOf(state.until)] === what)
      return `${now}: does not end at ${state.until}`
    const opens = state.opens === undefined ? undefined : minuteOf(state.opens)
    if (opens !== undefined && opens < walls.minutes - 2_880 && oracle[opens] !== opening) {
      return `${now}: is ${oracle[opens]} at ${state.opens}`
    }
    const isTurnTold = state.until !== undefined || opens !== undefined
    if (!isTurnTold && oracle.slice(minute, minute + 14 * 1_440).some((each) => each !== what)) {
      return `${now}: a change within a fortnight is not told`
    }
    minute = next
  }
  return undefined
}

/** A fault of the parser, simulated by a change of the text. */
function rewritten(pattern: RegExp, by: (found: string, ...parts: string[]) => string) {
  return (said: Told): Told => ({ ...said, text: said.text.replace(pattern, by) })
}

describe('whether a place is open, against an oracle that knows only minutes', () => {
  test.each([
    ['when an hour is skipped in spring', spring],
    ['when an hour comes twice in autumn', autumn],
    ['where the clocks never change', overseas],
    ['around a New Year', newYear],
  ])('each minute of three weeks is as the oracle finds it %s', (_, period) => {
    fc.assert(
      fc.property(randomHours(period.from), (hours) => {
        expect(difference(hours, period, told(hours, period)), textOf(hours)).toBeUndefined()
      }),
      { seed, numRuns: 60 },
    )
  })

  const faults: Record<string, readonly [Period, (said: Told) => Told]> = {
    'one offset for the whole year': [spring, (said) => ({ ...said, zone: 'Etc/GMT-1' as Zone })],
    'a night that ends with its day': [
      spring,
      rewritten(/(\d\d:\d\d)-(\d\d:\d\d)/g, (range, from = '', to = '') => (to <= from ? `${from}-24:00` : range)),
    ],
    'a closure that forgets its last day': [
      spring,
      (said) => ({
        ...said,
        closures: said.closures.map(([from, to]) => [
          from,
          new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10),
        ]),
      }),
    ],
    'a public holiday that nobody knows of': [spring, rewritten(/,PH/g, () => '')],
    'a public holiday that all are taken to know of': [
      spring,
      rewritten(/(?<= |^)((?:Su|Mo|Tu|We|Th|Fr|Sa)\S*)(?<!PH)(?= )/g, (days) => `${days},PH`),
    ],
    'a comment taken for a promise': [spring, rewritten(/(?<!open|off) "[^"]*"/g, () => ' open')],
    'a comment that takes a promise away': [spring, rewritten(/ open "/g, () => ' "')],
    'the last of a month taken for the first': [spring, rewritten(/\[-1\]/g, () => '[1]')],
    'a season that comes back each year': [
      newYear,
      rewritten(/20\d\d (\w+ \d\d)-20\d\d/g, (_, from = '') => `${from}-`),
    ],
    'a season that ends with its year': [
      newYear,
      rewritten(/((?:Oct|Nov|Dec) \d\d)-((?:Jan|Feb|Mar) \d\d)/g, (_, from = '') => `${from}-Dec 31`),
    ],
  }

  test.each(Object.entries(faults))('the oracle detects %s', (_, [period, misread]) => {
    const misreadable = fc
      .sample(randomHours(period.from), { seed, numRuns: 400 })
      .map((hours) => ({ hours, right: told(hours, period), wrong: misread(told(hours, period)) }))
      .filter(({ right, wrong }) => JSON.stringify(right) !== JSON.stringify(wrong))
    let found = 0
    for (const { hours, wrong } of misreadable) {
      if (difference(hours, period, wrong) !== undefined) found += 1
      if (found > 5) break
    }

    expect(found).toBeGreaterThan(5)
  })

  test('the next opening is found however far it is, within a year', () => {
    const zone = 'Etc/UTC' as Zone
    let far = 0
    fc.assert(
      fc.property(randomHours(spring.from), (hours) => {
        const read = readHours(textOf(hours))
        const closures = hours.closures.map(([from, to]) => ({ from, to }))
        const state = read && stateAt(read, { zone, closures, now: toInstant(`${spring.from}T00:00:00Z`) })
        const days = Array.from({ length: 399 }, (_, ahead) =>
          new Date(Date.parse(spring.from) + ahead * 86_400_000).toISOString().slice(0, 10),
        )
        const opens = days.find((day) => dayByOracle(hours, day).ranges.length > 0)
        fc.pre(state?.now === false && (state.unsure === undefined || state.opens !== undefined))
        if (opens !== undefined && opens > (days[30] ?? '')) far += 1

        expect(state?.opens?.slice(0, 10), textOf(hours)).toBe(opens)
      }),
      { seed, numRuns: 200 },
    )
    expect(far).toBeGreaterThan(5)
  })

  test('hours that are written are read again as the same', () => {
    fc.assert(
      fc.property(randomHours(spring.from), (hours) => {
        const read = readHours(textOf(hours))

        expect(read && readHours(writeHours(read)), textOf(hours)).toEqual(read)
      }),
      { seed, numRuns: 200 },
    )
  })
})
