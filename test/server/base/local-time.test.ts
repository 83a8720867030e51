import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import {
  addToDay,
  dayOf,
  endOfDay,
  instantAt,
  isDay,
  paris,
  toZone,
  wallTimeOf,
  type Day,
} from '../../../server/base/local-time.js'

const day = (text: string) => text as Day

describe('hours as people in one town say them', () => {
  test.each([
    ['2027-01-15', '10:30', '2027-01-15T09:30:00.000Z'],
    ['2027-07-15', '10:30', '2027-07-15T08:30:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s at %s in Paris is %s', (onDay, time, instant) => {
    expect(instantAt(day(onDay), time, paris)).toBe(instant)
  })

  test('the day the clocks go back has 25 hours, and « demain » begins after them', () => {
    expect(endOfDay(toInstant('2027-10-30T22:00:00Z'), paris)).toBe('2027-10-31T23:00:00.000Z')
  })

  test('any quarter of an hour of ten years comes back from its day and wall time, or an hour beside in autumn', () => {
    const first = Date.parse('2025-01-01T00:00:00Z') / 900_000
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 10 * 365 * 96 }), (quarter) => {
        const instant = toInstant(quarter * 900_000)

        const back = instantAt(dayOf(instant, paris), wallTimeOf(instant, paris), paris)

        expect([0, 3_600_000]).toContain(Date.parse(instant) - Date.parse(back))
      }),
    )
  })

  test.each(['Europe/Paris', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'the wall of %s shows what the system says, to the minute, be it asked once or again',
    (name) => {
      const zone = toZone(name)
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2040, 0, 1) }), (ms) => {
          const instant = toInstant(ms)

          const shown = [1, 2].map(() => `${dayOf(instant, zone)} ${wallTimeOf(instant, zone)}`)

          expect(shown).toEqual([format.format(ms), format.format(ms)])
        }),
      )
    },
  )

  test('days follow the calendar over a leap day', () => {
    expect(addToDay(day('2028-02-28'), 2)).toBe('2028-03-01')
  })

  test.each(['2027-02-29', '2027-13-01', '27-1-1', '', 'demain'])('« %s » is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
