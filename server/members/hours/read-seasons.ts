import { passComma, passMark, peek, take, type Cursor, type Token } from './hours-tokens.js'
import { months, type Season } from './hours.js'

type End = { readonly year?: number; readonly month: number; readonly date?: number }

const monthOf = (token: Token): number | undefined => {
  if (token.is !== 'word' || token.text.length < 3) return undefined
  const at = months.findIndex(({ name }) => name.startsWith(token.text))
  return at < 0 ? undefined : at + 1
}

const numberOf = (digits: (count: number) => boolean) => (token: Token) =>
  token.is === 'number' && digits(token.digits) ? token.value : undefined
const yearOf = numberOf((count) => count === 4)
const dateOf = numberOf((count) => count <= 2)

/** Empty when the rule has no season; undefined when it cannot be parsed. */
export function readSeasons(cursor: Cursor): Season[] | undefined {
  const seasons: Season[] = []
  const first = peek(cursor)
  if (!first || (monthOf(first) === undefined && yearOf(first) === undefined)) return seasons
  let before: End | undefined
  do {
    const from: End | undefined = readEnd(cursor, before)
    const to = from && (passMark(cursor, '-') ? readEnd(cursor, from) : from)
    const season = from && to && seasonOf(from, to)
    if (!season) return undefined
    seasons.push(season)
    before = to
  } while (passComma(cursor, (token) => monthOf(token) !== undefined || token.is === 'number'))
  return seasons
}

/** A day alone (`Dec 24-26`, `Dec 25,31`) is in the month before it. */
function readEnd(cursor: Cursor, before: End | undefined): End | undefined {
  const year = take(cursor, yearOf)
  const month = take(cursor, monthOf)
  const date = take(cursor, dateOf)
  if (month !== undefined) return { ...(year !== undefined && { year }), month, ...(date !== undefined && { date }) }
  return before?.date === undefined || date === undefined || year !== undefined ? undefined : { ...before, date }
}

function seasonOf(from: End, to: End): Season | undefined {
  if (![from, to].every(exists) || (from.date === undefined) !== (to.date === undefined)) return undefined
  if (to.year !== undefined && from.year === undefined) return undefined
  const first = inYear(from, from.date ?? 1)
  const last = inYear(to, to.date ?? 31)
  if (from.year === undefined) return { from: first, to: last }
  const season = { from: `${from.year}-${first}`, to: `${to.year ?? from.year + (last < first ? 1 : 0)}-${last}` }
  return season.from <= season.to ? season : undefined
}

const exists = ({ month, date = 1 }: End) => date >= 1 && date <= (months[month - 1]?.days ?? 0)

const inYear = ({ month }: End, date: number) => `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
