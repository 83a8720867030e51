import { hoursOn, noteOf } from '../layout/hours-table.js'
import { hoursOf } from '../repairs/hours-of.js'
import type { Formats } from '../layout/formats.js'
import { memberWords } from './member-words.js'
import type { Week } from './members-shown.js'

/** The next seven days in few lines: equal days together, from Monday; public holidays and closures by date. */
export function weekLines(formats: Formats, week: Week): string[] {
  const isSpecial = ({ holiday, closure }: Week[number]) => holiday !== undefined || closure !== undefined
  const usual = week
    .filter((day) => !isSpecial(day))
    .flatMap(({ day, ranges }) =>
      ranges.map((range) => {
        const note = noteOf(formats.words.week, range)
        const { from, to } = range
        return { weekday: new Date(day).getUTCDay() || 7, from, to, ...(note !== undefined && { note }) }
      }),
    )
  const special = week.filter(isSpecial).map((day) => {
    return memberWords(formats).dayIs(formats.weekdayAndDay(day.day), hoursOn(formats, day))
  })
  return [...hoursOf(usual, formats), ...special]
}
