import { expect, test } from 'vitest'
import { readWeekHours, writeWeekHours } from '../../../../server/members/own/week-hours.js'

test('a week is read with its public holidays and written again as it was', () => {
  const texts = [
    'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:30; PH off',
    'Tu 18:00-02:00',
    'Mo,We 09:00-12:00; Th 14:00-24:00; PH off',
  ]

  expect(texts.map((text) => writeWeekHours(readWeekHours(text) ?? { ranges: [], holidays: 'unsaid' }))).toEqual(texts)
  expect(texts.map((text) => readWeekHours(text)?.holidays)).toEqual(['closed', 'unsaid', 'closed'])
})

test('what seven days cannot hold is left to words: seasons, conditions, open holidays, one week in two', () => {
  const more = [
    'Jun-Aug Mo 09:00-12:00',
    'Mo 09:00-12:00 "sur rendez-vous"',
    'Mo-Su,PH 09:00-12:00',
    'We[1] 09:00-12:00',
    'quand la lumière est allumée',
  ]

  expect(more.map(readWeekHours)).toEqual(more.map(() => undefined))
})

test('a week in which it never opens is no hours', () => {
  expect(writeWeekHours({ ranges: [], holidays: 'closed' })).toBeUndefined()
})
