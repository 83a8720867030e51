import { sql, type Selectable } from 'kysely'
import { ownJson } from '../../base/json.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { FileFault } from './file-fault.js'
import type { FaultReason, RowFault } from './rows/row-fault.js'
import type { ChangedField, Counts, FileColumns, ImportLine, StockImport, StockImportStatus } from './stock-import.js'
import type { StockImportLineTable, StockImportTable } from './stock-import.table.js'

const fromRow = (row: Selectable<StockImportTable>): StockImport => ({
  id: row.id,
  member: row.member_id,
  name: row.name,
  language: row.language,
  status: row.status,
  ...(row.account_id !== null && { by: row.account_id }),
  ...(row.place_id !== null && { place: row.place_id }),
  ...(row.fault !== null && { fault: row.fault }),
  columns: row.columns === null ? { names: [], unused: [] } : ownJson<FileColumns>(row.columns),
  total: row.total,
  done: row.done,
  createdAt: row.created_at,
  counts: {
    added: row.added,
    changed: row.changed,
    same: row.same,
    refused: row.refused,
    photos: row.photos,
    photosLeft: row.photos_left,
  },
})

/** Version 0.2 kept other reasons for the same fault: each of two texts had one of its own. */
const since: Readonly<Partial<Record<string, FaultReason>>> = {
  'title-long': 'text-long',
  'description-long': 'text-long',
}

const lineFrom = (row: Selectable<StockImportLineTable>): ImportLine => ({
  line: row.line,
  title: row.title,
  verdict: row.verdict,
  changed: ownJson<ChangedField[]>(row.changed),
  faults: ownJson<RowFault[]>(row.faults).map((fault) => ({ ...fault, reason: since[fault.reason] ?? fault.reason })),
  ...(row.cells !== null && { cells: ownJson<Record<string, string>>(row.cells) }),
})

export async function insertStockImport(tx: Tx, one: StockImport): Promise<void> {
  await tx
    .insertInto('stock_import')
    .values({
      id: one.id,
      member_id: one.member,
      account_id: one.by ?? null,
      place_id: one.place ?? null,
      name: one.name,
      language: one.language,
      status: one.status,
      fault: null,
      columns: null,
      total: 0,
      done: 0,
      added: 0,
      changed: 0,
      same: 0,
      refused: 0,
      photos: 0,
      photos_left: 0,
      created_at: one.createdAt,
    })
    .execute()
}

