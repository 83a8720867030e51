import { csvLine } from '../../base/csv-cell.js'
import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { importStrings } from '../import/import.strings.js'
import type { PlaceImport } from './place-import.js'
import { findImport } from './place-import.store.js'
import type { ImportIdInput, ImportShown } from './place-import.wire.js'

const mostRefused = 100

async function getImport(db: Db, importId: string): Promise<PlaceImport> {
  const one = await findImport(db, toId<'PlaceImport'>(importId))
  if (!one) throw new Refusal('import-gone')
  return one
}

export async function showImport(
  db: Db,
  _network: Allowed<'network'>,
  { importId }: ImportIdInput,
): Promise<ImportShown> {
  const { name, source, status, report } = await getImport(db, importId)
  const { tally, rows = [], changing = 0, notes = [], personal = [], unused = [], fault } = report ?? {}
  return {
    importId,
    name,
    source,
    status,
    changing,
    notes: notes.length,
    ...(fault !== undefined && { fault }),
    ...(tally && fault === undefined && { tally: told(tally) }),
    rows: rows.flatMap(({ verdict, changed, ...row }) =>
      verdict === 'unchanged' || verdict === 'refused' ? [] : [{ ...row, verdict, changed: [...changed] }],
    ),
    refused: notes
      .filter(({ weight }) => weight === 'refused')
      .slice(0, mostRefused)
      .map((note) => ({ line: note.line, column: note.column, value: note.value, reason: importStrings.reason(note) })),
    personal: [...personal],
    unused: [...unused],
  }
}

function told({ read, entered, updated, unchanged, toPlace, refused }: NonNullable<PlaceImport['report']>['tally']) {
  return { read, entered, updated, unchanged, toPlace, refused }
}

/** Each line with its reason, as the command writes it with `--report`. */
export async function importReport(db: Db, _network: Allowed<'network'>, { importId }: ImportIdInput) {
  const { name, report } = await getImport(db, importId)
  const lines = (report?.notes ?? []).map((note) =>
    csvLine([String(note.line), note.column, note.value, importStrings.reason(note)]),
  )
  const csv = `\uFEFF${csvLine(importStrings.reportColumns)}${lines.join('')}`
  return { name: `rapport-${name.replace(/\.[^.]*$/, '')}.csv`, csv }
}
