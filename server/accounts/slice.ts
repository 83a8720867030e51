import { addDays, addHours } from '../base/instant.js'
import { administer } from '../rpc/in-transaction.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { deleteIdleAccounts } from './account.store.js'
import { eraseIdle, tellIdle } from './dossier/erase-idle.js'
import { purgeEmailChanges } from './email/email-change.store.js'
import { applyEmailChanges } from './email/end-email-change.js'
import { purgePasses } from './pass/pass.store.js'
import { privacy } from './privacy.js'
import { purgeSessions } from './session.store.js'
import { purgeSignIns } from './sign-in.store.js'
import { purgeSpentProofs } from './spent-proof.store.js'

export const accounts: Slice = {
  privacy,
  housekeeping: {
    'spent-proofs': purging((tx, now) => purgeSpentProofs(tx, addHours(now, -1))),
    'sign-ins': purging((tx, now) => purgeSignIns(tx, addDays(now, -1))),
    sessions: purging(purgeSessions),
    passes: purging((tx, now) => purgePasses(tx, addHours(now, -1))),
    'email-changes': purging((tx, now) => purgeEmailChanges(tx, addDays(now, -30))),
    'idle-people-told': tellIdle,
    'idle-people': ({ holders, ...kept }) => eraseIdle(kept, holders),
    people: ({ holdsAccount: unless, ...kept }) =>
      purging((tx, now) => deleteIdleAccounts(tx, { since: addDays(now, -730), unless }))(kept),
  },
  time: [({ database, clock }) => administer(database, (tx) => applyEmailChanges({ tx, clock }))],
}
