import type { Clock } from '../../../server/base/clock.js'
import { toInstant, type Instant } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { basemapOf } from '../../../server/http/tiles/basemap.js'
import { admitMember, type Candidate } from '../../../server/members/index.js'
import type { PlaceCandidate } from '../../../server/members/upkeep/add-place.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { openTestDatabase, type TestDatabaseOptions } from '../engines.js'
import { buildTown } from '../town.js'

/** A Monday, nine o'clock in Lomme. */
export const monday = '2027-03-01T08:00:00Z'
export const clock: Clock = { now: () => toInstant(monday) }

/** What a question is given; what it says of the end of its answer stands in `until`. */
export function askedAt({ reader: db }: Database, now: string = monday) {
  const until: Instant[] = []
  return {
    db,
    until,
    clock: { now: () => toInstant(now) },
    basemap: basemapOf({ tilesUrl: undefined, tilesAttribution: undefined }),
    keepUntil: (moment: Instant) => void until.push(moment),
  }
}

type Standing = Partial<Omit<Candidate, 'places'>> & { readonly at?: Partial<PlaceCandidate> | 'nowhere' }

/** A member that stands in Lomme unless something else is said. */
export function candidate(slug: string, { at = {}, ...member }: Standing = {}): Candidate {
  const name = member.name ?? slug
  const place: PlaceCandidate = {
    slug,
    name,
    communeCode: '59355',
    precision: 'address',
    point: { latitude: 50.6438, longitude: 2.9872 },
    ...(at === 'nowhere' ? {} : at),
  }
  return { slug, name, kind: 'association', ...member, places: at === 'nowhere' ? [] : [place] }
}

export async function admitAll(database: Database, clock: Clock, candidates: readonly Candidate[]): Promise<void> {
  await administer(database, async (tx) => {
    for (const one of candidates) await admitMember({ tx, clock }, one)
  })
}

/** Lomme's town with some more members. */
export async function openNetwork(
  engine: 'sqlite' | 'postgres',
  candidates: readonly Candidate[] = [],
  { communes = true }: Pick<TestDatabaseOptions, 'communes'> = {},
): Promise<Database> {
  const database = await openTestDatabase(engine, { communes })
  await buildTown(database, clock)
  await admitAll(database, clock, candidates)
  return database
}
