import { resolve } from 'node:path'
import { openStorage } from '../media/index.js'
import { CommandError, UnableError, type Command } from '../rpc/command.js'
import { readManifest, type Manifest } from './backup-folder.js'
import { makeBackup } from './make-backup.js'

export const backupCommand: Command = {
  summary: 'Copy the database and its photos into a new folder, while the server runs.',
  usage: [
    'FOLDER',
    '  FOLDER             must not exist; it is there once the backup is whole',
    '  [--earlier FOLDER] a backup made before: photos that it has are linked, not copied again',
  ].join('\n'),
  options: { earlier: { type: 'string' } },
  async run({ values, positionals }, context) {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new CommandError('Say: backup FOLDER')
    // Scripts pass an empty value when there is none yet.
    const earlier =
      typeof values['earlier'] === 'string' && values['earlier'] !== '' ? resolve(values['earlier']) : undefined
    if (earlier !== undefined && !(await readManifest(earlier)))
      throw new CommandError(`--earlier: ${earlier}: is no backup`)
    const { database, clock, print } = context
    const from = { database, clock, storage: openStorage(context), ...(earlier !== undefined && { earlier }) }
    const manifest = await makeBackup(from, resolve(path))
    print(`${path}: ${contentOf(manifest)}`)
    const { missing } = manifest.photos
    if (missing.length > 0)
      throw new UnableError(
        `The backup is whole but for ${missing.length} photos that the storage does not have: ${missing.join(', ')}`,
      )
  },
}

export function contentOf({ madeAt, tables, photos }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${tables.length} tables, ${rows} rows, ${photos.count - photos.missing.length} photos, as of ${madeAt}`
}
