import { addDays } from '../base/instant.js'
import { dayOf, paris } from '../base/local-time.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { purgeMissed } from './missed/missed-word.store.js'
import { searchMissedCommand } from './missed/missed-words.command.js'
import { privacy } from './privacy.js'

export const search: Slice = {
  privacy,
  housekeeping: { 'missed-words': purging((tx, now) => purgeMissed(tx, dayOf(addDays(now, -90), paris))) },
  commands: () => ({ 'search:missed': searchMissedCommand }),
}
