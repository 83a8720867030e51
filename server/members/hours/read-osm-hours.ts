import { isMark, passComma, passMark, peek, take, tokensOf, type Cursor, type Token } from './hours-tokens.js'
import { weekdayNames, type Hours, type HoursRule, type RuleDay } from './hours.js'
import { readSeasons } from './read-seasons.js'

/**
 * The part of OSM `opening_hours` that places use: weekdays (also `Sa[1]`), times, seasons, public holidays, comments,
 * rules that replace and rules that add. Undefined at anything else: school holidays, weeks of the year, sunrise and
 * sunset, fallback rules, times that a rule closes.
 * Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function readOsmHours(text: string): Hours | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const cursor: Cursor = { tokens, at: 0 }
  const rules: HoursRule[] = []
  let adds = false
  while (peek(cursor)) {
    const rule = readRule(cursor, { adds, isFirst: rules.length === 0 })
    if (!rule) return undefined
    rules.push(rule)
    adds = passMark(cursor, ',')
    if (!adds && peek(cursor) && !passMark(cursor, ';')) return undefined
    while (!adds && passMark(cursor, ';'));
  }
  return rules.length === 0 || adds ? undefined : { rules }
}

function readRule(cursor: Cursor, { adds, isFirst }: { adds: boolean; isFirst: boolean }): HoursRule | undefined {
  const start = cursor.at
  const seasons = readSeasons(cursor)
  if (!seasons) return undefined
  passMark(cursor, ':')
  const days = readDays(cursor)
  if (!days) return undefined
  // `Mo-Fr 09:00-12:00; 14:00-18:00` means every day from 14:00, which is hardly ever intended.
  if (cursor.at === start && !isFirst) return undefined
  passMark(cursor, ':')
  const ranges = readRanges(cursor)
  if (!ranges) return undefined
  const state = take(cursor, stateWord)
  // Days without times are no hours, and times that are closed (`off`) cannot be expressed as a list of ranges.
  if ((state === 'off') !== (ranges.length === 0)) return undefined
  const comment = take(cursor, (token) => (token.is === 'comment' ? token.text : undefined)) || undefined
  const isUnsure = state === 'unknown' || (state === undefined && comment !== undefined)
  return { seasons, ...days, ranges, ...(comment !== undefined && { comment }), isUnsure, adds }
}

const stateWords = { off: 'off', closed: 'off', open: 'open', unknown: 'unknown' } as const

const stateWord = (token: Token) =>
  token.is === 'word' ? Object.entries(stateWords).find(([word]) => word === token.text)?.[1] : undefined

const weekdayOf = (token: Token): number | undefined => {
  if (token.is !== 'word' || token.text.length < 2) return undefined
  const at = weekdayNames.findIndex((name) => name.startsWith(token.text))
  return at < 0 ? undefined : at + 1
}

const isHolidayWord = (token: Token) => token.is === 'word' && token.text === 'ph'

function readDays(cursor: Cursor): Pick<HoursRule, 'days' | 'onHolidays'> | undefined {
  const days: RuleDay[] = []
  let onHolidays = false
  do {
    if (take(cursor, (token) => isHolidayWord(token) || undefined)) {
      onHolidays = true
      continue
    }
    const from = take(cursor, weekdayOf)
    if (from === undefined) return days.length === 0 && !onHolidays ? { days, onHolidays } : undefined
    const to = passMark(cursor, '-') ? take(cursor, weekdayOf) : from
    if (to === undefined) return undefined
    const nths = passMark(cursor, '[') ? readNths(cursor) : [undefined]
    // The first Monday to Wednesday of a month may be in two different weeks.
    if (!nths || (nths[0] !== undefined && from !== to)) return undefined
    for (let weekday = from; ; weekday = (weekday % 7) + 1) {
      days.push(...nths.map((nth) => ({ weekday, ...(nth !== undefined && { nth }) })))
      if (weekday === to) break
    }
  } while (passComma(cursor, (token) => isHolidayWord(token) || weekdayOf(token) !== undefined))
  return normal(days, onHolidays)
}

function readNths(cursor: Cursor): number[] | undefined {
  const nths: number[] = []
  const nth = () =>
    take(cursor, (token) => (token.is === 'number' && within(token.value, 1, 5) ? token.value : undefined))
  do {
    const sign = passMark(cursor, '-') ? -1 : 1
    const first = nth()
    const last = sign === 1 && passMark(cursor, '-') ? nth() : first
    if (first === undefined || last === undefined || last < first) return undefined
    for (let each = first; each <= last; each += 1) nths.push(sign * each)
  } while (passMark(cursor, ','))
  return passMark(cursor, ']') ? nths : undefined
}

const within = (value: number, least: number, most: number) => value >= least && value <= most

/** Each day once, in the order of the week; all seven without `onHolidays` become the empty list, every day. */
function normal(days: readonly RuleDay[], onHolidays: boolean): Pick<HoursRule, 'days' | 'onHolidays'> {
  const whole = new Set(days.filter(({ nth }) => nth === undefined).map(({ weekday }) => weekday))
  if (whole.size === 7 && !onHolidays) return { days: [], onHolidays }
  const kept = new Map(
    days
      .filter(({ weekday, nth }) => nth === undefined || !whole.has(weekday))
      .map((day) => [`${day.weekday} ${day.nth ?? ''}`, day]),
  )
  return { days: [...kept.values()].sort((a, b) => a.weekday - b.weekday || orderOf(a) - orderOf(b)), onHolidays }
}

const orderOf = ({ nth = 0 }: RuleDay) => (nth < 0 ? 10 - nth : nth)

function readRanges(cursor: Cursor): { from: string; to: string }[] | undefined {
  if (take(cursor, (token) => token.is === 'always' || undefined)) return [{ from: '00:00', to: '24:00' }]
  const ranges: { from: string; to: string }[] = []
  if (peek(cursor)?.is !== 'time') return ranges
  do {
    const from = take(cursor, minutesOf)
    const to = passMark(cursor, '-') ? take(cursor, minutesOf) : undefined
    const range = from === undefined || to === undefined ? undefined : rangeOf(from, to)
    if (!range) return undefined
    ranges.push(range)
  } while (passComma(cursor, ({ is }) => is === 'time'))
  return isMark(peek(cursor), '-') ? undefined : ranges.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const minutesOf = (token: Token) => (token.is === 'time' ? token.minutes : undefined)

const dayMinutes = 24 * 60

/** `20:00-00:00` ends at midnight, `20:00-26:00` at 2:00 the next day. */
function rangeOf(from: number, to: number): { from: string; to: string } | undefined {
  if (from >= dayMinutes || to > from + dayMinutes) return undefined
  return { from: wall(from), to: to === 0 || to === dayMinutes ? '24:00' : wall(to % dayMinutes) }
}

const wall = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
