import { addDays } from '../base/instant.js'
import { dayOf, isDay, paris, type Day } from '../base/local-time.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { forgetDepositors, purgeDeposits } from './deposits/deposit.store.js'
import { dossierMemberships } from './dossier-memberships.js'
import { forgetMembers, purgePayments } from './memberships/membership-end.store.js'
import { countWaiting } from './memberships/membership.store.js'
import { warnOfEnds } from './memberships/warn-ending.js'
import { privacy } from './privacy.js'

/** Kept until the end of the tenth year after that of the payment. */
function accountsKeptFrom(today: Day): Day {
  const first = `${Number(today.slice(0, 4)) - 10}-01-01`
  if (!isDay(first)) throw new RangeError(`no day: ${first}`)
  return first
}

export const groups: Slice = {
  privacy,
  housekeeping: {
    'ending-memberships': warnOfEnds,
    members: purging((tx, now) => forgetMembers(tx, dayOf(addDays(now, -730), paris))),
    depositors: purging((tx, now) => forgetDepositors(tx, dayOf(addDays(now, -30), paris))),
    deposits: purging((tx, now) => purgeDeposits(tx, accountsKeptFrom(dayOf(now, paris)))),
    payments: purging((tx, now) => purgePayments(tx, accountsKeptFrom(dayOf(now, paris)))),
  },
  rooms: () => ({ memberships: { waits: async (db, of) => ('member' in of ? countWaiting(db, of.member) : 0) } }),
  holds: () => ({ memberships: dossierMemberships }),
}
