import { backupCommand } from './backup/backup.command.js'
import { restoreCommand } from './backup/restore.command.js'
import { chooseCommand } from './commands/choose-command.js'
import { deadLetters, replayDeadLetters } from './events/parked-event.store.js'
import { exportPlacesCommand } from './commands/export-places.command.js'
import { runHousekeeping } from './housekeeping.js'
import { openStorage } from './media/index.js'
import { StockFileFolder } from './offers/index.js'
import { findMember, membersById, importPlacesCommand } from './members/index.js'
import { prepare } from './prepare.js'
import { privacy } from './privacy.js'
import { administer } from './rpc/administer.js'
import { UnableError, type Command, type PlainCommand } from './rpc/command.js'
import { siteCreateCommand, siteShowCommand } from './sites/index.js'
import { slices } from './slices.js'
import { importCommand } from './territories/index.js'
import { subjectOwners } from './together.js'
import {
  exportVocabularyCommand,
  importVocabularyCommand,
  vocabularyAddCommand,
  vocabularyRemoveCommand,
  vocabularyShowCommand,
} from './commands/vocabulary.commands.js'
import { importCategoriesCommand } from './commands/categories.command.js'

const migrateCommand: Command = {
  summary: 'Bring the database up to date.',
  usage: '',
  options: {},
  prepares: true,
  async run(_given, { database, print }) {
    const ran = await prepare(database)
    print(ran.length === 0 ? 'Already up to date.' : `Done: ${ran.join(', ')}.`)
  },
}

const purgeCommand: Command = {
  summary: 'Purge expired rows (a running server does it every hour).',
  usage: '',
  options: {},
  async run(_given, context) {
    const failed: string[] = []
    const report = {
      done: (step: string, rows: number) => context.print(`${step}: ${rows}`),
      failed(step: string, error: unknown) {
        failed.push(`${step}: ${error instanceof Error ? error.message : String(error)}`)
      },
    }
    const isAlone = await runHousekeeping(
      { ...context, storage: openStorage(context), folder: new StockFileFolder(context.dataDir) },
      report,
    )
    if (!isAlone) throw new UnableError('Another process is doing this. Try again in a moment.')
    if (failed.length > 0) throw new UnableError(`Failed:\n${failed.join('\n')}`)
  },
}

const eventsCommand: Command = {
  summary: 'List events that were given up; with --replay, try them again.',
  usage: '[--replay]',
  options: { replay: { type: 'boolean' } },
  async run({ values }, { database, clock, print }) {
    for (const letter of await deadLetters(database.reader)) {
      print(`${letter.follower} ${letter.seq} ${letter.subject}: ${letter.lastError}`)
    }
    if (values['replay'] !== true) return
    print(`To be tried again: ${await administer(database, (tx) => replayDeadLetters(tx, clock.now()))}`)
  },
}

/** What joins slices, or is of none. */
const own: Readonly<Record<string, Command | PlainCommand>> = {
  migrate: migrateCommand,
  import: chooseCommand('Take in the centres of communes, places from open data, categories, everyday words.', {
    categories: importCategoriesCommand,
    communes: importCommand,
    places: importPlacesCommand,
    vocabulary: importVocabularyCommand,
  }),
  export: chooseCommand('Give places back as open data, or everyday words.', {
    places: exportPlacesCommand,
    vocabulary: exportVocabularyCommand,
  }),
  backup: backupCommand(Object.keys(privacy)),
  restore: restoreCommand(Object.keys(privacy)),
  purge: purgeCommand,
  'site:create': siteCreateCommand(findMember),
  'site:show': siteShowCommand(async (db, id) => (await membersById(db, [id])).get(id)?.slug),
  'vocabulary:add': vocabularyAddCommand,
  'vocabulary:remove': vocabularyRemoveCommand,
  'vocabulary:show': vocabularyShowCommand,
  events: eventsCommand,
}

export const commands: Readonly<Record<string, Command | PlainCommand>> = Object.fromEntries([
  ...Object.entries(own),
  ...slices.flatMap((slice) => Object.entries(slice.commands?.(subjectOwners) ?? {})),
])
