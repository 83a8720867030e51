import type { Selectable } from 'kysely'
import { ownJson } from '../../base/json.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import { isFormat } from '../import/format.js'
import type { ImportReport, ImportStatus, PlaceImport } from './place-import.js'
import type { PlaceImportTable } from './place-import.table.js'

const fromRow = (row: Selectable<PlaceImportTable>): PlaceImport => ({
  id: row.id,
  ...(row.account_id !== null && { by: row.account_id }),
  name: row.name,
  format: isFormat(row.format) ? row.format : 'csv',
  source: row.source,
  licence: row.licence,
  usualKind: row.usual_kind,
  ...(row.content !== null && { content: row.content }),
  status: row.status,
  ...(row.report !== null && { report: ownJson<ImportReport>(row.report) }),
  createdAt: row.created_at,
})

export async function insertImport(tx: Tx, one: PlaceImport): Promise<void> {
  await tx
    .insertInto('place_import')
    .values({
      id: one.id,
      account_id: one.by ?? null,
      name: one.name,
      format: one.format,
      source: one.source,
      licence: one.licence,
      usual_kind: one.usualKind,
      content: one.content ?? null,
      status: one.status,
      report: null,
      created_at: one.createdAt,
    })
    .execute()
}

export async function findImport(db: Db, id: Id<'PlaceImport'>): Promise<PlaceImport | undefined> {
  const row = await db.selectFrom('place_import').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

type Turning = { readonly from: ImportStatus; readonly to: ImportStatus; readonly report?: ImportReport }

/** False when it has another status by now. */
export async function turnImport(tx: Tx, id: Id<'PlaceImport'>, { from, to, report }: Turning): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('place_import')
    .set({
      status: to,
      ...(report && { report: JSON.stringify(report) }),
      ...((to === 'applied' || to === 'unreadable') && { content: null }),
    })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function purgeImports(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('place_import').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
