import { addDays } from '../base/instant.js'
import { purgeEvents } from '../events/event.store.js'
import type { Slice } from '../slices.js'
import { purgeActs } from './act.store.js'
import { privacy } from './privacy.js'
import { purging } from './purging.js'

export const rpc: Slice = {
  privacy,
  housekeeping: {
    acts: purging((tx, now) => purgeActs(tx, addDays(now, -1))),
    // Events come before what opens a transaction.
    events: ({ wants, ...kept }) => purging((tx, now) => purgeEvents(tx, addDays(now, -30), wants))(kept),
  },
}
