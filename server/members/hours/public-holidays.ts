import { addToDay, isDay, type Day } from '../../base/local-time.js'

export const holidayNames = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-1945',
  'ascension',
  'whit-monday',
  'bastille-day',
  'assumption',
  'all-saints',
  'armistice-1918',
  'christmas',
] as const
export type HolidayName = (typeof holidayNames)[number]

const years = new Map<number, ReadonlyMap<Day, HolidayName>>()
const mostYears = 100

/** Code du travail, art. L3133-1. Of two on one day (Ascension on 1 or 8 May), the one with a fixed date counts. */
export function publicHolidaysOf(year: number): ReadonlyMap<Day, HolidayName> {
  const known = years.get(year)
  if (known) return known
  const easter = easterOf(year)
  const holidays = new Map<Day, HolidayName>([
    [addToDay(easter, 1), 'easter-monday'],
    [addToDay(easter, 39), 'ascension'],
    [addToDay(easter, 50), 'whit-monday'],
    [dayIn(year, '01-01'), 'new-year'],
    [dayIn(year, '05-01'), 'labour-day'],
    [dayIn(year, '05-08'), 'victory-1945'],
    [dayIn(year, '07-14'), 'bastille-day'],
    [dayIn(year, '08-15'), 'assumption'],
    [dayIn(year, '11-01'), 'all-saints'],
    [dayIn(year, '11-11'), 'armistice-1918'],
    [dayIn(year, '12-25'), 'christmas'],
  ])
  if (years.size >= mostYears) years.clear()
  years.set(year, holidays)
  return holidays
}

export function holidayOn(day: Day): HolidayName | undefined {
  return publicHolidaysOf(Number(day.slice(0, 4))).get(day)
}

export function holidayAfter(day: Day): Day | undefined {
  const year = Number(day.slice(0, 4))
  const days = [...publicHolidaysOf(year).keys(), ...publicHolidaysOf(year + 1).keys()]
  return days.filter((each) => each > day).toSorted()[0]
}

/** Meeus, Jones and Butcher: https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm */
function easterOf(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const date = (h + l - 7 * m + 33 * month + 19) % 32
  return dayIn(year, `${two(month)}-${two(date)}`)
}

const two = (count: number) => String(count).padStart(2, '0')

function dayIn(year: number, monthAndDate: string): Day {
  const day = `${String(year).padStart(4, '0')}-${monthAndDate}`
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  return day
}
