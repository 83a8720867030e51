import type { Id } from '../../base/id.js'
import type { Box, Point } from '../../base/point.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import type { MemberKind, MemberStatus } from '../member.js'

/** A place that stands, with its member. */
type PresentPlace = {
  readonly memberId: Id<'Member'>
  readonly slug: string
  readonly name: string
  readonly kind: MemberKind
  readonly status: MemberStatus
  readonly street?: string
  readonly communeCode: string
  readonly point: Point
  readonly isPlaced: boolean
}

export async function presentPlacesIn(db: Db, { south, north, west, east }: Box): Promise<PresentPlace[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['member.id', 'member.slug', 'member.name', 'member.kind', 'member.status'])
    .select(['place.street', 'place.commune_code', 'place.latitude', 'place.longitude', 'place.point_precision'])
    .where('place.latitude', '>=', south)
    .where('place.latitude', '<=', north)
    .where('place.longitude', '>=', west)
    .where('place.longitude', '<=', east)
    .execute()
  return rows.map((row) => ({
    memberId: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    status: row.status,
    ...(row.street !== null && { street: row.street }),
    communeCode: row.commune_code,
    point: { latitude: row.latitude, longitude: row.longitude },
    isPlaced: row.point_precision === 'address' || row.point_precision === 'manual',
  }))
}

export async function siteNames(db: Db, ids: readonly Id<'Site'>[]) {
  if (ids.length === 0) return new Map<Id<'Site'>, { slug: string; name: string }>()
  const rows = await db
    .selectFrom('site')
    .select(['id', 'slug', 'name'])
    .where(isAmong(db, 'id', ids))
    .execute()
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]))
}

export async function firstNames(db: Db, ids: readonly Id<'Account'>[]): Promise<Map<Id<'Account'>, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'first_name'])
    .where(isAmong(db, 'id', ids))
    .execute()
  return new Map(rows.map((row) => [row.id, row.first_name]))
}
