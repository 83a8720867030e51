import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { paris, type Day } from '../../../../server/base/local-time.js'
import { nextOpenings } from '../../../../server/members/index.js'

const day = (text: string) => text as Day

const place = (hours: string | null, closures: readonly { readonly from: Day; readonly to: Day }[] = []) => ({
  hours,
  closures,
  zone: paris,
})

/** Monday the first of March, at nine in the morning there. */
const monday = toInstant('2027-03-01T08:00:00Z')

describe('the next times when a place is open', () => {
  test('are in order, one that goes on first, and no more than asked for', () => {
    const hours = place('Mo 08:00-10:00; Tu,Th 14:00-18:00')

    expect(nextOpenings(hours, monday, 2)).toEqual([
      { day: '2027-03-01', from: '08:00', to: '10:00' },
      { day: '2027-03-02', from: '14:00', to: '18:00' },
    ])
    expect(nextOpenings(hours, toInstant('2027-03-01T09:00:00Z'), 2)).toEqual([
      { day: '2027-03-02', from: '14:00', to: '18:00' },
      { day: '2027-03-04', from: '14:00', to: '18:00' },
    ])
  })

  test('leave out a week in which it is closed, and a public holiday', () => {
    const closed = place('Tu 14:00-18:00', [{ from: day('2027-03-02'), to: day('2027-03-09') }])
    const holidays = place('Mo 10:00-12:00; PH off')

    expect(nextOpenings(closed, monday, 1)).toEqual([{ day: '2027-03-16', from: '14:00', to: '18:00' }])
    // Easter Monday is the 29th.
    expect(nextOpenings(holidays, toInstant('2027-03-23T08:00:00Z'), 1)).toEqual([
      { day: '2027-04-05', from: '10:00', to: '12:00' },
    ])
  })

  test('run past midnight, on the day on which they begin', () => {
    expect(nextOpenings(place('Mo 20:00-02:00'), toInstant('2027-03-01T22:30:00Z'), 1)).toEqual([
      { day: '2027-03-01', from: '20:00', to: '02:00' },
    ])
  })

  test('are none where nobody knows, or where it is on a condition', () => {
    expect(nextOpenings(place(null), monday, 2)).toEqual([])
    expect(nextOpenings(place('sonnez chez la voisine'), monday, 2)).toEqual([])
    expect(nextOpenings(place('Mo-Fr 10:00-12:00 "sur rendez-vous"'), monday, 2)).toEqual([])
  })
})
