import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { waitForAdvisoryLock } from '../../database/advisory-lock.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError } from '../../rpc/command.js'
import { UnreadableFileError } from '../../files/source-row.js'
import type { Note } from '../import/fault.js'
import { importPlaces, type SettledRow } from '../import/import-places.js'
import { openAs } from '../import/open-file.js'
import { mostNotes, mostRows, type ImportReport, type PlaceImport } from './place-import.js'
import { findImport, turnImport } from './place-import.store.js'

type Running = { readonly database: Database; readonly clock: Clock }

/** Tries it, or applies what was tried. Begun again after a crash it doubles nothing: the same file changes nothing twice. */
export async function runImport({ database, clock }: Running, id: Id<'PlaceImport'>): Promise<void> {
  const one = await findImport(database.reader, id)
  if (one?.content === undefined || (one.status !== 'trying' && one.status !== 'applying')) return
  const from = one.status
  // An import by a command may be under way.
  await using _lock = await waitForAdvisoryLock(database, 'import')
  const report = await read({ database, clock }, one, one.content)
  const to = report.fault !== undefined ? 'unreadable' : from === 'trying' ? 'tried' : 'applied'
  await administer(database, async (tx) => void (await turnImport(tx, id, { from, to, report })))
}

async function read(
  { database, clock }: Running,
  { format, source, licence, usualKind, status }: PlaceImport,
  content: string,
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'coop-import-'))
  const rows: SettledRow[] = []
  const notes: Note[] = []
  let changing = 0
  try {
    const path = join(folder, 'file')
    await writeFile(path, content)
    const file = await openAs(format, path)
    const tally = await importPlaces({ database, clock }, file, {
      source,
      licence,
      usualKind,
      dryRun: status === 'trying',
      onNotes: (some) => void notes.push(...some.slice(0, mostNotes - notes.length)),
      onRows(some) {
        const telling = some.filter(({ verdict }) => verdict !== 'unchanged' && verdict !== 'refused')
        changing += telling.length
        rows.push(...telling.slice(0, mostRows - rows.length))
      },
    })
    return {
      tally,
      rows,
      changing,
      notes,
      personal: [...file.personal].toSorted(),
      unused: [...file.unused].toSorted(),
    }
  } catch (error) {
    if (!(error instanceof UnreadableFileError || error instanceof CommandError)) throw error
    return { ...nothing, fault: error.message }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const nothing: ImportReport = {
  tally: { read: 0, entered: 0, updated: 0, unchanged: 0, toPlace: 0, refused: 0, waiting: 0, centred: 0 },
  rows: [],
  changing: 0,
  notes: [],
  personal: [],
  unused: [],
}
