import { byName } from '../base/by-name.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import { flag } from '../database/columns.js'
import { isAmong, listFor, type TextList } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { isHelp, type Closure, type Place } from './place.js'
import type { PlaceFacet, PlaceTable } from './place.table.js'

type Tag = { readonly facet: PlaceFacet; readonly tag: string }

function readRow(json: string): Record<string, string> {
  const row: unknown = JSON.parse(json)
  if (typeof row !== 'object' || row === null) return {}
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function fromRow(row: PlaceTable, tags: readonly Tag[]): Place {
  const tagged = (facet: PlaceFacet) => tags.filter((tag) => tag.facet === facet).map(({ tag }) => tag)
  return {
    id: row.id,
    memberId: row.member_id,
    slug: row.slug,
    name: row.name,
    ...(row.street !== null && { street: row.street }),
    ...(row.street_extra !== null && { streetExtra: row.street_extra }),
    ...(row.postcode !== null && { postcode: row.postcode }),
    communeCode: row.commune_code,
    point: { latitude: row.latitude, longitude: row.longitude },
    precision: row.point_precision,
    ...(row.claimed_latitude !== null &&
      row.claimed_longitude !== null && {
        claimedPoint: { latitude: row.claimed_latitude, longitude: row.claimed_longitude },
      }),
    zone: row.zone,
    ...(row.hours !== null && { hours: row.hours }),
    ...(row.phone !== null && { phone: row.phone }),
    ...(row.website !== null && { website: row.website }),
    ...(row.email !== null && { email: row.email }),
    ...(row.booking_url !== null && { bookingUrl: row.booking_url }),
    ...(row.accessibility_url !== null && { accessibilityUrl: row.accessibility_url }),
    ...(row.wheelchair !== null && { wheelchair: row.wheelchair }),
    ...(row.price !== null && { price: row.price }),
    itinerant: row.itinerant === 1,
    languages: tagged('language'),
    helps: tagged('help').filter(isHelp),
    ...(row.source_row !== null && { sourceRow: readRow(row.source_row) }),
  }
}

type NotPlace =
  | 'rests_from'
  | 'rests_until'
  | 'rests'
  | 'closed_at'
  | 'photo'
  | 'photo_alt'
  | 'created_at'
  | 'updated_at'

const toRow = (place: Place): Omit<PlaceTable, NotPlace> => ({
  id: place.id,
  member_id: place.memberId,
  slug: place.slug,
  name: place.name,
  street: place.street ?? null,
  street_extra: place.streetExtra ?? null,
  postcode: place.postcode ?? null,
  commune_code: place.communeCode,
  latitude: place.point.latitude,
  longitude: place.point.longitude,
  point_precision: place.precision,
  claimed_latitude: place.claimedPoint?.latitude ?? null,
  claimed_longitude: place.claimedPoint?.longitude ?? null,
  zone: place.zone,
  hours: place.hours ?? null,
  phone: place.phone ?? null,
  website: place.website ?? null,
  email: place.email ?? null,
  booking_url: place.bookingUrl ?? null,
  accessibility_url: place.accessibilityUrl ?? null,
  wheelchair: place.wheelchair ?? null,
  price: place.price ?? null,
  itinerant: flag(place.itinerant),
  source_row: place.sourceRow ? JSON.stringify(place.sourceRow) : null,
})

const asNew = { rests_from: null, rests_until: null, rests: flag(false), closed_at: null, photo: null, photo_alt: null }

export async function savePlace(tx: Tx, place: Place, now: Instant): Promise<void> {
  const { id, ...row } = toRow(place)
  await tx
    .insertInto('place')
    .values({ id, ...row, ...asNew, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...row, updated_at: now }))
    .execute()
  await tx.deleteFrom('place_tag').where('place_id', '=', id).execute()
  const tags = [
    ...[...new Set(place.languages)].map((tag) => ({ facet: 'language' as const, tag })),
    ...place.helps.map((tag) => ({ facet: 'help' as const, tag })),
  ]
  if (tags.length > 0) {
    await tx
      .insertInto('place_tag')
      .values(tags.map((tag) => ({ place_id: id, ...tag })))
      .execute()
  }
}

