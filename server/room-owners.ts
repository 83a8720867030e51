import { countProposedMembers, countWaitingProposals } from './members/index.js'
import { countWaitingRequests } from './joining/index.js'
import { waitingAt } from './moderation/index.js'
import { countDrafts } from './offers/stock/item.store.js'
import { countCalls, sitesInWant } from './loans/calls/call.store.js'
import { countRequests } from './loans/desk/request.store.js'
import { awaitsWorkshop, countWaiting, hasWorkshop } from './repairs/workshop/workshop.store.js'
import type { RoomOwners } from './roles/people/show-mine.js'
import { countOffered } from './members/own/written-field.store.js'
import { subjectOwners } from './together.js'

/** What the slices know of the rooms of the desk. */
export const roomOwners: RoomOwners = {
  network: {
    parts: async (db) => ({
      members: (await countWaitingProposals(db)) + (await countProposedMembers(db)),
      sites: await countWaitingRequests(db),
    }),
  },
  place: { waits: async (db, of) => ('member' in of ? countOffered(db, of.member) : 0) },
  moderation: {
    waits: async (db, of, now) =>
      (await waitingAt(db, subjectOwners, { now, ...('site' in of && { site: of.site }) })).count +
      (await countCalls(db, 'site' in of ? [of.site] : 'network' in of ? await sitesInWant(db) : [])),
  },
  workshop: { isThere: hasWorkshop, isAwaited: awaitsWorkshop, waits: countWaiting },
  loans: {
    waits: async (db, of, now) => ('member' in of ? (await countRequests(db, { member: of.member, now })).waiting : 0),
  },
  stock: { waits: (db, of) => ('member' in of ? countDrafts(db, of.member) : Promise.resolve(0)) },
}
