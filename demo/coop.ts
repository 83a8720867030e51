import { runCommandLine } from '../server/cli.js'
import { diskStorage } from '../server/media/index.js'
import { prepare } from '../server/prepare.js'
import type { Command } from '../server/rpc/command.js'
import { seedTown } from './town/seed.js'

const seedCommand: Command = {
  summary: 'Put the demonstration town in an empty database, once.',
  usage: '',
  options: {},
  async run(_given, { database, clock, dataDir, print }) {
    await prepare(database)
    const done = await seedTown({ database, storage: diskStorage(dataDir), clock })
    print(done ? 'The town is there.' : 'The town was there already.')
  },
}

/** `npm run coop -- <command>`. */
process.exitCode = await runCommandLine(process.argv.slice(2), { seed: seedCommand })
