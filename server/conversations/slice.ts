import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import { purgeMessages } from './message.store.js'

export const conversations: Slice = {
  privacy,
  housekeeping: { messages: purging((tx, now) => purgeMessages(tx, addDays(now, -730))) },
}
