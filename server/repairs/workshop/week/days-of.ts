import type { AgendaSpan } from '../../../../widgets/words/repairs/agenda-terms.js'
import { weekdayOf } from '../../../base/local-days.js'
import { addToDay, daysBetween, isDay, type Day } from '../../../base/local-time.js'

export const daysOfWeek = 7

export const mondayOf = (day: Day): Day => addToDay(day, 1 - weekdayOf(day))

export const daysFrom = (first: Day, count: number): Day[] => [...Array(count).keys()].map((at) => addToDay(first, at))

/** The week of a day; or its month, from the Monday of its first week to the Sunday of its last. */
export function daysOf(span: AgendaSpan, day: Day): Day[] {
  if (span === 'week') return daysFrom(mondayOf(day), daysOfWeek)
  const first = mondayOf(firstOfMonth(day))
  const last = addToDay(mondayOf(addToDay(firstOfNext(day), -1)), daysOfWeek - 1)
  return daysFrom(first, daysBetween(first, last) + 1)
}

function firstOfMonth(day: Day): Day {
  const first = `${day.slice(0, 8)}01`
  return isDay(first) ? first : day
}

const firstOfNext = (day: Day): Day => firstOfMonth(addToDay(firstOfMonth(day), 31))

const weeksShown = 4

/** Four Mondays, the same ones for each of their weeks, counted from the present one. */
export function weeksAround(day: Day, today: Day): Day[] {
  const present = mondayOf(today)
  const away = Math.floor(daysBetween(present, mondayOf(day)) / daysOfWeek / weeksShown)
  const first = addToDay(present, away * weeksShown * daysOfWeek)
  return [...Array(weeksShown).keys()].map((at) => addToDay(first, at * daysOfWeek))
}
