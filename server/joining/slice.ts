import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { countWaitingRequests, purgeRequests } from './join-request.store.js'
import { privacy } from './privacy.js'

export const joining: Slice = {
  privacy,
  housekeeping: {
    // The person who asked is forgotten thirty days after the answer.
    'join-requests': purging((tx, now) =>
      purgeRequests(tx, { answeredBefore: addDays(now, -30), madeBefore: addDays(now, -365) }),
    ),
  },
  rooms: () => ({ network: { parts: async (db) => ({ sites: await countWaitingRequests(db) }) } }),
}
