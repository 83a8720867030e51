import { addDays } from '../base/instant.js'
import { wanting } from '../events/wanting.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import {
  memberChangeCommand,
  memberCreateCommand,
  memberListCommand,
  memberStatusCommand,
} from './commands/member.commands.js'
import {
  placeAddCommand,
  placeChangeCommand,
  placeCloseCommand,
  placeListCommand,
  placeMoveCommand,
} from './commands/place.commands.js'
import { purgeImports } from './file-import/place-import.store.js'
import { runImport } from './file-import/run-import.js'
import { countProposedMembers } from './network/network.store.js'
import { countOffered } from './own/written-field.store.js'
import { isPhotoOfPlace, photosOfPlaces } from './place-photo.store.js'
import { privacy } from './privacy.js'
import { countWaitingProposals, purgeProposals } from './proposals/proposal.store.js'

export const members: Slice = {
  privacy,
  showsPhoto: isPhotoOfPlace,
  namesPhotos: photosOfPlaces,
  housekeeping: {
    // Who proposed it is forgotten thirty days after the answer.
    proposals: purging((tx, now) =>
      purgeProposals(tx, { answeredBefore: addDays(now, -30), madeBefore: addDays(now, -365) }),
    ),
    'place-imports': purging((tx, now) => purgeImports(tx, addDays(now, -30))),
  },
  followers: {
    'place-import': wanting(['import.asked'], (given: Parameters<typeof runImport>[0], { importId }) =>
      runImport(given, importId),
    ),
  },
  rooms: () => ({
    network: {
      parts: async (db) => ({ members: (await countWaitingProposals(db)) + (await countProposedMembers(db)) }),
    },
    place: { waits: async (db, of) => ('member' in of ? countOffered(db, of.member) : 0) },
  }),
  commands: () => ({
    'member:create': memberCreateCommand,
    'member:change': memberChangeCommand,
    'member:list': memberListCommand,
    'member:status': memberStatusCommand,
    'place:add': placeAddCommand,
    'place:change': placeChangeCommand,
    'place:list': placeListCommand,
    'place:move': placeMoveCommand,
    'place:close': placeCloseCommand,
  }),
}