export async function findStockImport(db: Db, id: Id<'StockImport'>): Promise<StockImport | undefined> {
  const row = await db.selectFrom('stock_import').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Finds the latest of a member. */
export async function lastStockImport(db: Db, member: Id<'Member'>): Promise<StockImport | undefined> {
  const row = await db
    .selectFrom('stock_import')
    .selectAll()
    .where('member_id', '=', member)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Imports that were tried and not applied give way to another file; their ids are returned. */
export async function dropUnapplied(tx: Tx, member: Id<'Member'>): Promise<Id<'StockImport'>[]> {
  const rows = await tx
    .deleteFrom('stock_import')
    .where('member_id', '=', member)
    .where('status', 'in', ['trying', 'tried', 'failed'])
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

type Turning = {
  readonly from: StockImportStatus
  readonly to: StockImportStatus
  readonly fault?: FileFault
  readonly columns?: FileColumns
}

/** False when it has another status by now. */
export async function turnStockImport(
  tx: Tx,
  id: Id<'StockImport'>,
  { from, to, fault, columns }: Turning,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('stock_import')
    .set({ status: to, fault: fault ?? null, ...(columns && { columns: JSON.stringify(columns) }) })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Counts from nothing again, as an import does that begins once more. */
export async function beginAnew(tx: Tx, id: Id<'StockImport'>): Promise<void> {
  await tx.deleteFrom('stock_import_line').where('import_id', '=', id).execute()
  const none = { done: 0, added: 0, changed: 0, same: 0, refused: 0, photos: 0, photos_left: 0 }
  await tx.updateTable('stock_import').set(none).where('id', '=', id).execute()
}

type Tried = ImportLine & { readonly photos?: number }

const rowsAtOnce = 100

/** Keeps the result of a trial for every line. */
export async function keepTrial(tx: Tx, id: Id<'StockImport'>, lines: readonly Tried[]): Promise<void> {
  await beginAnew(tx, id)
  const of = (verdict: ImportLine['verdict']) => lines.filter((line) => line.verdict === verdict).length
  await tx
    .updateTable('stock_import')
    .set({
      total: lines.length,
      added: of('added'),
      changed: of('changed'),
      same: of('same'),
      refused: of('refused'),
      photos: lines.reduce((sum, { photos = 0 }) => sum + photos, 0),
    })
    .where('id', '=', id)
    .execute()
  const kept = lines.filter(isKept).map((line) => lineRow(id, line))
  for (let at = 0; at < kept.length; at += rowsAtOnce)
    await tx
      .insertInto('stock_import_line')
      .values(kept.slice(at, at + rowsAtOnce))
      .execute()
}

const isKept = ({ verdict, faults }: ImportLine): boolean => verdict !== 'same' || faults.length > 0

const lineRow = (id: Id<'StockImport'>, { line, title, verdict, changed, faults, cells }: ImportLine) => ({
  import_id: id,
  line,
  title,
  verdict,
  changed: JSON.stringify(changed),
  faults: JSON.stringify(faults),
  cells: faults.length > 0 && cells ? JSON.stringify(cells) : null,
})

type Noting = { readonly at: number; readonly photos: Pick<Counts, 'photos' | 'photosLeft'> }

/** Notes a line in the transaction that applied it, so that no line is applied twice, and none is lost. */
export async function noteLine(tx: Tx, id: Id<'StockImport'>, line: ImportLine & Noting): Promise<void> {
  const { at, photos, verdict } = line
  const { numUpdatedRows } = await tx
    .updateTable('stock_import')
    .set((eb) => ({
      done: at + 1,
      [verdict]: eb(verdict, '+', 1),
      photos: eb('photos', '+', photos.photos),
      photos_left: eb('photos_left', '+', photos.photosLeft),
    }))
    .where('id', '=', id)
    .where('status', '=', 'applying')
    .where('done', '=', at)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Error(`import ${id}: line ${line.line} is applied by another process`)
  if (isKept(line)) await tx.insertInto('stock_import_line').values(lineRow(id, line)).execute()
}

/** Those with a fault, or those without one. */
export async function linesOf(
  db: Db,
  id: Id<'StockImport'>,
  { faulty, most }: { readonly faulty: boolean; readonly most: number },
): Promise<ImportLine[]> {
  const rows = await db
    .selectFrom('stock_import_line')
    .selectAll()
    .where('import_id', '=', id)
    .where('faults', faulty ? '<>' : '=', '[]')
    .orderBy('line')
    .limit(most)
    .execute()
  return rows.map(lineFrom)
}

export async function countFaulty(db: Db, id: Id<'StockImport'>): Promise<number> {
  const { count } = await db
    .selectFrom('stock_import_line')
    .select(sql<number>`count(*)`.as('count'))
    .where('import_id', '=', id)
    .where('faults', '<>', '[]')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function refusedLines(db: Db, id: Id<'StockImport'>): Promise<Set<number>> {
  const rows = await db
    .selectFrom('stock_import_line')
    .select('line')
    .where('import_id', '=', id)
    .where('verdict', '=', 'refused')
    .execute()
  return new Set(rows.map(({ line }) => line))
}

/** Those of these that still wait for their file. */
export async function importsWithFile(db: Db): Promise<Set<string>> {
  const rows = await db
    .selectFrom('stock_import')
    .select('id')
    .where('status', 'in', ['trying', 'tried', 'applying'])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function purgeStockImports(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('stock_import').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
