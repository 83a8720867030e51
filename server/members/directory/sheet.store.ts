import { byName } from '../../base/by-name.js'
import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

export async function firstPlacesOf(db: Db, members: readonly string[]): Promise<Map<string, string>> {
  if (members.length === 0) return new Map()
  const rows = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['member.slug as member', 'place.slug'])
    .where(isAmong(db, 'member.slug', members))
    .where('member.status', '=', 'shown')
    .where('place.closed_at', 'is', null)
    .orderBy('place.name', 'desc')
    .orderBy('place.id', 'desc')
    .execute()
  return new Map(rows.map(({ member, slug }) => [member, slug]))
}

export async function namesOfShown(
  db: Db,
  members: readonly Id<'Member'>[],
): Promise<ReadonlyMap<Id<'Member'>, string>> {
  if (members.length === 0) return new Map()
  const rows = await db
    .selectFrom('member')
    .select(['id', 'name'])
    .where(isAmong(db, 'id', members))
    .where('status', '=', 'shown')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function namesOfTerritories(
  db: Db,
  territories: readonly Id<'Territory'>[],
): Promise<ReadonlyMap<Id<'Territory'>, string>> {
  if (territories.length === 0) return new Map()
  const rows = await db
    .selectFrom('territory')
    .select(['id', 'name'])
    .where(isAmong(db, 'id', territories))
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type PlaceOfMember = {
  readonly slug: string
  readonly name: string
  readonly communeCode: string
  readonly commune?: string
}

export async function placesOfMembers(
  db: Db,
  members: readonly Id<'Member'>[],
): Promise<ReadonlyMap<Id<'Member'>, readonly PlaceOfMember[]>> {
  const rows = await db
    .selectFrom('place')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .select(['place.member_id', 'place.slug', 'place.name', 'place.commune_code', 'commune.name as commune'])
    .where(isAmong(db, 'place.member_id', members))
    .where('place.closed_at', 'is', null)
    .orderBy('place.id')
    .execute()
  const places = new Map<Id<'Member'>, PlaceOfMember[]>(members.map((id) => [id, []]))
  for (const { member_id: id, slug, name, commune_code: communeCode, commune } of byName(rows)) {
    places.get(id)?.push({ slug, name, communeCode, ...(commune !== null && { commune }) })
  }
  return places
}
