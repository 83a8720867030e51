import { perLanguage, type Language } from '../base/language.js'
import { weekdayOf } from '../base/local-days.js'
import { addToDay, daysBetween, isDay, type Day } from '../base/local-time.js'
import { plain } from '../base/words.js'
import { daySayings, measured, type DaySayings } from './days-in-words.strings.js'

type DaysInWords = {
  readonly from: Day
  readonly to: Day
  /** Where they are said in the text, the second excluded. */
  readonly at: readonly [from: number, to: number]
}

/** As long ahead as a calendar looks. */
const mostDays = 366

/** The first days that a text says, from today on; what is past, a habit (« le samedi ») or too far ahead is no day. */
export function findDays(text: string, today: Day, language: Language): DaysInWords | undefined {
  const folded = foldDays(text)
  const grammar = grammarOf(language)
  for (let at = 0; at < folded.starts.length;) {
    const start = folded.starts[at] ?? 0
    const said = readRange(folded.text, start, grammar)
    if (!said) {
      at += 1
      continue
    }
    const days = resolve(said, today)
    if (days && !isOther(folded.text, start, grammar)) return { ...days, at: placeOf(folded, said, grammar) }
    while ((folded.starts[at] ?? said.end) < said.end) at += 1
  }
  return undefined
}

/** Words of a text, folded and parted by one space, and where each stands in the text and in what was folded. */
type Folded = {
  readonly text: string
  readonly starts: readonly number[]
  readonly places: readonly (readonly [from: number, to: number])[]
}

const token = /\d{1,2}\/\d{1,2}(?:\/\d{4})?|[\p{L}\p{M}]+|\d+\p{L}*|(?<=\d\s?)[-–](?=\s?\d)|[,;:.!?()]/gu

function foldDays(text: string): Folded {
  const starts: number[] = []
  const places: (readonly [number, number])[] = []
  let folded = ''
  for (const { 0: word, index } of text.matchAll(token)) {
    const said = /[\p{L}]/u.test(word) ? plain(word) : word === '–' ? '-' : word
    if (said === '') continue
    folded += folded === '' ? '' : ' '
    starts.push(folded.length)
    places.push([index, index + word.length])
    folded += said
  }
  return { text: folded, starts, places }
}

type Grammar = {
  readonly sayings: DaySayings
  readonly relative: RegExp
  readonly spans: readonly (readonly [name: SpanName, pattern: RegExp])[]
  readonly days: readonly RegExp[]
  readonly part: RegExp
  readonly to: RegExp
}
const spanNames = ['thisWeekend', 'nextWeekend', 'thisWeek', 'nextWeek'] as const
type SpanName = (typeof spanNames)[number]

const grammarOf = perLanguage(makeGrammar)

function makeGrammar(language: Language): Grammar {
  const sayings = daySayings[language]
  const words: Record<string, string> = {
    weekday: `(?:${sayings.weekdays.join('|')})`,
    month: `(?:${sayings.months.flat().join('|')})`,
    date: '(?:0?[1-9]|[12]\\d|3[01])',
    weekend: `(?:${sayings.weekend})`,
  }
  const pattern = (source: string) =>
    new RegExp(`(?:${source.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => words[name] ?? '')})(?![^ ])`, 'y')
  return {
    sayings,
    relative: pattern(Object.keys(sayings.relative).join('|')),
    spans: spanNames.map((name) => [name, pattern(sayings[name])]),
    days: sayings.days.map(pattern),
    part: pattern(` ${sayings.part}`),
    to: pattern(` (?<word>${sayings.to})(?: (?<the>l[ea]|the))?`),
  }
}

/** One day of the calendar; without a month, of the next month that has it. */
type CalendarDate = { readonly is: 'date'; readonly date: number; readonly month?: number; readonly year?: number }
type Said =
  | { readonly is: 'relative'; readonly days: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: 'coming' | 'next' | 'later' }
  | { readonly is: 'span'; readonly name: SpanName }
  | CalendarDate

type ReadDay = {
  readonly said: Said
  readonly end: number
  /** It is a day only if this is there too. */
  readonly lacks?: 'mark' | 'one-week'
}
type ReadDays = { readonly start: number; readonly end: number; readonly first: Said; readonly last?: Said }

function readRange(text: string, start: number, grammar: Grammar): ReadDays | undefined {
  const { sayings } = grammar
  const first = readDay(text, start, grammar)
  if (!first) return undefined
  if (first.lacks === 'one-week' && sayings.habit.test(text.slice(0, Math.max(0, start - 1)))) return undefined
  const last = readLast(text, first, grammar)
  if (last) return { start, end: last.end, first: first.said, last: last.said }
  const until = text.slice(0, first.end)
  if (first.lacks === 'mark' && (!sayings.marksDate.test(until) || isMeasured(text, first.end))) return undefined
  return { start, end: first.end, first: first.said }
}

function readLast(text: string, first: ReadDay, grammar: Grammar): ReadDay | undefined {
  const to = matchAt(grammar.to, text, first.end)
  if (!to) return undefined
  const last = readDay(text, first.end + to[0].length + 1, grammar)
  if (!last) return undefined
  if (last.lacks !== 'mark') return first.lacks === 'mark' && last.said.is !== 'date' ? undefined : last
  // « samedi à 14 », « du 3 au 5 ans »: a number is a day beside a date, or after « au ».
  if (isMeasured(text, last.end)) return undefined
  if (first.lacks === 'mark') return grammar.sayings.marksRange.test(text.slice(0, first.end)) ? last : undefined
  return first.said.is === 'date' || /^(?:au|jusqu au)$/.test(to.groups?.['word'] ?? '') || to.groups?.['the']
    ? last
    : undefined
}

