import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import { ownJson } from '../../base/json.js'
import { pointAt } from '../../base/point.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import { isInStep, stepsThrough } from '../../database/steps.js'
import type { Db } from '../../database/tables.js'
import { typesBeside, type CoopEvent } from '../../events/event.js'
import { isActivity, isTopic, type Activity, type Topic } from '../member.js'
import { asSeen, type Closure } from '../place.js'
import { Interner } from './interner.js'
import type { IndexEntry, IndexEntryPlace } from './index-entry.js'

const placeColumns = [
  'place.id',
  'place.slug',
  'place.name',
  'place.street',
  'place.postcode',
  'place.commune_code',
  'place.latitude',
  'place.longitude',
  'place.claimed_latitude',
  'place.claimed_longitude',
  'place.point_precision',
  'place.zone',
  'place.hours',
  'place.wheelchair',
  'place.itinerant',
  'place.member_id',
] as const
const memberColumns = [
  'member.kind',
  'member.name as member_name',
  'member.summary',
  'member.territory_id',
  'member.source',
  'member.licence',
] as const

const communeColumns = [
  'commune.name as commune',
  'commune.latitude as centre_latitude',
  'commune.longitude as centre_longitude',
  'whole.name as whole_commune',
] as const

type PlaceRow = Awaited<ReturnType<ReturnType<typeof placesShown>['execute']>>[number]
type BareRow = Awaited<ReturnType<ReturnType<typeof placelessShown>['execute']>>[number]

const placesShown = (db: Db) =>
  db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .leftJoin('commune as whole', 'whole.code', 'commune.parent_code')
    .select([...placeColumns, ...memberColumns, ...communeColumns])
    .where('member.status', '=', 'shown')
    .where('place.closed_at', 'is', null)

const placelessShown = (db: Db) =>
  db
    .selectFrom('member')
    .select(['member.id', 'member.slug', ...memberColumns])
    .where('member.status', '=', 'shown')
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('place').select('place.id').whereRef('place.member_id', '=', eb.ref('member.id'))),
      ),
    )

export async function* everyEntry(db: Db, atOnce: number): AsyncGenerator<IndexEntry[]> {
  const intern = new Interner()
  for await (const step of stepsThrough(db, 'place', atOnce)) {
    const rows = await placesShown(db).where(isInStep('place.id', step)).execute()
    yield entriesOfPlaces(db, rows, intern)
  }
  for await (const step of stepsThrough(db, 'member', atOnce)) {
    const rows = await placelessShown(db).where(isInStep('member.id', step)).execute()
    yield entriesWithoutPlace(db, rows, intern)
  }
}

export async function entriesOf(db: Db, members: readonly Id<'Member'>[]): Promise<IndexEntry[]> {
  const intern = new Interner()
  const [places, placeless] = await Promise.all([
    placesShown(db)
      .where(isAmong(db, 'place.member_id', members))
      .execute(),
    placelessShown(db)
      .where(isAmong(db, 'member.id', members))
      .execute(),
  ])
  return [...(await entriesOfPlaces(db, places, intern)), ...(await entriesWithoutPlace(db, placeless, intern))]
}

async function entriesOfPlaces(db: Db, rows: readonly PlaceRow[], intern: Interner): Promise<IndexEntry[]> {
  const [tags, closures] = await Promise.all([
    tagsOf(
      db,
      rows.map((row) => row.member_id),
    ),
    closuresIn(
      db,
      rows.map((row) => row.id),
    ),
  ])
  return rows.map((row) => ({
    ...entryOfMember(row, tags.get(row.member_id), intern),
    memberId: row.member_id,
    slug: row.slug,
    name: row.name,
    ...(row.member_name === row.name && { memberName: row.name }),
    at: {
      communeCode: intern.text(row.commune_code),
      ...(row.commune !== null && { commune: intern.text(row.commune) }),
      ...(row.whole_commune !== null && { wholeCommune: intern.text(row.whole_commune) }),
      ...(row.postcode !== null && { postcode: intern.text(row.postcode) }),
      ...whereItStands(row),
      zone: intern.zone(row.zone),
      ...(row.wheelchair !== null && { wheelchair: row.wheelchair }),
      ...(row.hours !== null && { hours: intern.text(row.hours) }),
      closures: closures.get(row.id) ?? none,
    },
  }))
}

