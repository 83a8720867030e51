import { deleteIdleAccounts } from './accounts/account.store.js'
import { purgeEmailChanges } from './accounts/email/email-change.store.js'
import { eraseIdle, tellIdle } from './accounts/dossier/erase-idle.js'
import { purgeSessions } from './accounts/session.store.js'
import { purgeSignIns } from './accounts/sign-in.store.js'
import { purgeSpentProofs } from './accounts/spent-proof.store.js'
import { addDays, addHours, type Instant } from './base/instant.js'
import type { Clock } from './base/clock.js'
import { dayOf, paris, wallTimeOf } from './base/local-time.js'
import type { Logger } from './base/logger.js'
import { takeAdvisoryLock } from './database/advisory-lock.js'
import type { Database } from './database/open-database.js'
import { makeStatistics } from './database/statistics.js'
import type { Tx } from './database/tables.js'
import { purgeEvents } from './events/event.store.js'
import { every } from './every.js'
import { personHolders, wants } from './followers.js'
import { forgetLoosePhotos, loosenPhotos } from './forget-photos.js'
import type { PhotoStorage } from './media/index.js'
import { purgeRequests } from './joining/join-request.store.js'
import { purgeMessages } from './conversations/message.store.js'
import type { StockFileFolder } from './offers/index.js'
import { importsWithFile, purgeStockImports } from './offers/stock-files/stock-import.store.js'
import { purgeImports } from './members/file-import/place-import.store.js'
import { purgeProposals } from './members/proposals/proposal.store.js'
import { purgeBans } from './moderation/bans/ban.store.js'
import { purgeDecisions } from './moderation/decisions/decision.store.js'
import { purgeHolds } from './moderation/decisions/subject-hold.store.js'
import { purgeHidings } from './moderation/hiding.store.js'
import { purgeNotes } from './moderation/notes/note.store.js'
import { purgeReports } from './moderation/report.store.js'
import { forgetBorrowers } from './loans/borrower.store.js'
import { forgetOldPhotos } from './loans/condition/forget-photos.js'
import { holdsAccount as loansHold, purgeLoans } from './loans/loan.store.js'
import { daysKept, purgeSentMails } from './notifications/mail/sent-mail.store.js'
import { expireOffers } from './offers/publishing/expire-offers.js'
import { tellWatches } from './offers/watches/tell-watches.js'
import { tellLateLooks } from './offers/looks/tell-late-looks.js'
import { tellEnding } from './offers/publishing/tell-ending.js'
import { holdsAccount as offersHold } from './offers/offer.store.js'
import { purgeCells } from './repairs/agenda/appointment-cell.store.js'
import { holdsAccount as visitsHold, purgeAppointments } from './repairs/appointments/appointment.store.js'
import { purgeFormerCalendars } from './repairs/workshop/calendar/calendar.store.js'
import { administer } from './rpc/administer.js'
import { purgeAudit } from './roles/audit/audit-entry.store.js'
import { purgeInvitations } from './roles/invitations/invitation.store.js'
import { purgeMissed } from './search/missed/missed-word.store.js'
import { purgeAskedOrigins } from './sites/origins/asked-origin.store.js'
import { purgeActs } from './rpc/act.store.js'

export type Kept = { readonly database: Database; readonly clock: Clock }
export type KeptWhole = Kept & {
  readonly storage: PhotoStorage
  /** Where lists of objects wait; absent where nobody can send any. */
  readonly folder?: StockFileFolder
  readonly signal?: AbortSignal
}

type Step = (kept: KeptWhole) => Promise<number>

const purging =
  (purge: (tx: Tx, now: Instant) => Promise<number>): Step =>
  ({ database, clock }) =>
    administer(database, (tx) => purge(tx, clock.now()))

/** Who asked something of the network is forgotten thirty days after the answer. */
const answered = (now: Instant) => ({ answeredBefore: addDays(now, -30), madeBefore: addDays(now, -365) })