type Listed = Slots<{ ids: TextList }>

const tagsOf = writtenOnce((db, { ids }: Listed) =>
  db
    .selectFrom('place_tag')
    .selectAll()
    .where(isAmong(db, 'place_id', ids))
    .orderBy('tag'),
)

async function tagged(db: Db, rows: readonly PlaceTable[]): Promise<Place[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  return withTags(rows, await tagsOf.all(db, { ids: listFor(db, ids) }))
}

function withTags(rows: readonly PlaceTable[], tags: readonly (Tag & { readonly place_id: Id<'Place'> })[]): Place[] {
  const byPlace = new Map<Id<'Place'>, Tag[]>(rows.map(({ id }) => [id, []]))
  for (const tag of tags) byPlace.get(tag.place_id)?.push(tag)
  return rows.map((row) => fromRow(row, byPlace.get(row.id) ?? []))
}

export async function findPlace(db: Db, slug: string): Promise<Place | undefined> {
  return (await placesNamed(db, [slug]))[0]
}

/** Only places of shown members. */
export async function placesNamed(db: Db, slugs: readonly string[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .selectAll('place')
    .where(isAmong(db, 'place.slug', slugs))
    .where('member.status', '=', 'shown')
    .where('place.closed_at', 'is', null)
    .execute()
  return tagged(db, rows)
}

export async function placesOf(db: Db, memberId: Id<'Member'>): Promise<Place[]> {
  const rows = await db.selectFrom('place').selectAll().where('member_id', '=', memberId).orderBy('id').execute()
  return tagged(db, byName(rows))
}

const byId = writtenOnce((db, { ids }: Listed) =>
  db
    .selectFrom('place')
    .selectAll()
    .where(isAmong(db, 'id', ids)),
)

export async function placesById(db: Db, ids: readonly Id<'Place'>[]): Promise<Map<Id<'Place'>, Place>> {
  if (ids.length === 0) return new Map()
  const listed = { ids: listFor(db, ids) }
  const [rows, tags] = await Promise.all([byId.all(db, listed), tagsOf.all(db, listed)])
  return new Map(withTags(rows, tags).map((place) => [place.id, place]))
}

export async function insertClosure(tx: Tx, placeId: Id<'Place'>, closure: Closure): Promise<void> {
  await tx
    .insertInto('place_closure')
    .values({ place_id: placeId, from_day: closure.from, to_day: closure.to, reason: closure.reason ?? null })
    .execute()
}

const closuresFrom = writtenOnce((db, { ids, day }: Slots<{ ids: TextList; day: Day }>) =>
  db
    .selectFrom('place_closure')
    .selectAll()
    .where(isAmong(db, 'place_id', ids))
    .where('to_day', '>=', day)
    .orderBy('from_day'),
)

/** Closures that have not ended by `day`, those of a place in order of time. */
export async function closuresByPlace(
  db: Db,
  places: readonly Id<'Place'>[],
  day: Day,
): Promise<Map<Id<'Place'>, Closure[]>> {
  const rows = await closuresFrom.all(db, { ids: listFor(db, places), day })
  const closures = new Map<Id<'Place'>, Closure[]>(places.map((id) => [id, []]))
  for (const row of rows) {
    const closure = { from: row.from_day, to: row.to_day, ...(row.reason !== null && { reason: row.reason }) }
    closures.get(row.place_id)?.push(closure)
  }
  return closures
}

export async function communesOfMember(db: Db, memberId: Id<'Member'>): Promise<string[]> {
  const rows = await db
    .selectFrom('place')
    .select('commune_code')
    .distinct()
    .where('member_id', '=', memberId)
    .execute()
  return rows.map(({ commune_code: code }) => code)
}
