import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dayOf, paris } from '../base/local-time.js'
import { openStorage } from '../media/index.js'
import { CommandError, UnableError, type Command, type CommandContext } from '../rpc/command.js'
import { readManifest, type Manifest } from './backup-folder.js'
import { DatedBackups } from './dated-backups.js'
import { makeBackup, type BackedUp } from './make-backup.js'

export const backupCommand = (held: BackedUp): Command => ({
  summary: 'Back up the database, its photos and the numbered scripts into a new folder, while the server runs.',
  usage: [
    'FOLDER',
    '  FOLDER             must not exist; it is there once the backup is whole',
    '  [--earlier FOLDER] a backup made before: photos that it has are linked, not copied again',
    '  [--keep NUMBER]    FOLDER holds one a day, `2027-03-01`: makes the next after the newest, and removes the oldest',
  ].join('\n'),
  options: { earlier: { type: 'string' }, keep: { type: 'string' } },
  async run({ values, positionals }, context) {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new CommandError('Say: backup FOLDER')
    // Scripts pass an empty value when there is none yet.
    const earlier =
      typeof values['earlier'] === 'string' && values['earlier'] !== '' ? resolve(values['earlier']) : undefined
    if (earlier !== undefined && !(await readManifest(earlier)))
      throw new CommandError(`--earlier: ${earlier}: is no backup`)
    const many = manyKept(values['keep'])
    if (many === undefined) {
      await backUp({ ...context, ...held }, { path: resolve(path), ...(earlier !== undefined && { earlier }) })
      return
    }
    const all = new DatedBackups(resolve(path))
    const next = await all.next(dayOf(context.clock.now(), paris))
    const newest = earlier ?? (await all.newest())
    try {
      await backUp({ ...context, ...held }, { path: next, ...(newest !== undefined && { earlier: newest }) })
    } finally {
      // One that lacks photos is whole otherwise, and counts.
      for (const gone of existsSync(next) ? await all.keep(many) : []) context.print(`${gone}: removed`)
    }
  },
})

function manyKept(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new CommandError('--keep: must be a number, 1 or more')
}

async function backUp(
  context: CommandContext & BackedUp,
  { path, earlier }: { readonly path: string; readonly earlier?: string },
): Promise<void> {
  const { database, tables, namedPhotos, clock, dataDir, print } = context
  const from = {
    database,
    tables,
    namedPhotos,
    clock,
    dataDir,
    storage: openStorage(context),
    ...(earlier !== undefined && { earlier }),
  }
  const manifest = await makeBackup(from, path)
  print(`${path}: ${contentOf(manifest)}`)
  const { missing } = manifest.photos
  if (missing.length > 0)
    throw new UnableError(
      `The backup is whole but for ${missing.length} photos that the storage does not have: ${missing.join(', ')}`,
    )
}

export function contentOf({ madeAt, tables, photos }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${tables.length} tables, ${rows} rows, ${photos.count - photos.missing.length} photos, as of ${madeAt}`
}
