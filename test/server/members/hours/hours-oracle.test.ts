import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { msOf, toInstant } from '../../../../server/base/instant.js'
import { paris, type Zone } from '../../../../server/base/local-time.js'
import { changesAt, stateAt } from '../../../../server/members/hours/open-state.js'
import { readHours } from '../../../../server/members/hours/read-hours.js'
import { writeHours } from '../../../../server/members/hours/write-hours.js'
import { openByOracle, wallsOf, type OracleHours, type Walls } from '../../../support/hours/hours-oracle.js'
import { randomHours, textOf } from '../../../support/hours/random-hours.js'

const seed = 20_270_328

/** Three weeks around each change of clock, with the public holidays in them and in the fortnight after. */
const spring = { from: '2027-03-16', zone: paris, holidays: ['2027-03-29'] }
const autumn = { from: '2027-10-19', zone: paris, holidays: ['2027-11-01', '2027-11-11'] }
const overseas = { from: '2027-03-16', zone: 'Pacific/Noumea' as Zone, holidays: ['2027-03-29'] }

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

/** The first minute at which an answer differs from the oracle's, each minute of three weeks being looked at. */
function difference(hours: OracleHours, period: Period, { text, closures, zone }: Told): string | undefined {
  const walls = wallsIn(period)
  const open = openByOracle(hours, walls, period.holidays)
  const read = readHours(text)
  if (!read) return `cannot be read: ${text}`
  const asked = { zone, closures: closures.map(([from, to]) => ({ from, to })) }
  const instant = (minute: number) => toInstant(walls.startMs + minute * 60_000)
  const end = walls.firstAt(walls.days[1] ?? '', daysCompared * 1_440)
  for (let minute = walls.firstAt(walls.days[1] ?? '', 0); minute < end;) {
    const now = instant(minute)
    const state = stateAt(read, { ...asked, now })
    const next = (msOf(changesAt(read, { ...asked, now })) - walls.startMs) / 60_000
    if (!(next > minute)) return `${now}: is to change at ${instant(next)}`
    for (let each = minute; each < Math.min(next, end); each += 1) {
      if (open[each] !== Number(state.now))
        return `${instant(each)}: said of ${now} to be ${state.now ? 'open' : 'closed'}`
    }
    const turn = state.until ?? state.opens
    if (turn !== undefined && open[(msOf(turn) - walls.startMs) / 60_000] === Number(state.now)) {
      return `${now}: nothing changes at ${turn}`
    }
    if (turn === undefined && open.subarray(minute, minute + 14 * 1_440).includes(Number(!state.now))) {
      return `${now}: a change within a fortnight is not told`
    }
    minute = next
  }
  return undefined
}

describe('whether a place is open, against an oracle that knows only minutes', () => {
  test.each([
    ['when an hour is skipped in spring', spring],
    ['when an hour comes twice in autumn', autumn],
    ['where the clocks never change', overseas],
  ])('each minute of three weeks is as the oracle finds it %s', (_, period) => {
    fc.assert(
      fc.property(randomHours(period.from), (hours) => {
        expect(difference(hours, period, told(hours, period)), textOf(hours)).toBeUndefined()
      }),
      { seed, numRuns: 60 },
    )
  })

  const faults: Record<string, (said: Told) => Told> = {
    'one offset for the whole year': (said) => ({ ...said, zone: 'Etc/GMT-1' as Zone }),
    'a night that ends with its day': (said) => ({
      ...said,
      text: said.text.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, (range, from: string, to: string) =>
        to <= from ? `${from}-24:00` : range,
      ),
    }),
    'a closure that forgets its last day': (said) => ({
      ...said,
      closures: said.closures.map(([from, to]) => [
        from,
        new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10),
      ]),
    }),
    'a public holiday that nobody knows of': (said) => ({ ...said, text: said.text.replaceAll(',PH', '') }),
  }

  test.each(Object.entries(faults))('the oracle tells %s', (_, misread) => {
    const found = fc
      .sample(randomHours(spring.from), { seed, numRuns: 60 })
      .filter((hours) => difference(hours, spring, misread(told(hours, spring))) !== undefined)

    expect(found.length).toBeGreaterThan(5)
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