const steps = {
  acts: purging((tx, now) => purgeActs(tx, addDays(now, -1))),
  events: purging((tx, now) => purgeEvents(tx, addDays(now, -30), wants)),
  'spent-proofs': purging((tx, now) => purgeSpentProofs(tx, addHours(now, -1))),
  'sign-ins': purging((tx, now) => purgeSignIns(tx, addDays(now, -1))),
  sessions: purging(purgeSessions),
  'email-changes': purging((tx, now) => purgeEmailChanges(tx, addDays(now, -30))),
  'idle-people-told': tellIdle,
  'idle-people': (kept) => eraseIdle(kept, personHolders),
  people: purging((tx, now) =>
    deleteIdleAccounts(tx, { since: addDays(now, -730), unless: [offersHold, loansHold, visitsHold] }),
  ),
  mails: purging((tx, now) => purgeSentMails(tx, addDays(now, -daysKept))),
  'missed-words': purging((tx, now) => purgeMissed(tx, dayOf(addDays(now, -90), paris))),
  reports: purging((tx, now) => purgeReports(tx, addDays(now, -365))),
  hidings: purging((tx, now) => purgeHidings(tx, addDays(now, -365))),
  invitations: purging((tx, now) => purgeInvitations(tx, addDays(now, -30))),
  'asked-origins': purging(purgeAskedOrigins),
  proposals: purging((tx, now) => purgeProposals(tx, answered(now))),
  'place-imports': purging((tx, now) => purgeImports(tx, addDays(now, -30))),
  'stock-imports': purging((tx, now) => purgeStockImports(tx, addDays(now, -30))),
  // After `stock-imports`: the file of what is purged goes too.
  'stock-files': async ({ database, clock, folder }) =>
    folder?.removeOthers(await importsWithFile(database.reader), addDays(clock.now(), -1)) ?? 0,
  'join-requests': purging((tx, now) => purgeRequests(tx, answered(now))),
  'audit-entries': purging((tx, now) => purgeAudit(tx, addDays(now, -365))),
  decisions: purging((tx, now) => purgeDecisions(tx, addDays(now, -365))),
  'moderation-notes': purging((tx, now) => purgeNotes(tx, addDays(now, -365))),
  holds: purging((tx, now) => purgeHolds(tx, addDays(now, -1))),
  messages: purging((tx, now) => purgeMessages(tx, addDays(now, -730))),
  bans: purging((tx, now) => purgeBans(tx, addDays(now, -365))),
  borrowers: purging((tx, now) => forgetBorrowers(tx, addDays(now, -30))),
  // Before `loans`, whose rows take those of their photos along.
  'loan-photos': purging(forgetOldPhotos),
  loans: purging((tx, now) => purgeLoans(tx, addDays(now, -730))),
  appointments: purging(async (tx, now) => {
    const before = addDays(now, -730)
    const purged = await purgeAppointments(tx, before)
    await loosenPhotos(tx, purged, before)
    return purged.length
  }),
  'former-calendars': purging(purgeFormerCalendars),
  // After `appointments`, which marks the photos of deleted visits as loose.
  photos: (kept) => forgetLoosePhotos(kept, addDays(kept.clock.now(), -1)),
  'unfinished-photos': ({ storage, clock }) => storage.removeUnfinished(addDays(clock.now(), -1)),
  cells: purging((tx, now) => purgeCells(tx, addDays(now, -2))),
  'expired-offers': expireOffers,
  'ending-offers': tellEnding,
  'late-looks': tellLateLooks,
  watches: tellWatches,
  // After all that changes many rows; hourly, so once in that hour of the night.
  statistics: ({ database, clock }) =>
    makeStatistics(database, wallTimeOf(clock.now(), paris).startsWith('03:') ? 'all' : 'grown'),
} satisfies Record<string, Step>

export const housekeepingSteps: readonly string[] = Object.keys(steps)

type StepReport = { done(step: string, rows: number): void; failed(step: string, error: unknown): void }

/** One after the other; a failing step does not stop the next. False when another process is running them. */
export async function runHousekeeping(kept: KeptWhole, report: StepReport): Promise<boolean> {
  await using lock = await takeAdvisoryLock(kept.database, 'housekeeping')
  if (!lock) return false
  for (const [step, run] of Object.entries<Step>(steps)) {
    if (kept.signal?.aborted) break
    try {
      report.done(step, await run(kept))
    } catch (error) {
      report.failed(step, error)
    }
  }
  return true
}

type Reporting = { readonly logger: Logger; readonly metrics: StepReport }

export async function keepOnce(kept: KeptWhole, { logger, metrics }: Reporting): Promise<void> {
  const rows: Record<string, number> = {}
  const isAlone = await runHousekeeping(kept, {
    done(step, count) {
      metrics.done(step, count)
      rows[step] = count
    },
    failed(step, err) {
      metrics.failed(step, err)
      logger.error({ step, err }, 'housekeeping step failed')
    },
  })
  if (isAlone) logger.info({ rows }, 'housekeeping done')
}

const hourMs = 3_600_000

export function keepHourly(kept: KeptWhole, reporting: Reporting): AsyncDisposable {
  const repeating = { logger: reporting.logger, failed: 'housekeeping failed', firstMs: 60_000 }
  return every(hourMs, (signal) => keepOnce({ ...kept, signal }, reporting), repeating)
}
