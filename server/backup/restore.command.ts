import { resolve } from 'node:path'
import { openStorage } from '../media/index.js'
import { CommandError, type Command } from '../rpc/command.js'
import { contentOf } from './backup.command.js'
import type { BackedUp } from './make-backup.js'
import { restoreBackup } from './restore-backup.js'

export const restoreCommand = (held: BackedUp): Command => ({
  summary: 'Restore a backup: the database, its photos and the numbered scripts. Stop the server first.',
  usage: [
    'FOLDER',
    '  FOLDER       what `backup` has made, on either engine',
    '  [--replace]  what the database holds goes; without it, only an empty one is taken',
  ].join('\n'),
  options: { replace: { type: 'boolean' } },
  prepares: true,
  alone: true,
  async run({ values, positionals }, context) {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new CommandError('Say: restore FOLDER')
    const { database, dataDir } = context
    const into = { ...held, database, dataDir, storage: openStorage(context), replace: values['replace'] === true }
    const manifest = await restoreBackup(into, resolve(path))
    context.print(`${path}: ${contentOf(manifest)}. The server may be started.`)
  },
})
