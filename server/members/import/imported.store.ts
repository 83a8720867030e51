import type { Id } from '../../base/id.js'
import { plain } from '../../base/words.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { membersById } from '../member.store.js'
import type { Place } from '../place.js'
import { placesById } from '../place.store.js'
import { isAddressWord } from '../address-words.js'
import type { Known } from './merge-row.js'

export async function importedAs(db: Db, source: string, externalIds: readonly string[]): Promise<Known[]> {
  if (externalIds.length === 0) return []
  const rows = await db
    .selectFrom('member')
    .select('id')
    .where('source', '=', source)
    .where(isAmong(db, 'member.external_id', externalIds))
    .execute()
  return knownOf(db, rows)
}

type Wanted = {
  readonly communeCodes: readonly string[]
  /** Folded. */
  readonly names: ReadonlySet<string>
}

/** Members imported from a source without identifiers, by commune and folded name, which SQL cannot compute. */
export async function importedIn(db: Db, source: string, { communeCodes, names }: Wanted): Promise<Known[]> {
  if (communeCodes.length === 0) return []
  const rows = await db
    .selectFrom('member')
    .innerJoin('place', 'place.member_id', 'member.id')
    .select(['member.id', 'member.name'])
    .distinct()
    .where('member.source', '=', source)
    .where('member.external_id', 'is', null)
    .where(isAmong(db, 'place.commune_code', communeCodes))
    .execute()
  return knownOf(
    db,
    rows.filter(({ name }) => names.has(plain(name))),
  )
}

async function knownOf(db: Db, rows: readonly { readonly id: Id<'Member'> }[]): Promise<Known[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const members = await membersById(db, ids)
  const houses = await db
    .selectFrom('place')
    .select(['id', 'member_id'])
    .where(isAmong(db, 'place.member_id', ids))
    .orderBy('id')
    .execute()
  const first = new Map<Id<'Member'>, Id<'Place'>>()
  for (const { id, member_id: member } of houses) if (!first.has(member)) first.set(member, id)
  const places = await placesById(db, [...first.values()])
  return ids.flatMap((id) => {
    const member = members.get(id)
    const houseId = first.get(id)
    const place: Place | undefined = houseId && places.get(houseId)
    return member && place ? [{ member, place }] : []
  })
}

/** Those that a member or a place has, and those that no member may have. */
export async function takenOf(tx: Tx, slugs: readonly string[]): Promise<Set<string>> {
  const members = await tx
    .selectFrom('member')
    .select('slug')
    .where(isAmong(tx, 'slug', slugs))
    .execute()
  const places = await tx
    .selectFrom('place')
    .select('slug')
    .where(isAmong(tx, 'slug', slugs))
    .execute()
  return new Set([...slugs.filter(isAddressWord), ...[...members, ...places].map((row) => row.slug)])
}

/**
 * Slugs that begin with this one and a hyphen, as a range (`.` follows `-`): SQLite would scan the table for `like`.
 */
export async function takenBehind(tx: Tx, slug: string): Promise<Set<string>> {
  const [from, to] = [`${slug}-`, `${slug}.`]
  const members = await tx
    .selectFrom('member')
    .select('slug')
    .where('slug', '>=', from)
    .where('slug', '<', to)
    .execute()
  const places = await tx.selectFrom('place').select('slug').where('slug', '>=', from).where('slug', '<', to).execute()
  return new Set([...members, ...places].map((row) => row.slug))
}

type SiteShowing = { readonly slug: string; readonly places: number }

export async function sitesShowing(db: Db, source: string): Promise<SiteShowing[]> {
  const rows = await db
    .selectFrom('site')
    .innerJoin('territory_commune', 'territory_commune.territory_id', 'site.territory_id')
    .innerJoin('place', 'place.commune_code', 'territory_commune.commune_code')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['site.slug', (eb) => eb.fn.countAll<number>().as('places')])
    .where('member.source', '=', source)
    .where('member.status', '=', 'shown')
    .where('site.elements', 'like', '%"member-map"%')
    .groupBy('site.slug')
    .orderBy('site.slug')
    .execute()
  return rows.map(({ slug, places }) => ({ slug, places: Number(places) }))
}
