import { expect, test } from 'vitest'
import { hoursOf } from '../../../server/http/pages/repairs/hours-of.js'
import { formatsOf } from '../../../server/http/pages/layout/formats.js'

const on = (weekdays: readonly number[], ...ranges: readonly (readonly [string, string])[]) =>
  weekdays.flatMap((weekday) => ranges.map(([from, to]) => ({ weekday, from, to })))

const read = (openings: ReturnType<typeof on>, language: 'fr' | 'en' = 'fr') =>
  hoursOf(openings, formatsOf(language)).map((line) => line.replace(/\s/g, ' '))

test('days in a row with the same hours are told together, and no others', () => {
  const week = [
    ...on([1, 2, 3], ['14:00', '18:00'], ['09:00', '12:30']),
    ...on([5, 6], ['09:00', '12:30']),
    ...on([7], ['00:00', '24:00']),
  ]

  expect(read(week)).toEqual([
    'du lundi au mercredi, de 9 h à 12 h 30 et de 14 h à 18 h',
    'vendredi et samedi, de 9 h à 12 h 30',
    'dimanche, toute la journée',
  ])
  expect(read(week, 'en')).toEqual([
    'Monday to Wednesday, 09:00 to 12:30 and 14:00 to 18:00',
    'Friday and Saturday, 09:00 to 12:30',
    'Sunday, all day',
  ])
})

test('a day off between two days with the same hours is heard', () => {
  expect(read(on([1, 2, 4, 5], ['10:00', '17:00']))).toEqual([
    'lundi et mardi, de 10 h à 17 h',
    'jeudi et vendredi, de 10 h à 17 h',
  ])
})

test('whoever is never open at fixed hours has no line', () => {
  expect(read([])).toEqual([])
})
