import { backupCommand } from '../backup/backup.command.js'
import { restoreCommand } from '../backup/restore.command.js'
import { findMember, importPlacesCommand, membersById } from '../members/index.js'
import type { Command, PlainCommand } from '../rpc/command.js'
import { siteCreateCommand, siteShowCommand } from '../sites/index.js'
import { slices } from '../slices.js'
import { importCommand } from '../territories/index.js'
import { backedUp, subjectOwners } from '../together.js'
import { importCategoriesCommand } from './categories.command.js'
import { chooseCommand } from './choose-command.js'
import { eventsCommand } from './events.command.js'
import { exportPlacesCommand } from './export-places.command.js'
import { migrateCommand } from './migrate.command.js'
import { purgeCommand } from './purge.command.js'
import {
  exportVocabularyCommand,
  importVocabularyCommand,
  vocabularyAddCommand,
  vocabularyRemoveCommand,
  vocabularyShowCommand,
} from './vocabulary.commands.js'

/** Commands that join slices, or belong to none. */
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
  backup: backupCommand(backedUp),
  restore: restoreCommand(backedUp),
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
