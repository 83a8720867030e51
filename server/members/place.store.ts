import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Db, Tx } from '../database/tables.js'
import type { Closure, Place } from './place.js'
import type { PlaceTable } from './place.table.js'

const fromRow = (row: PlaceTable): Place => ({
  id: row.id,
  memberId: row.member_id,
  slug: row.slug,
  name: row.name,
  ...(row.street !== null && { street: row.street }),
  ...(row.postcode !== null && { postcode: row.postcode }),
  communeCode: row.commune_code,
  point: { latitude: row.latitude, longitude: row.longitude },
  precision: row.point_precision,
  zone: row.zone,
  ...(row.hours !== null && { hours: row.hours }),
  ...(row.phone !== null && { phone: row.phone }),
})

export async function insertPlace(tx: Tx, place: Place, now: Instant): Promise<void> {
  await tx
    .insertInto('place')
    .values({
      id: place.id,
      member_id: place.memberId,
      slug: place.slug,
      name: place.name,
      street: place.street ?? null,
      postcode: place.postcode ?? null,
      commune_code: place.communeCode,
      latitude: place.point.latitude,
      longitude: place.point.longitude,
      point_precision: place.precision,
      zone: place.zone,
      hours: place.hours ?? null,
      phone: place.phone ?? null,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

/** A place of a member that is shown. */
export async function findPlace(db: Db, slug: string): Promise<Place | undefined> {
  const row = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .selectAll('place')
    .where('place.slug', '=', slug)
    .where('member.status', '=', 'shown')
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Those of the given ids that exist, by id. */
export async function placesById(db: Db, ids: readonly Id<'Place'>[]): Promise<Map<Id<'Place'>, Place>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('place').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, fromRow(row)]))
}

export async function insertClosure(tx: Tx, placeId: Id<'Place'>, closure: Closure): Promise<void> {
  await tx
    .insertInto('place_closure')
    .values({ place_id: placeId, from_day: closure.from, to_day: closure.to, reason: closure.reason ?? null })
    .execute()
}

/** Closures that have not ended by `day`, the nearest first. */
export async function closuresOf(db: Db, placeId: Id<'Place'>, day: Day): Promise<Closure[]> {
  const rows = await db
    .selectFrom('place_closure')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('to_day', '>=', day)
    .orderBy('from_day')
    .execute()
  return rows.map((row) => ({ from: row.from_day, to: row.to_day, ...(row.reason !== null && { reason: row.reason }) }))
}
