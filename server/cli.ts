import { parseArgs } from 'node:util'
import { systemClock } from './base/clock.js'
import { Refusal } from './base/refusal.js'
import { commands } from './commands.js'
import { ConfigError, readConfig } from './config.js'
import { openDatabase } from './database/open-database.js'
import { CommandError, type Command } from './rpc/command.js'

export type Commands = Readonly<Record<string, Command>>

/**
 * `npm run coop -- <command>`: what ends with 0 was done, with 1 could not be, with 2 was not understood, with 78 the
 * configuration is wrong. `more` are commands of whoever starts us.
 */
export async function runCommandLine(args: readonly string[], more: Commands = {}): Promise<number> {
  try {
    return await obey(args, { ...commands, ...more })
  } catch (error) {
    if (error instanceof Refusal) console.error(`${error.reason} ${(error.detail.fields ?? []).join(', ')}`)
    else console.error(error instanceof ConfigError || error instanceof CommandError ? error.message : error)
    return error instanceof ConfigError ? 78 : error instanceof CommandError ? 2 : 1
  }
}

async function obey([name, ...rest]: readonly string[], known: Commands): Promise<number> {
  const command = name === undefined ? undefined : known[name]
  if (!command) {
    const lines = Object.entries(known).map(([each, { summary }]) => `  ${each.padEnd(18)} ${summary}`)
    console.log(`npm run coop -- <command> [options]\n\n${lines.join('\n')}\n\nEach has --help.`)
    return name === undefined || name === '--help' ? 0 : 2
  }
  const given = understand(command, rest)
  if (given.values['help'] === true) {
    console.log(`npm run coop -- ${name} ${command.usage}\n\n${command.summary}`)
    return 0
  }
  const config = readConfig(process.env, 'start')
  await using database = await openDatabase(config.databaseUrl)
  const print = (line: string) => console.log(line)
  await command.run(given, { database, clock: systemClock, dataDir: config.dataDir, print })
  return 0
}

function understand(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${error.message}\nUsage: ${command.usage}`)
    throw error
  }
}
