import { addDays } from '../base/instant.js'
import type { Slice } from '../slices.js'
import { photosSent } from './loose-photo.store.js'
import { privacy } from './privacy.js'

export const media: Slice = {
  privacy,
  namesPhotos: photosSent,
  housekeeping: { 'unfinished-photos': ({ storage, clock }) => storage.removeUnfinished(addDays(clock.now(), -1)) },
}
