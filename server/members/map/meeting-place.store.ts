import type { Id } from '../../base/id.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { comesToYou, type Closure } from '../place.js'

/** One must know this of a place to meet somebody there. It has no street where that is private. */
export type MeetingPlace = {
  readonly slug: string
  readonly name: string
  readonly street: string | null
  readonly postcode: string | null
  readonly communeCode: string
  readonly commune: string
  readonly zone: Zone
  readonly hours: string | null
  /** Those that have not ended, in order of time. */
  readonly closures: readonly Closure[]
}

const meetingPlaces = writtenOnce((db, { id, from }: Slots<{ id: Id<'Place'>; from: Day }>) =>
  db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .leftJoin('place_closure', (join) =>
      join.onRef('place_closure.place_id', '=', 'place.id').on('place_closure.to_day', '>=', from),
    )
    .select(['place.slug', 'place.name', 'place.street', 'place.postcode', 'place.commune_code', 'place.zone'])
    .select(['place.hours', 'place.itinerant', 'member.kind', 'commune.name as commune'])
    .select(['place_closure.from_day', 'place_closure.to_day', 'place_closure.reason'])
    .where('place.id', '=', id)
    .orderBy('place_closure.from_day'),
)

/** In one statement, since whoever looks at days waits for it. */
export async function findMeetingPlace(db: Db, id: Id<'Place'>, from: Day): Promise<MeetingPlace | undefined> {
  const rows = await meetingPlaces.all(db, { id, from })
  const [first] = rows
  if (!first) return undefined
  const { slug, name, postcode, commune_code: communeCode, commune, zone, hours } = first
  const street = comesToYou(first.kind, { itinerant: first.itinerant === 1 }) ? null : first.street
  const closures = rows.flatMap(({ from_day: begins, to_day: ends, reason }): Closure[] =>
    begins === null || ends === null ? [] : [{ from: begins, to: ends, ...(reason !== null && { reason }) }],
  )
  return { slug, name, street, postcode, communeCode, commune: commune ?? '', zone, hours, closures }
}
