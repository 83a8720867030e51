import type { Command } from '../rpc/command.js'
import { prepare } from './prepare.js'

export const migrateCommand: Command = {
  summary: 'Bring the database up to date.',
  usage: '',
  options: {},
  prepares: true,
  async run(_given, { database, print }) {
    const ran = await prepare(database)
    print(ran.length === 0 ? 'Already up to date.' : `Done: ${ran.join(', ')}.`)
  },
}
