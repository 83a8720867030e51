import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { purgeBans } from './bans/ban.store.js'
import { dossierBans } from './bans/dossier-bans.js'
import { liftEnded } from './bans/lift-ended.js'
import { moderationDecideCommand } from './commands/decide.command.js'
import { moderationQueueCommand } from './commands/queue.command.js'
import { moderationWordsCommand } from './commands/words.command.js'
import { purgeDecisions } from './decisions/decision.store.js'
import { purgeHolds } from './decisions/subject-hold.store.js'
import { dossierReports } from './dossier-reports.js'
import { purgeHidings } from './hiding.store.js'
import { liftOverdue } from './lift-overdue.js'
import { dossierNotes } from './notes/dossier-notes.js'
import { purgeNotes } from './notes/note.store.js'
import { privacy } from './privacy.js'
import { waitingAt } from './queue.js'
import { purgeReports } from './report.store.js'
import { rulesPublishCommand } from './rules/publish-rules.command.js'

export const moderation: Slice = {
  privacy,
  housekeeping: {
    reports: purging((tx, now) => purgeReports(tx, addDays(now, -365))),
    hidings: purging((tx, now) => purgeHidings(tx, addDays(now, -365))),
    decisions: purging((tx, now) => purgeDecisions(tx, addDays(now, -365))),
    'moderation-notes': purging((tx, now) => purgeNotes(tx, addDays(now, -365))),
    holds: purging((tx, now) => purgeHolds(tx, addDays(now, -1))),
    bans: purging((tx, now) => purgeBans(tx, addDays(now, -365))),
  },
  holds: () => ({ reports: dossierReports, bans: dossierBans, notes: dossierNotes }),
  rooms: (owners) => ({
    moderation: {
      waits: async (db, of, now) =>
        (await waitingAt(db, owners, { now, ...('site' in of && { site: of.site }) })).count,
    },
  }),
  commands: (owners) => ({
    'moderation:queue': moderationQueueCommand(owners),
    'moderation:decide': moderationDecideCommand(owners),
    'moderation:words': moderationWordsCommand,
    'rules:publish': rulesPublishCommand,
  }),
  time: [({ owners, ...kept }) => liftOverdue(kept, owners), liftEnded],
}
