import { expect, test } from 'vitest'
import { toInstant, type Instant } from '../../../server/base/instant.js'
import { instantAt, paris, type Day } from '../../../server/base/local-time.js'
import { alwaysOpen, answerBy, askableUntil, isAskable } from '../../../server/loans/days/answer-by.js'
import type { Opening } from '../../../server/members/index.js'

const day = (text: string) => text as Day
const at = (on: string, time: string): Instant => instantAt(day(on), time, paris)
const between = (now: Instant) => ({ now, zone: paris, opening: alwaysOpen })

/** Open until 18 h, but on Mondays. */
const house: Opening = {
  isClosed: (each) => new Date(each).getUTCDay() === 1,
  closesAt: (each) => at(each, '18:00'),
}

test('a request has seven days for its answer, or until 20 h on the eve', () => {
  const now = at('2027-03-02', '10:00')

  expect(answerBy(undefined, between(now))).toBe(at('2027-03-09', '10:00'))
  expect(answerBy(day('2027-03-20'), between(now))).toBe(at('2027-03-09', '10:00'))
  expect(answerBy(day('2027-03-06'), between(now))).toBe(at('2027-03-05', '20:00'))
})

test('nearer than six hours to that, half of the time until its first day closes', () => {
  const now = at('2027-03-02', '14:00')

  expect(answerBy(day('2027-03-03'), between(now))).toBe(at('2027-03-02', '20:00'))
  const late = at('2027-03-02', '16:00')
  expect(answerBy(day('2027-03-03'), between(late))).toBe(at('2027-03-03', '06:00'))
  expect(answerBy(day('2027-03-03'), { ...between(late), opening: house })).toBe(at('2027-03-03', '05:00'))
  expect(answerBy(day('2027-03-02'), between(late))).toBe(at('2027-03-02', '18:00'))
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
