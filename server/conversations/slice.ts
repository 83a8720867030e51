import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { dossierMessages } from './dossier-messages.js'
import { purgeMessages } from './message.store.js'
import { isShownInTalk, photosOfAllTalks } from './photos/message-photo.store.js'
import { privacy } from './privacy.js'

export const conversations: Slice = {
  privacy,
  showsPhoto: isShownInTalk,
  namesPhotos: photosOfAllTalks,
  housekeeping: { messages: purging((tx, now) => purgeMessages(tx, addDays(now, -730))) },
  holds: () => ({ messages: dossierMessages }),
}
