import type { Id } from '../../base/id.js'
import type { CsvFile } from '../../files/csv-file.js'
import { FileRefused } from './given-file.js'
import { readColumns } from './rows/read-columns.js'
import { readRow, type Known, type ReadItem } from './rows/read-row.js'
import type { FaultReason, RowFault } from './rows/row-fault.js'
import { mostLines, type FileColumns } from './stock-import.js'

/** Without `item` it is refused as it stands. */
export type FileLine = {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  readonly title: string
  readonly item?: ReadItem
  readonly faults: readonly RowFault[]
}

export type FileLines = { readonly columns: FileColumns; readonly lines: readonly FileLine[] }

/** All that the file says by itself, whatever the stock holds. */
export async function readLines(
  { columns: names, rows }: CsvFile,
  known: Known,
  usualPlace: Id<'Place'> | undefined,
): Promise<FileLines> {
  const columns = readColumns(names)
  const titled = columns.of.title
  if (titled === undefined) throw new FileRefused('no-title-column')
  const lines: FileLine[] = []
  const before = new Map<string, number>()
  for await (const row of rows) {
    if (lines.length === mostLines) throw new FileRefused('lines-too-many')
    if (!('cells' in row)) {
      lines.push({ line: row.line, cells: {}, title: '', faults: [{ reason: brokenAs(row.fault.reason) }] })
      continue
    }
    const { item, faults } = readRow(row.cells, columns, known)
    const earlier = item && earlierThan(item)
    const twice: RowFault | undefined =
      item && earlier !== undefined
        ? { reason: item.code === undefined ? 'line-twice' : 'code-twice', line: earlier }
        : undefined
    if (item && !twice) before.set(nameOf(item), row.line)
    const title = (row.cells[titled] ?? '').slice(0, 200)
    const { line, cells } = row
    lines.push({ line, cells, title, faults: twice ? [...faults, twice] : faults, ...(item && !twice && { item }) })
  }
  if (lines.length === 0) throw new FileRefused('empty')
  return { columns: { names, unused: columns.unused }, lines }

  function earlierThan(item: ReadItem): number | undefined {
    return before.get(nameOf(item))
  }

  /** By its code, else by all that tells it from another. */
  function nameOf({
    code,
    title,
    kind = 'lend',
    place = usualPlace,
    description = '',
    categoryId = '',
  }: ReadItem): string {
    return code === undefined ? JSON.stringify([title, kind, place ?? '', description, categoryId]) : `code ${code}`
  }
}

const broken: readonly FaultReason[] = ['quote-broken', 'cells-missing', 'cells-too-many']

const brokenAs = (reason: string): FaultReason => broken.find((each) => each === reason) ?? 'quote-broken'
