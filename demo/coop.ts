import { runCommandLine } from '../server/cli.js'
import { prepare } from '../server/commands/prepare.js'
import type { Command } from '../server/rpc/command.js'
import { seed } from './seed.js'

const seedCommand: Command = {
  summary: 'Put the demonstration town in an empty database, once.',
  usage: '',
  options: {},
  prepares: true,
  // A running server would write to everybody of the town of what is long past, and follow it in the place of the seed.
  alone: true,
  async run(_given, context) {
    await prepare(context.database)
    await seed(context)
  },
}

/** `npm run coop -- <command>`. */
process.exitCode = await runCommandLine(process.argv.slice(2), { seed: seedCommand })
