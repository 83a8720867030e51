import { isLanguage } from '../base/language.js'
import { oneLine } from '../base/one-line.js'
import type { Db } from '../database/tables.js'
import { csvLine } from '../base/csv-cell.js'
import { openCsvFile, openCsvText, type CsvFile } from '../files/csv-file.js'
import { UnreadableFileError } from '../files/source-row.js'
import { offerCategories } from '../offers/index.js'
import { bicycleKinds } from '../repairs/index.js'
import { CommandError } from '../rpc/command.js'
import { faultIn, rowKey, type SubjectKind, type VocabularyRow } from '../search/index.js'
import { vocabularyStrings, type LineFault } from './vocabulary.strings.js'

export const subjectKinds: readonly SubjectKind[] = [offerCategories, bicycleKinds]

export type RefusedLine = { readonly line: number; readonly fault: LineFault; readonly said: string }
type VocabularyFile = { readonly rows: readonly VocabularyRow[]; readonly refused: readonly RefusedLine[] }

const meaningColumns = ['language', 'said', 'meant']
const subjectColumns = ({ column }: SubjectKind) => ['language', column, 'word']
const forms = [meaningColumns, ...subjectKinds.map(subjectColumns)]

export const readVocabularyFile = async (db: Db, path: string): Promise<VocabularyFile> =>
  readVocabulary(db, await openCsvFile(path))

/** Reads a file that came with a call. Where the first line is wrong, it says what that must be. */
export async function readVocabularyText(db: Db, csv: string): Promise<VocabularyFile & { readonly columns?: string }> {
  try {
    return await readVocabulary(db, await openCsvText(csv))
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    return { rows: [], refused: [], columns: forms.map((each) => each.join(',')).join(' / ') }
  }
}

async function readVocabulary(db: Db, { columns, rows }: CsvFile): Promise<VocabularyFile> {
  const has = (wanted: readonly string[]) => wanted.every((column) => columns.includes(column))
  const kind = subjectKinds.find((each) => has(subjectColumns(each)))
  if (!kind && !has(meaningColumns))
    throw new UnreadableFileError(vocabularyStrings.columns(forms.map((each) => each.join(',')).join(' / ')))
  const known = kind && { kind, ids: await kind.namesIn(db, 'fr') }
  const taken = new Map<string, VocabularyRow>()
  const refused: RefusedLine[] = []
  for await (const { line, ...row } of rows) {
    const cells = 'cells' in row ? mapValues(row.cells, (cell) => oneLine(cell).normalize('NFC')) : {}
    const read = 'cells' in row ? understand(cells, known) : 'line-broken'
    const fault = typeof read === 'string' ? read : taken.has(rowKey(read)) ? 'repeated' : undefined
    if (fault) refused.push({ line, fault, said: Object.values(cells).join(', ') })
    else if (typeof read !== 'string') taken.set(rowKey(read), read)
  }
  return { rows: [...taken.values()], refused }
}

type Cells = Readonly<Record<string, string>>
type KnownSubjects = { readonly kind: SubjectKind; readonly ids: ReadonlyMap<string, string> }

const mapValues = (cells: Cells, change: (cell: string) => string): Cells =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, change(cell)]))

function understand(cells: Cells, known: KnownSubjects | undefined): VocabularyRow | LineFault {
  const { language = '', said = '', meant = '', word = '' } = cells
  if (!isLanguage(language)) return 'language-unknown'
  const row: VocabularyRow = known
    ? { language, subject: { kind: known.kind.kind, id: cells[known.kind.column] ?? '' }, word }
    : { language, said, meant }
  if ('subject' in row && !known?.ids.has(row.subject.id)) return 'subject-unknown'
  return faultIn(row) ?? row
}

export function writeVocabulary(rows: readonly VocabularyRow[], kind: SubjectKind | undefined): string {
  const lines = rows.flatMap((row) => {
    if ('said' in row) return kind ? [] : [[row.language, row.said, row.meant]]
    return row.subject.kind === kind?.kind ? [[row.language, row.subject.id, row.word]] : []
  })
  return [kind ? subjectColumns(kind) : meaningColumns, ...lines].map(csvLine).join('')
}

export async function readingFile<Out>(path: string, work: () => Promise<Out>): Promise<Out> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CommandError(`${path}: ${error.message}`)
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandError(`${path}: there is no such file`)
    }
    throw error
  }
}
