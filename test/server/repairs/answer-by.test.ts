import { expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { instantAt, paris, wallTimeAt, wallTimeOf, type Day } from '../../../server/base/local-time.js'
import { answerBy } from '../../../widgets/words/repairs/answer-by.js'

const at = (on: string, time: string) => Date.parse(instantAt(on as Day, time, paris))
const until = (startsAt: number, now: number) => toInstant(answerBy(startsAt, now, wallTimeAt(paris)))

test('an appointment that is asked for in the evening for the next morning is answered in the morning, not at night', () => {
  const evening = at('2027-03-01', '22:00')

  expect(until(at('2027-03-02', '09:00'), evening)).toBe(instantAt('2027-03-02' as Day, '07:00', paris))
  expect(until(at('2027-03-02', '08:00'), evening)).toBe(instantAt('2027-03-02' as Day, '07:00', paris))
  // Nothing would be left of the morning.
  expect(wallTimeOf(until(at('2027-03-02', '07:30'), evening), paris)).toBe('04:30')
})

test('of two that are asked for at once, the sooner one is never answered later', () => {
  for (let asked = at('2027-03-01', '00:03'); asked < at('2027-03-02', '00:00'); asked += 11 * 60_000) {
    const limits = [8, 9, 10, 12, 15, 18].map((hour) =>
      until(at('2027-03-02', `${`${hour}`.padStart(2, '0')}:00`), asked),
    )
    expect(limits).toEqual(limits.toSorted())
    for (const limit of limits)
      expect(wallTimeOf(limit, paris) >= '07:00' && wallTimeOf(limit, paris) <= '20:00').toBe(true)
  }
})
