import { expect, test } from 'vitest'
import { hoursOn } from '../../../server/http/pages/layout/hours-table.js'
import { machineWeek } from '../../../server/http/pages/layout/places-for-machines.js'
import { formatsOf } from '../../../server/http/pages/layout/formats.js'

const morning = { from: '09:00', to: '12:30' }
const afternoon = { from: '14:00', to: '18:00' }

const said = (day: Omit<Parameters<typeof hoursOn>[1], 'day'>, language: 'fr' | 'en' = 'fr') =>
  hoursOn(formatsOf(language), { day: '2027-12-25', ...day }).replace(/\s/g, ' ')

test('a page says why a place is closed, and that a day on which it opens is a public holiday', () => {
  expect(said({ ranges: [] })).toBe('fermé')
  expect(said({ ranges: [], holiday: 'christmas' })).toBe('fermé (Noël)')
  expect(said({ ranges: [], holiday: 'christmas', closure: { reason: 'inventaire' } })).toBe('fermé (inventaire)')
  expect(said({ ranges: [], closure: {} })).toBe('fermé exceptionnellement')
  expect(said({ ranges: [morning], holiday: 'christmas' })).toBe('9 h à 12 h 30 (jour férié : Noël)')
  expect(said({ ranges: [], holiday: 'christmas' }, 'en')).toBe('closed (Christmas Day)')
})

test('what a place says of its hours stands with them, once where it is said of all', () => {
  const byAppointment = { ...afternoon, comment: 'sur rendez-vous' }

  expect(said({ ranges: [morning, byAppointment] })).toBe('9 h à 12 h 30 et 14 h à 18 h (sur rendez-vous)')
  expect(said({ ranges: [{ ...morning, comment: 'sur rendez-vous' }, byAppointment] })).toBe(
    '9 h à 12 h 30 et 14 h à 18 h, sur rendez-vous',
  )
})

test('hours of which nobody can be sure are to be checked', () => {
  const onHoliday = { ...morning, unsure: 'holiday' } as const

  expect(said({ ranges: [onHoliday], holiday: 'christmas' })).toBe('9 h à 12 h 30, à vérifier (jour férié : Noël)')
  expect(said({ ranges: [{ ...onHoliday, comment: 'sur rendez-vous' }], holiday: 'christmas' })).toBe(
    '9 h à 12 h 30, sur rendez-vous, à vérifier (jour férié : Noël)',
  )
  expect(said({ ranges: [morning, { ...afternoon, unsure: 'condition' }] })).toBe(
    '9 h à 12 h 30 et 14 h à 18 h (à vérifier)',
  )
})

test('days that follow each other are said as people say them', () => {
  const [french, english] = [formatsOf('fr'), formatsOf('en')]
  const closures = [
    ['2026-12-03', '2026-12-03'],
    ['2026-12-07', '2026-12-08'],
    ['2026-11-30', '2026-12-01'],
    ['2026-12-01', '2026-12-08'],
    ['2026-11-28', '2026-12-02'],
  ] as const

  expect(closures.map(([from, to]) => french.span(from, to))).toEqual([
    'le 3 décembre',
    'les 7 et 8 décembre',
    'les 30 novembre et 1er décembre',
    'du 1er au 8 décembre',
    'du 28 novembre au 2 décembre',
  ])
  expect(closures.slice(0, 4).map(([from, to]) => english.span(from, to))).toEqual([
    'on 3 December',
    'on 7 and 8 December',
    'on 30 November and 1 December',
    'from 1 to 8 December',
  ])
})

test('machines are told nothing that is not sure', () => {
  const unsure = { ...afternoon, unsure: 'condition' } as const

  expect(machineWeek([{ day: '2027-12-23', ranges: [unsure] }])).toEqual([])
  expect(machineWeek([{ day: '2027-12-24', ranges: [morning, unsure] }])).toHaveLength(1)
})

test('machines are told each day by its date, a closed one too', () => {
  const on = (day: string) => ({ '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day })

  expect(
    machineWeek([
      { day: '2027-12-24', ranges: [morning, { from: '20:00', to: '24:00' }] },
      { day: '2027-12-25', ranges: [] },
    ]),
  ).toEqual([
    { ...on('2027-12-24'), opens: '09:00', closes: '12:30' },
    { ...on('2027-12-24'), opens: '20:00', closes: '23:59' },
    { ...on('2027-12-25'), opens: '00:00', closes: '00:00' },
  ])
})
