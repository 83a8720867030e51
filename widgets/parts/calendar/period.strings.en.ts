import type { Obstacle } from './period.js'
import type { PeriodStrings } from './period.strings.js'

/** `on Saturday 28 November`, `from Saturday 28 to Monday 30 November` */
export function englishDays(from: string, to: string): string {
  if (from === to) return `on ${from}`
  const isOfMonth = from.split(' ').at(-1) === to.split(' ').at(-1)
  return `from ${isOfMonth ? from.replace(/\s\S+$/, '') : from} to ${to}`
}

const why: Record<Obstacle['is'], (day: string) => string> = {
  past: (day) => `${day} has passed.`,
  late: (day) => `It is too late for ${day}.`,
  far: (day) => `${day} is too far away: a year ahead at most.`,
  taken: (day) => `${day} is taken.`,
  closed: (day) => `${day} is closed: nothing can be fetched or brought back.`,
  between: (day) => `${day} is taken, in the middle. Bring it back before, or begin after.`,
  long: (day) => `Until ${day} is too long.`,
}

export const periodEnglish: PeriodStrings = {
  take: 'Fetch on',
  bring: 'Bring back on',
  toChoose: 'to be chosen',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  date: (date) => String(date),
  today: 'today',
  todayShort: 'today',
  kinds: { past: 'past', late: 'too late', far: 'too far', taken: 'taken', closed: 'closed', free: 'free' },
  asked: 'asked',
  start: 'start',
  back: 'back',
  only: 'start and return',
  within: 'among your days',
  mine: 'your choice',
  quick: { weekend: 'This weekend', day: 'One day', 'next-weekend': 'The weekend after' },
  weekendFrom: (day) => `The weekend of ${day}`,
  count: (days) => (days > 1 ? `${days} days` : 'One day'),
  bringOn: (day) => `back on ${day}`,
  chooseFirst: 'Choose the first day.',
  chooseLast: (day) => `From ${day}. Choose the day of return.`,
  why: ({ is, day }, say, longest = 0) =>
    why[is](say(day)) + (is === 'long' ? ` ${longest} ${longest > 1 ? 'days' : 'day'} at most.` : ''),
  nextTaken: (day) => `Next day taken: ${day}.`,
  keys: 'Arrows: a day, a week. Page Up, Page Down: a month. Enter: choose.',
}
