import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { addDays } from '../base/instant.js'

export const media: Slice = {
  privacy,
  housekeeping: {
    'unfinished-photos': ({ storage, clock }) => storage.removeUnfinished(addDays(clock.now(), -1)),
  },
}
