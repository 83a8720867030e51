import { hoursOn, noteOf } from '../hours-table.js'
import { hoursOf } from '../repairs/hours-of.js'
import type { Voice } from '../say.js'
import { memberWords } from './member-words.js'
import type { Week } from './members-shown.js'

/** The next seven days in a few lines: days alike together, from Monday on; public holidays and closures by their date. */
export function weekLines(voice: Voice, week: Week): string[] {
  const isSpecial = ({ holiday, closure }: Week[number]) => holiday !== undefined || closure !== undefined
  const usual = week
    .filter((day) => !isSpecial(day))
    .flatMap(({ day, ranges }) =>
      ranges.map((range) => {
        const note = noteOf(voice.words.week, range)
        const { from, to } = range
        return { weekday: new Date(day).getUTCDay() || 7, from, to, ...(note !== undefined && { note }) }
      }),
    )
  const special = week.filter(isSpecial).map((day) => {
    return memberWords(voice).dayIs(voice.weekdayAndDay(day.day), hoursOn(voice, day))
  })
  return [...hoursOf(usual, voice), ...special]
}
