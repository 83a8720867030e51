import { isWeekly, readWeeklyHours, type WeeklyRange } from '../opening-hours.js'
import { weekdayNames, type HoursRule } from '../hours/hours.js'
import { readHours } from '../hours/read-hours.js'
import { writeHours } from '../hours/write-hours.js'

/** `unsaid`: whoever comes is told that a public holiday may be different. */
export const holidayHours = ['closed', 'unsaid'] as const
type HolidayHours = (typeof holidayHours)[number]

type WeekHours = { readonly ranges: readonly WeeklyRange[]; readonly holidays: HolidayHours }

/** Hours that a form of seven days holds whole; undefined when they say more than that. */
export function readWeekHours(text: string): WeekHours | undefined {
  const hours = readHours(text)
  if (!hours?.rules.every((rule) => isWeekly(rule) && !isOpenOnHolidays(rule) && rule.comment === undefined))
    return undefined
  const ranges = readWeeklyHours(text)
  return ranges && { ranges, holidays: hours.rules.some(({ onHolidays }) => onHolidays) ? 'closed' : 'unsaid' }
}

const isOpenOnHolidays = ({ onHolidays, ranges }: HoursRule): boolean => onHolidays && ranges.length > 0

/** Days that are alike are written together. Undefined when it never opens. */
export function writeWeekHours({ ranges, holidays }: WeekHours): string | undefined {
  if (ranges.length === 0) return undefined
  const alike = new Map<string, number[]>()
  weekdayNames.forEach((_name, at) => {
    const ofDay = ranges.filter(({ weekday }) => weekday === at + 1).map(({ from, to }) => `${from}-${to}`)
    const key = ofDay.toSorted().join(',')
    if (key !== '') alike.set(key, [...(alike.get(key) ?? []), at + 1])
  })
  const rule = { seasons: [], onHolidays: false, isUnsure: false, adds: false }
  const rules: HoursRule[] = [...alike].map(([key, days]) => ({
    ...rule,
    days: days.map((weekday) => ({ weekday })),
    ranges: key.split(',').map((range) => ({ from: range.slice(0, 5), to: range.slice(6) })),
  }))
  if (holidays === 'closed') rules.push({ ...rule, days: [], onHolidays: true, ranges: [] })
  return writeHours({ rules })
}
