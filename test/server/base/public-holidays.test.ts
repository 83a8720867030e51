import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { addToDay, type Day } from '../../../server/base/local-time.js'
import {
  holidayRegionOf,
  isPublicHoliday,
  publicHolidaysOf,
  type HolidayName,
  type HolidayRegion,
} from '../../../server/base/public-holidays.js'

const two = (count: number) => String(count).padStart(2, '0')
const day = (text: string) => text as Day

/** Meeus, Jones and Butcher: https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm */
function easterOf(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return day(`${year}-${two(month)}-${two((h + l - 7 * m + 33 * month + 19) % 32)}`)
}

function expected(year: number): [Day, HolidayName][] {
  const easter = easterOf(year)
  return [
    ...new Map<Day, HolidayName>([
      [addToDay(easter, 1), 'easter-monday'],
      [addToDay(easter, 39), 'ascension'],
      [addToDay(easter, 50), 'whit-monday'],
      [day(`${year}-01-01`), 'new-year'],
      [day(`${year}-05-01`), 'labour-day'],
      [day(`${year}-05-08`), 'victory-1945'],
      [day(`${year}-07-14`), 'bastille-day'],
      [day(`${year}-08-15`), 'assumption'],
      [day(`${year}-11-01`), 'all-saints'],
      [day(`${year}-11-11`), 'armistice-1918'],
      [day(`${year}-12-25`), 'christmas'],
    ]),
  ].sort()
}

test('public holidays are those of the law, counted from Easter, from 1990 to 2099', () => {
  for (let year = 1990; year <= 2099; year += 1) {
    expect([...publicHolidaysOf(year)].sort(), `${year}`).toEqual(expected(year))
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

test('they are the same wherever the machine thinks that it stands', () => {
  const script = `import('./server/base/public-holidays.ts').then(({ publicHolidaysOf: of }) =>
    console.log(JSON.stringify([2008, 2027, 2038].map((year) => [...of(year)].sort()))))`
  const here = JSON.stringify([2008, 2027, 2038].map((year) => [...publicHolidaysOf(year)].sort()))

  for (const zone of ['America/Santiago', 'Pacific/Auckland', 'Europe/Paris', 'Pacific/Honolulu']) {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })

    expect(said.trim(), zone).toBe(here)
  }
})

test('some are holidays in one part of the country only', () => {
  const regions = ['common', 'alsace-moselle', '971', '972', '973', '974', '976', '977', '978'] as const
  const where = (text: string) => regions.filter((region: HolidayRegion) => isPublicHoliday(day(text), region))

  expect(where('2027-12-25')).toEqual(regions)
  expect(where('2027-12-24')).toEqual([])
  expect(where('2027-12-26')).toEqual(['alsace-moselle'])
  expect(where('2027-03-26')).toEqual(['alsace-moselle'])
  expect(where('2027-05-27')).toEqual(['971'])
  expect(where('2027-05-22')).toEqual(['972'])
  expect(where('2027-06-10')).toEqual(['973'])
  expect(where('2027-12-20')).toEqual(['974'])
  expect(where('2027-04-27')).toEqual(['976'])
  expect(where('2027-10-09')).toEqual(['977'])
  expect(where('2027-05-28')).toEqual(['978'])
})

test('in Alsace and Moselle there are two more each year, Good Friday and 26 December', () => {
  for (let year = 1990; year <= 2099; year += 1) {
    const days = Array.from({ length: 366 }, (_, at) => addToDay(day(`${year}-01-01`), at))
    const more = days.filter((one) => isPublicHoliday(one, 'alsace-moselle') && !isPublicHoliday(one, 'common'))

    expect(more, `${year}`).toEqual([addToDay(easterOf(year), -2), `${year}-12-26`])
  }
})

test('the code of a commune tells which part', () => {
  const codes = ['59350', '2A004', '67482', '68066', '57463', '54395', '97105', '97209', '97302', '97411', '97611']
  expect(codes.map(holidayRegionOf)).toEqual([
    ...['common', 'common', 'alsace-moselle', 'alsace-moselle', 'alsace-moselle', 'common'],
    ...['971', '972', '973', '974', '976'],
  ])
})
