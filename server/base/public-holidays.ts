import joursFeries from '@socialgouv/jours-feries'
import { addToDay, isDay, type Day } from './local-time.js'
import { holidaysByName } from './public-holidays.strings.js'

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

/**
 * The abolition of slavery, a holiday where it was abolished on that day: loi n° 83-550 du 30 juin 1983, code du
 * travail, art. L3422-2. By the three digits with which codes of communes begin.
 */
const abolitions = {
  '971': '05-27',
  '972': '05-22',
  '973': '06-10',
  '974': '12-20',
  '976': '04-27',
  '977': '10-09',
  '978': '05-28',
} as const

/** Where a holiday is one: everywhere, in Alsace and Moselle, in one of the overseas departments. */
export type HolidayRegion = 'common' | 'alsace-moselle' | keyof typeof abolitions

const isAbroad = (code: string): code is keyof typeof abolitions => Object.hasOwn(abolitions, code)

export function holidayRegionOf(communeCode: string): HolidayRegion {
  const overseas = communeCode.slice(0, 3)
  if (isAbroad(overseas)) return overseas
  return /^(?:57|67|68)/.test(communeCode) ? 'alsace-moselle' : 'common'
}

const years = new Map<number, ReadonlyMap<Day, HolidayName>>()
const mostYears = 100

/** Those of the whole country: code du travail, art. L3133-1. */
export function publicHolidaysOf(year: number): ReadonlyMap<Day, HolidayName> {
  const known = years.get(year)
  if (known) return known
  const dates = new Map(Object.entries(joursFeries(year)).map(([french, date]) => [french.replace("'", '’'), date]))
  const holidays = new Map<Day, HolidayName>()
  for (const [french, name] of Object.entries(holidaysByName)) {
    const date = dates.get(french)
    if (!date) throw new RangeError(`no ${french} in ${year}`)
    holidays.set(dayOfDate(date), name)
  }
  if (years.size >= mostYears) years.clear()
  years.set(year, holidays)
  return holidays
}

export function holidayOn(day: Day): HolidayName | undefined {
  return publicHolidaysOf(yearOf(day)).get(day)
}

export function isPublicHoliday(day: Day, region: HolidayRegion): boolean {
  if (holidayOn(day) !== undefined) return true
  if (region === 'common') return false
  return region === 'alsace-moselle' ? isAlsatianHoliday(day) : day.slice(5) === abolitions[region]
}

/** Good Friday and 26 December: code du travail, art. L3134-13. */
function isAlsatianHoliday(day: Day): boolean {
  return day.slice(5) === '12-26' || holidayOn(addToDay(day, 3)) === 'easter-monday'
}

export function holidayAfter(day: Day): Day | undefined {
  const year = yearOf(day)
  const days = [...publicHolidaysOf(year).keys(), ...publicHolidaysOf(year + 1).keys()]
  return days.filter((each) => each > day).toSorted()[0]
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** By the machine's zone, and at noon: days counted from Easter in hours are an hour off where clocks have changed. */
function dayOfDate(date: Date): Day {
  const noon = new Date(date.getTime() + 12 * 3_600_000)
  const two = (count: number) => String(count).padStart(2, '0')
  return toDay(`${String(noon.getFullYear()).padStart(4, '0')}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`)
}

function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}
