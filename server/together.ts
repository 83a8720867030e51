import type { BackedUp } from './backup/make-backup.js'
import { wholeOf } from './base/whole-of.js'
import { dossierParts, type PersonHolders } from './accounts/index.js'
import { talkKinds, type TalkOwners } from './conversations/index.js'
import { endSubject, type HasActed, type SubjectOwners } from './moderation/index.js'
import type { Declared } from './database/retention.js'
import { rooms, type RoomOwners } from './roles/index.js'
import type { NewsOf } from './rpc/news.js'
import { slices, type Together } from './slices.js'

/** What is declared of every table. A guard compares it with both engines. */
export const privacy: Declared = Object.fromEntries(slices.flatMap(({ privacy: own = {} }) => Object.entries(own)))

/** The slices that own what moderation decides about, by kind. */
export const subjectOwners: SubjectOwners = new Map(slices.flatMap(({ moderates = {} }) => Object.entries(moderates)))

const showsPhoto: Together['showsPhoto'] = async (db, photo) => {
  for (const slice of slices) if (await slice.showsPhoto?.(db, photo)) return true
  return false
}

/** Whose news an event is, by the kind of its subject. */
export const newsOf: NewsOf = new Map(slices.flatMap(({ news = {} }) => Object.entries(news)))

/** What a backup holds: by what slices declare, since a table or a photo that it lacks cannot come back. */
export const backedUp: BackedUp = {
  tables: Object.keys(privacy),
  async namedPhotos(db) {
    const named = new Set<string>()
    for (const slice of slices) for (const photo of (await slice.namesPhotos?.(db)) ?? []) named.add(photo)
    return [...named].toSorted()
  },
}

export const hasActed: HasActed = async (db, person, now) => {
  for (const slice of slices) if (await slice.hasActed?.(db, person, now)) return true
  return false
}

const ends: Together['endSubject'] = (ctx, subject) => endSubject(ctx, subjectOwners, subject)

export const personHolders: PersonHolders = wholeOf(
  dossierParts,
  Object.fromEntries(slices.flatMap(({ holds }) => Object.entries(holds?.(ends) ?? {}))),
)

/** Whose slices know who is of which side of a talk. */
export const talkOwners: TalkOwners = wholeOf(
  talkKinds,
  Object.fromEntries(slices.flatMap(({ talks = {} }) => Object.entries(talks))),
)

export const together: Together = {
  owners: subjectOwners,
  endSubject: ends,
  holders: personHolders,
  wants: Object.fromEntries(
    slices.flatMap(({ followers = {} }) => Object.entries(followers).map(([name, { types }]) => [name, types])),
  ),
  showsPhoto,
  holdsAccount: slices.flatMap(({ holdsAccount }) => holdsAccount ?? []),
}

const brought = slices.map((slice) => slice.rooms?.(subjectOwners) ?? {})

export const roomOwners: RoomOwners = Object.fromEntries(
  rooms.map((room) => [room, brought.flatMap(({ [room]: owner }) => owner ?? [])]),
)
