import { frenchHoursWords as words } from './french-hours.strings.js'
import type { Hours, HoursRule } from './hours.js'

type Token =
  | { readonly is: 'day'; readonly weekday: number }
  | { readonly is: 'time'; readonly minutes: number }
  /** A number is an hour when it is followed by one: « de 9 à 12 h ». */
  | { readonly is: 'number'; readonly minutes: number }
  | { readonly is: 'to' | 'and' | 'closed' | 'holidays' }

type Range = { readonly from: string; readonly to: string }

/**
 * Hours as people write them: « du lundi au vendredi de 9h à 12h et de 14h à 18h, samedi 10h-12h ». Undefined at the
 * first word that is neither a day, an hour nor a connective: the text is then shown as it is.
 */
export function readFrenchHours(text: string): Hours | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const isOffOnHolidays = tokens.some(({ is }) => is === 'holidays')
  const week = weekOf(tokens.filter(({ is }) => is !== 'holidays'))
  if (!week) return undefined
  return { rules: [...rulesOf(week), ...(isOffOnHolidays ? [rule({ onHolidays: true })] : [])] }
}

const pattern =
  /\s*(\d{1,2}\s*(?:h|heures?)\b(?:\s*[0-5]\d\b(?!\s*[h:]))?|\d{1,2}h[0-5]\d\b|\d{1,2}:[0-5]\d\b|\d{1,2}\b|[a-z]+\b\.?|[-,;:./&])/y

function tokensOf(text: string): Token[] | undefined {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(words.notOnHolidays, ' ; holidays ; ')
    .replace(words.everyDay, ` ${words.weekdays[0]?.[0]} - ${words.weekdays[6]?.[0]} `)
    .replace(words.unneeded, ' ')
    .trimEnd()
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < folded.length) {
    const [, piece] = pattern.exec(folded) ?? []
    if (piece === undefined) return undefined
    const token = tokenOf(piece.trim())
    if (!token) return undefined
    if (token !== 'small') tokens.push(token)
  }
  return tokens
}

function tokenOf(piece: string): Token | 'small' | undefined {
  if (/^\d/.test(piece)) return timeOf(piece)
  const word = piece.replace(/(?<=[a-z])\.$/, '')
  const weekday = words.weekdays.findIndex((names) => names.includes(word)) + 1
  if (weekday > 0) return { is: 'day', weekday }
  if (word === '-' || words.to.includes(word)) return { is: 'to' }
  if (/^[,;:./&]$/.test(word) || words.and.includes(word)) return { is: 'and' }
  if (words.closed.includes(word)) return { is: 'closed' }
  if (word === 'holidays') return { is: 'holidays' }
  const [, minutes] = Object.entries(words.times).find(([name]) => name === word) ?? []
  if (minutes !== undefined) return { is: 'time', minutes }
  return words.small.includes(word) ? 'small' : undefined
}

function timeOf(piece: string): Token | undefined {
  const [, hour, minute = '00'] = words.hour.exec(piece) ?? /^(\d{1,2}):(\d\d)$/.exec(piece) ?? []
  const minutes = Number(hour ?? piece) * 60 + Number(minute)
  if (minutes > 24 * 60) return undefined
  return { is: hour === undefined ? 'number' : 'time', minutes }
}

/** Ranges by weekday, empty for a day said to be closed; undefined when the order of words is not understood. */
function weekOf(tokens: readonly Token[]): Map<number, Range[]> | undefined {
  const week = new Map<number, Range[]>()
  let at = 0
  const skip = () => {
    while (tokens[at]?.is === 'and') at += 1
  }
  const readAll = <T>(read: () => T | undefined): T[] => {
    const found: T[] = []
    for (skip(); ; skip()) {
      const before = at
      const each = read()
      if (each === undefined) {
        at = before
        return found
      }
      found.push(each)
    }
  }
  const readDays = (): number[] | undefined => {
    const from = tokens[at]
    if (from?.is !== 'day') return undefined
    const to = tokens[at + 1]?.is === 'to' ? tokens[at + 2] : from
    if (to?.is !== 'day') return undefined
    at += to === from ? 1 : 3
    return daysBetween(from.weekday, to.weekday)
  }
  const readRange = (): Range | undefined => {
    const [from, between, to] = tokens.slice(at, at + 3)
    if (between?.is !== 'to' || to?.is !== 'time' || (from?.is !== 'time' && from?.is !== 'number')) return undefined
    at += 3
    return rangeOf(from.minutes, to.minutes)
  }
  const readClosed = () => {
    if (tokens[at]?.is !== 'closed') return undefined
    at += 1
    return true
  }

  while (at < tokens.length) {
    const start = at
    const closedBefore = readAll(readClosed).length > 0
    const rangesBefore = start === 0 && !closedBefore ? readAll(readRange) : []
    const days = readAll(readDays).flat()
    const closedAfter = !closedBefore && rangesBefore.length === 0 && readAll(readClosed).length > 0
    const isClosed = closedBefore || closedAfter
    const ranges = isClosed ? [] : rangesBefore.length > 0 ? rangesBefore : readAll(readRange)
    if (days.length === 0 || (!isClosed && ranges.length === 0)) return undefined
    // Hours before their days are only understood when nothing follows.
    if (rangesBefore.length > 0 && at < tokens.length) return undefined
    for (const weekday of days) {
      const before = week.get(weekday)
      if (before && (isClosed || before.length === 0)) return undefined
      week.set(weekday, [...(before ?? []), ...ranges])
    }
  }
  const all = [...week.values()]
  return all.some((ranges) => ranges.length > 0) && all.every(areApart) ? week : undefined
}

function daysBetween(from: number, to: number): number[] {
  const days = [from]
  for (let weekday = from; weekday !== to;) {
    weekday = (weekday % 7) + 1
    days.push(weekday)
  }
  return days
}

/** A start before 5:00, or a night that begins before 17:00, is more likely a 12-hour notation: not understood. */
function rangeOf(from: number, to: number): Range | undefined {
  if (from < 5 * 60 || from >= 24 * 60) return undefined
  if (to > from) return { from: wall(from), to: wall(to) }
  return from >= 17 * 60 ? { from: wall(from), to: to === 0 ? '24:00' : wall(to) } : undefined
}

const wall = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function areApart(ranges: readonly Range[]): boolean {
  const sorted = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.every(({ from }, at) => {
    const before = sorted[at - 1]
    return !before || (before.from < before.to && before.to <= from)
  })
}

function rulesOf(week: ReadonlyMap<number, readonly Range[]>): HoursRule[] {
  const rules = new Map<string, { days: { weekday: number }[]; ranges: Range[] }>()
  for (const [weekday, ranges] of [...week].toSorted(([a], [b]) => a - b)) {
    if (ranges.length === 0) continue
    const sorted = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const key = JSON.stringify(sorted)
    const known = rules.get(key)
    if (known) known.days.push({ weekday })
    else rules.set(key, { days: [{ weekday }], ranges: sorted })
  }
  return [...rules.values()].map(({ days, ranges }) => rule({ days: days.length === 7 ? [] : days, ranges }))
}

const rule = (said: Partial<HoursRule>): HoursRule => ({
  seasons: [],
  days: [],
  onHolidays: false,
  ranges: [],
  isUnsure: false,
  adds: false,
  ...said,
})
