import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { publicHolidaysOf, type HolidayName } from '../../../../server/members/hours/public-holidays.js'

/** Names in the Ministry's package, which has no types and makes its days in the zone of the machine. */
const theirs: Record<string, HolidayName> = {
  "Jour de l'an": 'new-year',
  'Lundi de Pâques': 'easter-monday',
  'Fête du travail': 'labour-day',
  'Victoire des alliés': 'victory-1945',
  Ascension: 'ascension',
  'Lundi de Pentecôte': 'whit-monday',
  'Fête Nationale': 'bastille-day',
  Assomption: 'assumption',
  Toussaint: 'all-saints',
  Armistice: 'armistice-1918',
  Noël: 'christmas',
}
const holidaysByTheMinistry = createRequire(import.meta.url)('@socialgouv/jours-feries') as (
  year: number,
) => Record<string, Date>

/** Noon: a holiday counted on from an Easter before the change of clock is an hour off midnight. */
function dayOfDate(date: Date): string {
  const noon = new Date(date.getTime() + 12 * 3_600_000)
  const two = (count: number) => String(count).padStart(2, '0')
  return `${noon.getFullYear()}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`
}

test('public holidays are those that the Ministry of Labour finds, from 1990 to 2099', () => {
  for (let year = 1990; year <= 2099; year += 1) {
    const named = Object.entries(holidaysByTheMinistry(year)).map(([name, date]) => [dayOfDate(date), theirs[name]])
    const byDay = new Map([...publicHolidaysOf(year)])

    // Ascension may fall on another holiday: then it is one day, with one name.
    for (const [day] of named) expect([...byDay.keys()], `${year}`).toContain(day)
    const others = named.filter(([, name]) => name !== 'ascension')
    expect(
      others.filter(([day, name]) => byDay.get(day as never) !== name),
      `${year}`,
    ).toEqual([])
    expect(byDay.size, `${year}`).toBe(new Set(named.map(([day]) => day)).size)
  }
})

test('the holidays of 2027 by their days', () => {
  expect([...publicHolidaysOf(2027)].sort()).toEqual([
    ['2027-01-01', 'new-year'],
    ['2027-03-29', 'easter-monday'],
    ['2027-05-01', 'labour-day'],
    ['2027-05-06', 'ascension'],
    ['2027-05-08', 'victory-1945'],
    ['2027-05-17', 'whit-monday'],
    ['2027-07-14', 'bastille-day'],
    ['2027-08-15', 'assumption'],
    ['2027-11-01', 'all-saints'],
    ['2027-11-11', 'armistice-1918'],
    ['2027-12-25', 'christmas'],
  ])
})
