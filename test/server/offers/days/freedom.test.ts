import { describe, expect, test } from 'vitest'
import type { Day } from '../../../../server/base/local-time.js'
import { freedomOf, takenDays } from '../../../../server/offers/days/freedom.js'

const days = (...texts: string[]) => texts as Day[]
const monday = '2027-03-01' as Day

describe('what a card says of the days', () => {
  test('free when one copy of two is', () => {
    expect(freedomOf([days('2027-03-01'), days('2027-03-02')], monday)).toEqual({ is: 'free', from: '2027-03-01' })
  })

  test('free from tomorrow when it comes back today', () => {
    expect(freedomOf([days('2027-02-28', '2027-03-01')], monday)).toEqual({ is: 'free', from: '2027-03-02' })
  })

  test('taken until the last day in a row on which no copy is free', () => {
    const copies = [days('2027-03-01', '2027-03-02', '2027-03-03'), days('2027-03-01', '2027-03-02', '2027-03-05')]

    expect(freedomOf(copies, monday)).toEqual({ is: 'taken', until: '2027-03-02' })
  })

  test('nothing of what has no copies', () => {
    expect(freedomOf([], monday)).toEqual({ is: 'unsaid' })
  })
})

test('days on which no copy is free are listed in order, without those that are past', () => {
  const copies = [
    days('2027-03-09', '2027-02-20', '2027-03-04'),
    days('2027-03-04', '2027-02-20', '2027-03-09', '2027-03-05'),
  ]

  expect(takenDays(copies, monday)).toEqual(['2027-03-04', '2027-03-09'])
})
