import { csvLine } from '../../base/csv-cell.js'
import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { saidOfRow } from '../../../widgets/words/desk/stock-files.strings.js'
import { stockReportWords } from '../stock-file.strings.js'
import type { ImportLine, StockImport } from './stock-import.js'
import { countFaulty, findStockImport, lastStockImport, linesOf } from './stock-import.store.js'
import type { ImportShown, ReportInput, ShowInput } from './stock-files.wire.js'

const mostTold = 100
const mostReported = 2_000

export async function getStockImport(db: Db, { subject }: Allowed<'stock'>, importId: string): Promise<StockImport> {
  const one = await findStockImport(db, toId<'StockImport'>(importId))
  if (one?.member !== subject.member) throw new Refusal('import-gone')
  return one
}

export async function showStockImport(
  { db }: Pick<Context, 'db'>,
  who: Allowed<'stock'>,
  { importId }: ShowInput,
): Promise<{ import?: ImportShown }> {
  const one =
    importId === undefined ? await lastStockImport(db, who.subject.member) : await getStockImport(db, who, importId)
  if (!one) return {}
  const [faulty, lines, faults] = await Promise.all([
    linesOf(db, one.id, { faulty: true, most: mostTold }),
    linesOf(db, one.id, { faulty: false, most: mostTold }),
    countFaulty(db, one.id),
  ])
  const { name, status, fault, total, done, counts, columns, createdAt } = one
  return {
    import: {
      importId: one.id,
      name,
      status,
      total,
      done,
      ...counts,
      faults,
      createdAt,
      ...(fault !== undefined && { fault }),
      faulty: faulty.map(toWire),
      lines: lines.map(toWire),
      unused: [...columns.unused],
    },
  }
}

const toWire = ({ line, title, verdict, changed, faults }: ImportLine): ImportShown['lines'][number] => ({
  line,
  title,
  verdict,
  changed: [...changed],
  faults: faults.map(({ near, ...fault }) => ({ ...fault, ...(near && { near: [...near] }) })),
})

/** The lines that have a fault, as they were, with what is wrong: to be mended there and sent again. */
export async function stockImportReport(
  { db }: Pick<Context, 'db'>,
  who: Allowed<'stock'>,
  { importId, locale }: ReportInput,
): Promise<{ name: string; csv: string }> {
  const { id, name, columns } = await getStockImport(db, who, importId)
  const words = stockReportWords[locale]
  const lines = await linesOf(db, id, { faulty: true, most: mostReported })
  const rows = lines.map(({ line, faults, cells = {} }) =>
    csvLine([
      ...columns.names.map((column) => cells[column] ?? ''),
      `${words.line(line)}${words.colon}${faults.map((fault) => saidOfRow(words, fault)).join(' ')}`,
    ]),
  )
  const csv = `\uFEFF${csvLine([...columns.names, words.reasonColumn])}${rows.join('')}`
  return { name: `${words.file}-${name.replace(/\.[^.]*$/, '')}.csv`, csv }
}
