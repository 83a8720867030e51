import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { oneLine } from '../base/one-line.js'
import { readCsvText } from '../base/csv-cell.js'
import { piecesOf } from './file-text.js'
import { UnreadableFileError, type BrokenBecause, type BrokenRow, type SourceRow } from './source-row.js'

export type CsvFile = {
  readonly columns: readonly string[]
  /** Without the header. Can be iterated once. */
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
}

/** A cell may contain line breaks; without limits, an unclosed quote would read the rest of the file as one cell. */
const mostLines = 500
const mostCharacters = 200_000
const longestLine = 2_000_000

type Line = { readonly number: number; readonly text: string }

/**
 * Row by row, never the whole file in memory. Each row is parsed alone: given the whole file, `csv-parse` would
 * silently lose the rows after a broken quote, while here only that row is refused.
 */
export const openCsvFile = (path: string, asked: Asked = {}): Promise<CsvFile> => openCsv(piecesOf(path), asked)

type Asked = {
  /** Columns that it must have at least: one alone is rarely meant. */
  readonly fewest?: number
}

/** Of a file that came with a call. */
export const openCsvText = (text: string): Promise<CsvFile> => openCsv([text.replace(/^\uFEFF/, '')], {})

type Pieces = AsyncIterable<string> | Iterable<string>

async function openCsv(pieces: Pieces, { fewest = 2 }: Asked): Promise<CsvFile> {
  const lines = linesOf(pieces)
  let first = await firstOf(lines)
  // Excel's own line with the separator.
  const said = /^sep=(.)\r?\n$/i.exec(first.text)?.[1]
  if (said !== undefined) first = await firstOf(lines)
  const delimiter = said ?? delimiterOf(first.text)
  const read = readRow(first.text, delimiter)
  if (!Array.isArray(read)) throw noColumns()
  const columns = read.map(oneLine)
  const named = columns.filter((name) => name !== '')
  if (named.length < fewest) throw noColumns()
  const twice = named.find((name, at) => named.indexOf(name) !== at)
  if (twice !== undefined) throw new UnreadableFileError(`two columns are called ${twice}`, { because: 'column-twice' })
  return { columns: named, rows: rowsOf(lines, { columns, delimiter }) }
}

const noColumns = () => new UnreadableFileError('its first line does not name columns', { because: 'no-columns' })

async function firstOf(lines: AsyncGenerator<Line>): Promise<Line> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.text.trim() !== '') return next.value
  }
  throw new UnreadableFileError('it is empty', { because: 'empty' })
}

function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => [mark, bare.split(mark).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}

async function* linesOf(pieces: Pieces): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine)
      throw new UnreadableFileError(`line ${number + 1} has no end`, { because: 'line-endless' })
    for (const text of lines) yield { number: ++number, text: `${text}\n` }
  }
  if (rest !== '') yield { number: number + 1, text: rest }
}

type Shape = { readonly columns: readonly string[]; readonly delimiter: string }

async function* rowsOf(lines: AsyncGenerator<Line>, shape: Shape): AsyncGenerator<SourceRow | BrokenRow> {
  /** Lines after a broken quote, to be read again as rows of their own. */
  const again: Line[] = []
  const next = async (): Promise<Line | undefined> => {
    const known = again.shift()
    if (known) return known
    const more = await lines.next()
    return more.done === true ? undefined : more.value
  }
  for (let line = await next(); line; line = await next()) {
    if (line.text.trim() === '') continue
    const taken = [line]
    let text = line.text
    for (let open = hasOdd(text); open && taken.length < mostLines && text.length < mostCharacters;) {
      const more = await next()
      if (!more) break
      taken.push(more)
      text += more.text
      open = open !== hasOdd(more.text)
    }
    const row = rowFrom(line, text, shape)
    // Spreadsheets add empty rows by the thousand.
    if ('cells' in row && Object.values(row.cells).every((cell) => cell.trim() === '')) continue
    if (!('fault' in row) || taken.length === 1) {
      yield row
      continue
    }
    yield rowFrom(line, line.text, shape)
    again.unshift(...taken.slice(1))
  }
}

const hasOdd = (text: string): boolean => (text.split('"').length - 1) % 2 === 1

function rowFrom({ number: line }: Line, text: string, { columns, delimiter }: Shape): SourceRow | BrokenRow {
  const cells = readRow(text, delimiter)
  if (!Array.isArray(cells)) return { line, fault: { reason: cells } }
  // Spreadsheets add empty cells at the end of some rows, and omit them at the end of others.
  const full = cells.slice(columns.length).every((cell) => cell.trim() === '') ? cells.slice(0, columns.length) : cells
  if (full.length > columns.length) return { line, fault: { reason: 'cells-too-many' } }
  if (full.length < columns.length) return { line, fault: { reason: 'cells-missing' } }
  return {
    line,
    cells: Object.fromEntries(
      columns.flatMap((name, at) => (name === '' ? [] : [[name, readCsvText(full[at] ?? '')]])),
    ),
  }
}

function readRow(text: string, delimiter: string): string[] | BrokenBecause {
  try {
    return parsed(text, { delimiter, relax_quotes: false })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code !== 'INVALID_OPENING_QUOTE') return 'quote-broken'
  }
  try {
    return parsed(text, { delimiter, relax_quotes: true })
  } catch (error) {
    if (error instanceof CsvError) return 'quote-broken'
    throw error
  }
}

function parsed(text: string, options: { delimiter: string; relax_quotes: boolean }): string[] {
  const [row = []] = parse(text.replace(/\r?\n$/, ''), {
    ...options,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
  })
  return row
}
