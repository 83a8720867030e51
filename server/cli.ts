import { existsSync } from 'node:fs'
import { inspect, parseArgs } from 'node:util'
import { systemClock } from './base/clock.js'
import { ConfigError } from './base/config-error.js'
import { printable } from './base/printable.js'
import { Refusal } from './base/refusal.js'
import { commands } from './commands/commands.js'
import { inOneLine, readConfig, whatIsOpened } from './config.js'
import { isInUse } from './database/in-use.js'
import { isMigrated, refuseNewer } from './database/migrate.js'
import { openDatabase } from './database/open-database.js'
import { readEnvFile } from './files/env-file.js'
import { CommandError, UnableError, type Command, type PlainCommand } from './rpc/command.js'
import { startFaultOf } from './http/start-faults.js'

type Commands = Readonly<Record<string, Command | PlainCommand>>

/** Exit codes: 0 done, 1 impossible, 2 not understood, 69 the database does not answer, 78 wrong configuration. */
export async function runCommandLine(args: readonly string[], more: Commands = {}): Promise<number> {
  try {
    return await obey(args, { ...commands, ...more })
  } catch (error) {
    const fault = startFaultOf(error)
    console.error(printable(sentenceOf(error) ?? fault?.sentence ?? inspect(error)))
    return fault?.code ?? (error instanceof CommandError ? 2 : 1)
  }
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return `${error.reason} ${(error.detail.fields ?? []).join(', ')}`
  return error instanceof CommandError || error instanceof UnableError ? error.message : undefined
}

const notPrepared = () => new UnableError('The database is not prepared yet. First run: npm run coop -- migrate')

async function obey(args: readonly string[], known: Commands): Promise<number> {
  const {
    env,
    words: [name, ...rest],
  } = settingsBefore(args)
  const command = name !== undefined && Object.hasOwn(known, name) ? known[name] : undefined
  if (!command) {
    const lines = Object.entries(known).map(([each, { summary }]) => `  ${each.padEnd(18)} ${summary}`)
    console.log(`npm run coop -- <command> [options]\n\n${lines.join('\n')}\n\nEach has --help.\n${settingsUsage}`)
    return name === undefined || name === '--help' ? 0 : 2
  }
  const given = understand(`${name} ${command.usage}`, command, rest)
  if (given.values['help'] === true) {
    console.log(`npm run coop -- ${name} ${command.usage}\n\n${command.summary}`)
    return 0
  }
  const config = readConfig(env, 'start')
  // Where other programs read nothing.
  console.error(printable(inOneLine(whatIsOpened(config))))
  const print = (line: string) => console.log(printable(line))
  const { dataDir, publicUrl, smtpUrl, mailFrom } = config
  const settings = { clock: systemClock, dataDir, publicUrl, smtpUrl, mailFrom, print }
  if ('opensNothing' in command) {
    await command.run(given, settings)
    return 0
  }
  // Opening it would create an empty file.
  if (!command.prepares && isAbsentFile(config.databaseUrl)) throw notPrepared()
  if (command.alone && (await isInUse(config.databaseUrl)))
    throw new UnableError('Another process uses the database: stop the server first.')
  await using database = await openDatabase(config.databaseUrl)
  await refuseNewer(database)
  if (!command.prepares && !(await isMigrated(database))) throw notPrepared()
  await command.run(given, { ...settings, database })
  return 0
}

const settingsUsage =
  'Before the command, --settings FILE reads the variables that are not set from a file like /etc/coop.env, as systemd does.'

/** Not `--env-file`, which some versions of Node take for their own wherever it stands. */
function settingsBefore(args: readonly string[]): { env: Env; words: readonly string[] } {
  if (args[0] !== '--settings') return { env: process.env, words: args }
  const [, path, ...words] = args
  if (path === undefined) throw new CommandError('--settings: say which file')
  return { env: { ...settingsIn(path), ...process.env }, words }
}

function settingsIn(path: string): Record<string, string> {
  try {
    return readEnvFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new ConfigError(`configuration: --settings: ${path} cannot be read (${String(error.code)})`, { cause: error })
  }
}

type Env = Readonly<Record<string, string | undefined>>

function isAbsentFile(url: string): boolean {
  return url.startsWith('file:') && !existsSync(url.slice('file:'.length))
}

function understand(usage: string, command: Pick<Command, 'usage' | 'options'>, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      // A usage that begins with a word, or with one that may be left out, takes positional arguments.
      allowPositionals: /^\[?\w/.test(command.usage),
    })
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${error.message}\nUsage: npm run coop -- ${usage}`)
    throw error
  }
}
