import { backupCommand } from './backup/backup.command.js'
import { restoreCommand } from './backup/restore.command.js'
import { chooseCommand } from './commands/choose-command.js'
import { deadLetters, replayDeadLetters } from './events/parked-event.store.js'
import { exportPlacesCommand } from './commands/export-places.command.js'
import { runHousekeeping } from './housekeeping.js'
import { openStorage } from './media/index.js'
import { StockFileFolder } from './offers/index.js'
import { findMember, membersById } from './members/index.js'
import { importPlacesCommand } from './members/import/import-places.command.js'
import {
  memberChangeCommand,
  memberCreateCommand,
  memberListCommand,
  memberStatusCommand,
} from './members/commands/member.commands.js'
import {
  placeAddCommand,
  placeChangeCommand,
  placeCloseCommand,
  placeListCommand,
  placeMoveCommand,
} from './members/commands/place.commands.js'
import { moderationDecideCommand } from './moderation/commands/decide.command.js'
import { moderationWordsCommand } from './moderation/commands/words.command.js'
import { rulesPublishCommand } from './moderation/rules/publish-rules.command.js'
import { moderationQueueCommand } from './moderation/commands/queue.command.js'
import { mailTestCommand } from './notifications/mail/mail-test.command.js'
import { prepare } from './prepare.js'
import { privacy } from './privacy.js'
import {
  repairerChangeCommand,
  repairerCreateCommand,
  repairerListCommand,
} from './repairs/admission/repairer.commands.js'
import { repairerServiceCommand } from './repairs/admission/service.command.js'
import {
  repairerCloseCommand,
  repairerHoursCommand,
  repairerReopenCommand,
} from './repairs/agenda/timetable.commands.js'
import { roleInviteCommand } from './roles/invitations/invite.command.js'
import { roleEndCommand, roleGiveCommand, roleListCommand } from './roles/role.commands.js'
import { administer } from './rpc/administer.js'
import { UnableError, type Command, type PlainCommand } from './rpc/command.js'
import { searchMissedCommand } from './search/missed/missed-words.command.js'
import { siteChangeCommand, siteCreateCommand, siteListCommand, siteShowCommand } from './sites/site.commands.js'
import { subjectOwners } from './together.js'
import { importCommand } from './territories/communes/import.command.js'
import { territoryCreateCommand, territoryListCommand } from './territories/territory.commands.js'
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
  summary: 'Let go of what is no longer kept (a running server does it every hour).',
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

export const commands: Readonly<Record<string, Command | PlainCommand>> = {
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
  'territory:create': territoryCreateCommand,
  'territory:list': territoryListCommand,
  'member:create': memberCreateCommand,
  'member:change': memberChangeCommand,
  'member:list': memberListCommand,
  'member:status': memberStatusCommand,
  'place:add': placeAddCommand,
  'place:change': placeChangeCommand,
  'place:list': placeListCommand,
  'place:move': placeMoveCommand,
  'place:close': placeCloseCommand,
  'site:create': siteCreateCommand(findMember),
  'site:change': siteChangeCommand,
  'site:show': siteShowCommand(async (db, id) => (await membersById(db, [id])).get(id)?.slug),
  'site:list': siteListCommand,
  'role:give': roleGiveCommand,
  'role:invite': roleInviteCommand,
  'role:end': roleEndCommand,
  'role:list': roleListCommand,
  'repairer:create': repairerCreateCommand,
  'repairer:list': repairerListCommand,
  'repairer:change': repairerChangeCommand,
  'repairer:service': repairerServiceCommand,
  'repairer:hours': repairerHoursCommand,
  'repairer:close': repairerCloseCommand,
  'repairer:reopen': repairerReopenCommand,
  'moderation:queue': moderationQueueCommand(subjectOwners),
  'moderation:decide': moderationDecideCommand(subjectOwners),
  'moderation:words': moderationWordsCommand,
  'rules:publish': rulesPublishCommand,
  'search:missed': searchMissedCommand,
  'vocabulary:add': vocabularyAddCommand,
  'vocabulary:remove': vocabularyRemoveCommand,
  'vocabulary:show': vocabularyShowCommand,
  events: eventsCommand,
  'mail:test': mailTestCommand,
}