function readDay(text: string, start: number, grammar: Grammar): ReadDay | undefined {
  const { sayings } = grammar
  const ended = (length: number) => {
    const end = start + length
    return end + (matchAt(grammar.part, text, end)?.[0].length ?? 0)
  }
  const relative = matchAt(grammar.relative, text, start)
  if (relative) {
    return { said: { is: 'relative', days: sayings.relative[relative[0]] ?? 0 }, end: ended(relative[0].length) }
  }
  for (const [name, pattern] of grammar.spans) {
    const span = matchAt(pattern, text, start)
    if (span) return { said: { is: 'span', name }, end: start + span[0].length }
  }
  for (const pattern of grammar.days) {
    const found = matchAt(pattern, text, start)
    const groups = found?.groups
    if (!found || !groups) continue
    const end = ended(found[0].length)
    if (groups['date'] === undefined) {
      const weekday = sayings.weekdays.indexOf(groups['weekday'] ?? '') + 1
      const which = groups['next'] !== undefined ? 'next' : groups['later'] === undefined ? 'coming' : 'later'
      return { said: { is: 'weekday', weekday, which }, end, ...(which === 'coming' && { lacks: 'one-week' }) }
    }
    if (groups['saidWeekday'] !== undefined && isMeasured(text, end)) continue
    const said = readDate(groups, sayings)
    return { said, end, ...(said.month === undefined && groups['saidWeekday'] === undefined && { lacks: 'mark' }) }
  }
  return undefined
}

function readDate(groups: Record<string, string | undefined>, { months }: DaySayings): CalendarDate {
  const { date = '', month, monthNumber, year } = groups
  const number =
    monthNumber === undefined ? months.findIndex((ways) => ways.includes(month ?? '')) + 1 : Number(monthNumber)
  return {
    is: 'date',
    date: Number(date),
    ...(number > 0 && { month: number }),
    ...(year !== undefined && { year: Number(year) }),
  }
}

const isMeasured = (text: string, end: number) => measured.has(/^ ([a-z]+)/.exec(text.slice(end))?.[1] ?? '')

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isOther = (text: string, start: number, { sayings }: Grammar) =>
  sayings.other.test(text.slice(0, Math.max(0, start - 1)))

function placeOf({ text, starts, places }: Folded, { start, end }: ReadDays, { sayings }: Grammar) {
  const lead = sayings.lead.exec(text.slice(0, Math.max(0, start - 1)))?.[1]
  const first = starts.indexOf(lead === undefined ? start : start - lead.length - 1)
  const last = starts.findLastIndex((each) => each < end)
  return [places[first]?.[0] ?? 0, places[last]?.[1] ?? 0] as const
}

type Days = { readonly from: Day; readonly to: Day }

function resolve({ first, last }: ReadDays, today: Day): Days | undefined {
  const days =
    last && first.is === 'date' && last.is === 'date' ? datesOf(first, last, today) : daysOf(first, last, today)
  if (!days || daysBetween(today, days.to) > mostDays || daysBetween(days.from, days.to) > mostDays / 2)
    return undefined
  return { from: days.from < today ? today : days.from, to: days.to }
}

function daysOf(first: Said, last: Said | undefined, today: Day): Days | undefined {
  const one = spanFrom(first, today, today)
  if (!one || !last) return one
  const other = spanFrom(last, one.from, today)
  return other && { from: one.from, to: other.to }
}

/** The last day is the next of its name, the first the one before it: on the 4th, « du 3 au 5 » has begun. */
function datesOf(first: CalendarDate, last: CalendarDate, today: Day): Days | undefined {
  const month = last.month ?? (last.date >= first.date ? first.month : first.month && (first.month % 12) + 1)
  const to = firstDate({ ...first, ...last, ...(month !== undefined && { month }) }, today)
  const from = to && lastDate(first, to)
  return from && { from, to }
}

function spanFrom(said: Said, from: Day, today: Day): Days | undefined {
  const single = (day: Day | undefined) => day && { from: day, to: day }
  if (said.is === 'relative') return single(addToDay(today, said.days))
  if (said.is === 'date') return single(firstDate(said, from))
  if (said.is === 'weekday') {
    const coming = weekdayFrom(said.weekday, said.which === 'next' ? addToDay(from, 1) : from)
    return single(said.which === 'later' ? addToDay(coming, 7) : coming)
  }
  const sunday = weekdayFrom(7, today)
  const [start, end] = {
    thisWeekend: [addToDay(sunday, -1), sunday],
    nextWeekend: [weekdayFrom(6, addToDay(today, 1)), addToDay(weekdayFrom(6, addToDay(today, 1)), 1)],
    thisWeek: [today, sunday],
    nextWeek: [addToDay(sunday, 1), addToDay(sunday, 7)],
  }[said.name]
  return start && end && { from: start, to: end }
}

/** The first such day of the week, from a day on. */
const weekdayFrom = (weekday: number, from: Day) => addToDay(from, (weekday - weekdayOf(from) + 7) % 7)

const firstDate = (said: CalendarDate, from: Day) => datesNear(said, from).find((day) => day >= from)
const lastDate = (said: CalendarDate, to: Day) => datesNear(said, to).findLast((day) => day <= to)

/** Such days of the calendar, in order: a year before `near` to a year after it. */
function datesNear({ date, month, year }: CalendarDate, near: Day): Day[] {
  const about = Number(near.slice(0, 4))
  const years = year === undefined ? [about - 1, about, about + 1] : [year]
  const months = month === undefined ? Array.from({ length: 12 }, (_, at) => at + 1) : [month]
  return years.flatMap((inYear) => months.map((inMonth) => `${inYear}-${two(inMonth)}-${two(date)}`)).filter(isDay)
}

const two = (number: number) => String(number).padStart(2, '0')
