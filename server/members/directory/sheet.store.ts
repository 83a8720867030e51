import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'

/** Names beside those of the member and the place, in one question each. */
export type Beside = {
  readonly parent: string | undefined
  /** The territory that a platform serves. */
  readonly serves: string | undefined
}

/** Slug of the place of a shown member that is meant by its own slug, by name the first; else undefined. */
export async function firstPlaceOf(db: Db, member: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select('place.slug')
    .where('member.slug', '=', member)
    .where('member.status', '=', 'shown')
    .orderBy('place.name')
    .orderBy('place.id')
    .limit(1)
    .executeTakeFirst()
  return row?.slug
}

export async function besideOf(
  db: Db,
  { parentId, territoryId }: { parentId?: Id<'Member'>; territoryId?: Id<'Territory'> },
): Promise<Beside> {
  const [parent, territory] = await Promise.all([
    parentId === undefined
      ? undefined
      : db
          .selectFrom('member')
          .select('name')
          .where('id', '=', parentId)
          .where('status', '=', 'shown')
          .executeTakeFirst(),
    territoryId === undefined
      ? undefined
      : db.selectFrom('territory').select('name').where('id', '=', territoryId).executeTakeFirst(),
  ])
  return { parent: parent?.name, serves: territory?.name }
}

export type Elsewhere = { readonly slug: string; readonly name: string; readonly commune: string | undefined }

/** The places of a member, by name. */
export async function placesNamed(db: Db, memberId: Id<'Member'>): Promise<Elsewhere[]> {
  const rows = await db
    .selectFrom('place')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .select(['place.slug', 'place.name', 'commune.name as commune'])
    .where('place.member_id', '=', memberId)
    .orderBy('place.name')
    .orderBy('place.id')
    .execute()
  return rows.map(({ slug, name, commune }) => ({ slug, name, commune: commune ?? undefined }))
}
