import { deleteIdleAccounts } from './accounts/account.store.js'
import { purgeSessions } from './accounts/session.store.js'
import { purgeSignIns } from './accounts/sign-in.store.js'
import { purgeSpentProofs } from './accounts/spent-proof.store.js'
import { addDays, addHours } from './base/instant.js'
import type { Clock } from './base/clock.js'
import type { Logger } from './base/logger.js'
import type { Database } from './database/open-database.js'
import { purgeEvents } from './events/event.store.js'
import { wants } from './followers.js'
import { forgetLoosePhotos, forgetPhotos } from './forget-photos.js'
import type { PhotoStorage } from './media/index.js'
import { daysKept, purgeSentMails } from './notifications/sent-mail.store.js'
import { expireOffers } from './offers/expire-offers.js'
import { holdsAccount as offersHold } from './offers/offer.store.js'
import { purgeReports } from './offers/reports/report.store.js'
import { purgeCells } from './repairs/appointment-cell.store.js'
import { holdsAccount as visitsHold, purgeAppointments } from './repairs/appointments/appointment.store.js'
import { administer } from './rpc/administer.js'
import { purgeActs } from './rpc/act.store.js'

export type Kept = { readonly database: Database; readonly clock: Clock }
export type KeptWhole = Kept & { readonly storage: PhotoStorage }

/** Lets go of what `database/privacy.ts` says is no longer kept, and ends what is over. May run in every process. */
export async function keepHouse({ database, clock, storage }: KeptWhole): Promise<Record<string, number>> {
  const now = clock.now()
  const visitsKeptFrom = addDays(now, -730)
  return {
    acts: await administer(database, (tx) => purgeActs(tx, addDays(now, -1))),
    events: await administer(database, (tx) => purgeEvents(tx, addDays(now, -30), wants)),
    spentProofs: await administer(database, (tx) => purgeSpentProofs(tx, addHours(now, -1))),
    signIns: await administer(database, (tx) => purgeSignIns(tx, addDays(now, -1))),
    sessions: await administer(database, (tx) => purgeSessions(tx, now)),
    people: await administer(database, (tx) =>
      deleteIdleAccounts(tx, { since: addDays(now, -730), unless: [offersHold, visitsHold] }),
    ),
    mails: await administer(database, (tx) => purgeSentMails(tx, addDays(now, -daysKept))),
    reports: await administer(database, (tx) => purgeReports(tx, addDays(now, -365))),
    photos: await forgetPhotos(database.reader, storage, visitsKeptFrom),
    loosePhotos: await forgetLoosePhotos(database, storage, addDays(now, -1)),
    appointments: await administer(database, (tx) => purgeAppointments(tx, visitsKeptFrom)),
    cells: await administer(database, (tx) => purgeCells(tx, addDays(now, -2))),
    expiredOffers: await expireOffers({ database, clock }),
  }
}

const hourMs = 3_600_000

/** Every hour, beginning a minute after the start so that a start is quick. */
export function keepHouseHourly(kept: KeptWhole, logger: Logger): AsyncDisposable {
  let busy: Promise<void> = Promise.resolve()
  const work = () => {
    busy = keepHouse(kept)
      .then((gone) => logger.info(gone, 'house kept'))
      .catch((err: unknown) => logger.error({ err }, 'could not keep the house'))
  }
  const first = setTimeout(work, 60_000)
  const timer = setInterval(work, hourMs)
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(first)
      clearInterval(timer)
      await busy
    },
  }
}