function whereItStands(row: PlaceRow): Pick<IndexEntryPlace, 'street' | 'point' | 'isPlaced' | 'precision'> {
  const claimedPoint = pointAt(row.claimed_latitude, row.claimed_longitude)
  const place = {
    itinerant: row.itinerant === 1,
    ...(row.street !== null && { street: row.street }),
    point: { latitude: row.latitude, longitude: row.longitude },
    precision: row.point_precision,
    ...(claimedPoint && { claimedPoint }),
  }
  const seen = asSeen(row.kind, place, pointAt(row.centre_latitude, row.centre_longitude) ?? null)
  return {
    ...(seen.street !== undefined && { street: seen.street }),
    point: seen.point,
    isPlaced: seen.claimedPoint === undefined,
    precision: seen.precision,
  }
}

async function entriesWithoutPlace(db: Db, rows: readonly BareRow[], intern: Interner): Promise<IndexEntry[]> {
  const tags = await tagsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    ...entryOfMember(row, tags.get(row.id), intern),
    memberId: row.id,
    slug: row.slug,
    name: row.member_name,
  }))
}

type Tags = Pick<IndexEntry, 'does' | 'topics'>
type MemberSaid = Pick<PlaceRow, 'kind' | 'member_name' | 'summary' | 'territory_id' | 'source' | 'licence'>

const none: readonly never[] = []

function entryOfMember(row: MemberSaid, tags: Tags | undefined, intern: Interner) {
  return {
    kind: row.kind,
    memberName: row.member_name,
    ...(row.summary !== null && { summary: row.summary }),
    ...(row.territory_id !== null && { territoryId: row.territory_id }),
    ...(row.source !== null &&
      row.licence !== null && { from: intern.source({ source: row.source, licence: row.licence }) }),
    does: intern.does(tags?.does ?? none),
    topics: intern.topics(tags?.topics ?? none),
  }
}

async function tagsOf(db: Db, members: readonly Id<'Member'>[]): Promise<Map<Id<'Member'>, Tags>> {
  if (members.length === 0) return new Map()
  const rows = await db
    .selectFrom('member_tag')
    .selectAll()
    .where(isAmong(db, 'member_id', [...new Set(members)]))
    .where('facet', 'in', ['does', 'topic'])
    .orderBy('tag')
    .execute()
  const tags = new Map<Id<'Member'>, { does: Activity[]; topics: Topic[] }>()
  for (const { member_id: id, facet, tag } of rows) {
    const known = tags.get(id) ?? { does: [], topics: [] }
    if (facet === 'does' && isActivity(tag)) known.does.push(tag)
    if (facet === 'topic' && isTopic(tag)) known.topics.push(tag)
    tags.set(id, known)
  }
  return tags
}

async function closuresIn(db: Db, places: readonly Id<'Place'>[]): Promise<Map<Id<'Place'>, Closure[]>> {
  const closures = new Map<Id<'Place'>, Closure[]>()
  if (places.length === 0) return closures
  const rows = await db
    .selectFrom('place_closure')
    .selectAll()
    .where(isAmong(db, 'place_id', places))
    .orderBy('from_day')
    .execute()
  for (const { place_id: id, from_day: from, to_day: to } of rows) {
    closures.set(id, [...(closures.get(id) ?? []), { from, to }])
  }
  return closures
}

/** Position in the outbox: a transaction id on PostgreSQL, a sequence number of an event on SQLite. */
export type SeenUpTo = number

/** A position such that every event that is not committed yet will be at or after it. */
export async function seenByNow(db: Db): Promise<SeenUpTo> {
  if (engineOf(db) === 'postgres') {
    const { rows } = await sql<{ oldest: number }>`
      select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest`.execute(db)
    return rows[0]?.oldest ?? 0
  }
  const row = await db
    .selectFrom('outbox_event')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

export type Happened = { readonly seq: number; readonly event: CoopEvent }

/**
 * Events since `seen`, and the position to read from next. PostgreSQL commits out of order: as long as a transaction is
 * open, events that came after it began are returned again each time.
 */
export async function happenedSince(db: Db, seen: SeenUpTo): Promise<{ happened: Happened[]; seen: SeenUpTo }> {
  const now = await seenByNow(db)
  const query = db.selectFrom('outbox_event').select(['seq', 'payload'])
  const rows = await (
    engineOf(db) === 'postgres' ? query.where('xid', '>=', seen) : query.where('seq', '>', seen).where('seq', '<=', now)
  )
    .where('type', 'not in', typesBeside(['members', 'territories']))
    .execute()
  return { happened: rows.map(({ seq, payload }) => ({ seq, event: ownJson<CoopEvent>(payload) })), seen: now }
}

export async function communesRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('gazetteer').select('revision').executeTakeFirst()
  return row?.revision ?? 0
}
