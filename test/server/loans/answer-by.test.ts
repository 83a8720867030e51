import { expect, test } from 'vitest'
import { toInstant, type Instant } from '../../../server/base/instant.js'
import { instantAt, paris, wallTimeOf, type Day } from '../../../server/base/local-time.js'
import { alwaysOpen, answerBy, askableUntil, isAskable } from '../../../server/loans/days/answer-by.js'
import type { Opening } from '../../../server/members/index.js'

const day = (text: string) => text as Day
const at = (on: string, time: string): Instant => instantAt(day(on), time, paris)
const between = (now: Instant) => ({ now, zone: paris, opening: alwaysOpen })

/** But on Mondays. */
const openUntil = (time: string): Opening => ({
  isClosed: (each) => new Date(each).getUTCDay() === 1,
  closesAt: (each) => at(each, time),
})
const house = openUntil('18:00')
const market = openUntil('09:00')

test('a request has until 20 h, within seven days and on the eve at the latest', () => {
  const now = at('2027-03-02', '10:00')

  expect(answerBy(undefined, between(now))).toBe(at('2027-03-08', '20:00'))
  expect(answerBy(undefined, between(at('2027-03-02', '00:39')))).toBe(at('2027-03-08', '20:00'))
  expect(answerBy(undefined, between(at('2027-03-02', '21:07')))).toBe(at('2027-03-09', '20:00'))
  expect(answerBy(day('2027-03-20'), between(now))).toBe(at('2027-03-08', '20:00'))
  expect(answerBy(day('2027-03-06'), between(now))).toBe(at('2027-03-05', '20:00'))
})

test('nearer than six hours to that, half of the time until its first day closes', () => {
  const now = at('2027-03-02', '14:00')

  expect(answerBy(day('2027-03-03'), between(now))).toBe(at('2027-03-02', '20:00'))
  const late = at('2027-03-02', '16:00')
  expect(answerBy(day('2027-03-03'), between(late))).toBe(at('2027-03-02', '20:00'))
  expect(answerBy(day('2027-03-03'), { ...between(late), opening: house })).toBe(at('2027-03-02', '20:00'))
  expect(answerBy(day('2027-03-02'), between(late))).toBe(at('2027-03-02', '18:00'))
})

test('of short notice the limit is an hour that people say, by day, and later than the half only so as not to be at night', () => {
  const limit = (now: Instant, first: string, opening = alwaysOpen) =>
    answerBy(day(first), { ...between(now), opening })

  expect(limit(at('2027-03-02', '13:11'), '2027-03-02')).toBe(at('2027-03-02', '16:30'))
  expect(limit(at('2027-03-02', '21:40'), '2027-03-03')).toBe(at('2027-03-03', '08:30'))
  expect(limit(at('2027-03-02', '17:31'), '2027-03-03')).toBe(at('2027-03-02', '20:00'))
  expect(limit(at('2027-03-02', '19:00'), '2027-03-03', market)).toBe(at('2027-03-02', '20:00'))
  expect(limit(at('2027-03-02', '21:40'), '2027-03-03', market)).toBe(at('2027-03-03', '07:00'))
  // In the nights that clocks change too.
  expect(limit(at('2027-03-27', '21:40'), '2027-03-28', market)).toBe(at('2027-03-28', '07:00'))
  expect(limit(at('2027-10-30', '21:40'), '2027-10-31', market)).toBe(at('2027-10-31', '07:00'))
  // Half an hour is too coarse for what is left.
  expect(limit(at('2027-03-02', '17:25'), '2027-03-02', house)).toBe(at('2027-03-02', '17:40'))
  expect(limit(at('2027-03-02', '17:30'), '2027-03-02', house)).toBe(at('2027-03-02', '17:45'))
  expect(limit(at('2027-03-02', '19:26'), '2027-03-02')).toBe(at('2027-03-02', '19:40'))
})

test('no limit is at an odd minute nor at night, nor later than the half but so as not to be, whenever one asks', () => {
  const days = ['2027-03-02', '2027-03-03', '2027-03-04', '2027-03-20'].map(day)
  for (let minute = 0; minute < 24 * 60; minute += 7) {
    const now = toInstant(Date.parse(at('2027-03-02', '00:00')) + minute * 60_000 + 11_000)
    for (const first of days)
      for (const opening of [alwaysOpen, house, market]) {
        const deciding = { ...between(now), opening }
        const until = answerBy(first, deciding)
        expect(isAskable(first, deciding)).toBe(until !== undefined)
        if (until === undefined) continue
        const end = opening.closesAt(first) ?? at(first, '20:00')
        const half = (Date.parse(now) + Date.parse(end)) / 2
        const eve = Date.parse(at(first, '20:00')) - 24 * 3_600_000
        const isMorning = until === at(first, '07:00') && wallTimeOf(toInstant(half), paris) < '07:00'
        if (!isMorning) expect(Date.parse(until)).toBeLessThanOrEqual(Math.max(half, eve))
        expect(Date.parse(until) - Date.parse(now)).toBeGreaterThan(10 * 60_000)
        expect(wallTimeOf(until, paris)).toMatch(/[05]$/)
        expect(Date.parse(until) % 60_000).toBe(0)
        expect(wallTimeOf(until, paris) >= '07:00' && wallTimeOf(until, paris) <= '20:00').toBe(true)
      }
  }
})

test('today may be asked for as long as a quarter of an hour is left to answer, and says itself until when', () => {
  const last = at('2027-03-02', '17:30')
  const after = toInstant(Date.parse(last) + 1)
  const today = day('2027-03-02')

  expect(isAskable(today, { ...between(last), opening: house })).toBe(true)
  expect(isAskable(today, { ...between(after), opening: house })).toBe(false)
  expect(askableUntil({ ...between(at('2027-03-02', '09:00')), opening: house })).toBe(after)
  expect(isAskable(day('2027-03-01'), between(last))).toBe(false)
  expect(isAskable(day('2027-03-08'), { ...between(last), opening: house })).toBe(false)
})

test('where nobody needs to answer, today may be asked for until it closes', () => {
  const alone = { zone: paris, opening: house, agreesAlone: true }

  expect(isAskable(day('2027-03-02'), { ...alone, now: at('2027-03-02', '17:59') })).toBe(true)
  expect(isAskable(day('2027-03-02'), { ...alone, now: at('2027-03-02', '18:00') })).toBe(false)
})

test('on the day without an hour the eve is still the eve', () => {
  expect(answerBy(day('2027-03-29'), between(at('2027-03-26', '12:00')))).toBe(at('2027-03-28', '20:00'))
})
