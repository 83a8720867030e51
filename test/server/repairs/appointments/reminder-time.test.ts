import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { paris } from '../../../../server/base/local-time.js'
import { endOfNight, reminderTime } from '../../../../server/repairs/appointments/reminder-time.js'

const at = (startsAt: string, now: string) => reminderTime(toInstant(startsAt), paris, toInstant(now))

describe('an appointment is reminded of', () => {
  test('two days before, to the minute, by day', () => {
    expect(at('2027-03-10T09:30:00Z', '2027-03-01T08:00:00Z')).toBe('2027-03-08T09:30:00.000Z')
  })

  test.each([
    ['early in the morning', '2027-03-10T06:30:00Z', '2027-03-07T19:45:00.000Z'],
    ['at one minute to eight', '2027-03-10T06:59:00Z', '2027-03-07T19:45:00.000Z'],
    ['at nine in the evening', '2027-03-10T20:00:00Z', '2027-03-08T19:45:00.000Z'],
    ['late in the evening', '2027-03-10T22:30:00Z', '2027-03-08T19:45:00.000Z'],
  ])('the evening before, when two days before is %s', (_when, startsAt, remindAt) => {
    expect(at(startsAt, '2027-03-01T08:00:00Z')).toBe(remindAt)
  })

  test.each([
    ['eight in the morning', '2027-03-10T07:00:00Z'],
    ['a minute to nine in the evening', '2027-03-10T19:59:00Z'],
  ])('at %s, which is day', (_when, startsAt) => {
    expect(at(startsAt, '2027-03-01T08:00:00Z')?.slice(10)).toBe(toInstant(startsAt).slice(10))
  })

  test('the morning after, when that evening has passed as it is booked', () => {
    expect(at('2027-03-10T06:30:00Z', '2027-03-07T20:00:00Z')).toBe('2027-03-08T07:00:00.000Z')
  })

  test('not at all when it is booked later than that', () => {
    expect(at('2027-03-10T09:30:00Z', '2027-03-08T09:30:00Z')).toBeUndefined()
    expect(at('2027-03-10T06:30:00Z', '2027-03-08T06:45:00Z')).toBeUndefined()
  })

  test('by the wall of the place, also on the nights when clocks change', () => {
    // Two days before 1:00 on Tuesday is in the night of Saturday, whose hour from 2:00 is skipped.
    expect(at('2027-03-29T23:00:00Z', '2027-03-01T08:00:00Z')).toBe('2027-03-27T19:45:00.000Z')
    expect(endOfNight(toInstant('2027-03-28T00:30:00Z'), paris)).toBe('2027-03-28T06:00:00.000Z')
    expect(endOfNight(toInstant('2027-10-31T00:30:00Z'), paris)).toBe('2027-10-31T07:00:00.000Z')
  })
})
