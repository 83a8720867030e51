import { byName } from '../../base/by-name.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day, Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { flag } from '../../database/columns.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import { membersById } from '../member.store.js'
import type { Closure } from '../place.js'
import { placesById } from '../place.store.js'
import type { OwnPlace } from './told-fields.js'

/** How it stands, beside what is told of it. */
type PlaceState = {
  readonly rests?: { readonly from: Day; readonly until: Day; readonly now: boolean }
  readonly closedAt?: Instant
  readonly photo?: { readonly key: string; readonly alt: string }
}

type Of = Allowed<'place'> | Allowed<'closing'>

/** Refuses another member's as if it were not there. */
export async function getOwnPlace(db: Db, { subject }: Of, slug: string): Promise<Owned<OwnPlace>> {
  const row = await db
    .selectFrom('place')
    .select('id')
    .where('slug', '=', slug)
    .where('member_id', '=', subject.member)
    .executeTakeFirst()
  const place = row && (await placesById(db, [row.id])).get(row.id)
  const member = (await membersById(db, [subject.member])).get(subject.member)
  if (!place || !member) throw new Refusal('place-unknown')
  return owned({ member, place })
}

/** When two people change it at once, the second sees what the first did. On SQLite only one transaction writes. */
export async function lockOwnPlace(tx: Tx, of: Of, slug: string): Promise<Owned<OwnPlace>> {
  if (engineOf(tx) === 'postgres')
    await tx.selectFrom('member').select('id').where('id', '=', of.subject.member).forUpdate().execute()
  return getOwnPlace(tx, of, slug)
}

export async function statesOf(db: Db, places: readonly Id<'Place'>[]): Promise<ReadonlyMap<Id<'Place'>, PlaceState>> {
  if (places.length === 0) return new Map()
  const rows = await db
    .selectFrom('place')
    .select(['id', 'rests_from', 'rests_until', 'rests', 'closed_at', 'photo', 'photo_alt'])
    .where(isAmong(db, 'id', places))
    .execute()
  return new Map(
    rows.map(({ id, rests_from: from, rests_until: until, rests, closed_at: closedAt, photo, photo_alt: alt }) => [
      id,
      {
        ...(from !== null && until !== null && { rests: { from, until, now: rests === 1 } }),
        ...(closedAt !== null && { closedAt }),
        ...(photo !== null && { photo: { key: photo, alt: alt ?? '' } }),
      },
    ]),
  )
}

type ListedPlace = { readonly id: Id<'Place'>; readonly commune: string | null }

export async function listOwnPlaces(
  db: Db,
  { subject }: Of,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ readonly places: readonly ListedPlace[]; readonly count: number }> {
  const places = await db
    .selectFrom('place')
    .where('member_id', '=', subject.member)
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .select(['place.id', 'place.name', 'commune.name as commune'])
    .orderBy('place.id')
    .execute()
  return { places: byName(places).slice(from, from + most), count: places.length }
}

/** One that begins on the same day is replaced. */
export async function putClosure(tx: Tx, placeId: Id<'Place'>, { from, to, reason }: Closure): Promise<void> {
  const said = { to_day: to, reason: reason ?? null }
  await tx
    .insertInto('place_closure')
    .values({ place_id: placeId, from_day: from, ...said })
    .onConflict((conflict) => conflict.columns(['place_id', 'from_day']).doUpdateSet(said))
    .execute()
}

/** Whether there was one. */
export async function deleteClosure(tx: Tx, placeId: Id<'Place'>, from: Day): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('place_closure')
    .where('place_id', '=', placeId)
    .where('from_day', '=', from)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** A site whose map shows the place, the member's own first. */
export async function siteShowing(
  db: Db,
  { member, place }: OwnPlace,
): Promise<{ readonly slug: string; readonly name: string; readonly territoryId: Id<'Territory'> } | undefined> {
  const rows = await db
    .selectFrom('site')
    .innerJoin('territory_commune', 'territory_commune.territory_id', 'site.territory_id')
    .select(['site.slug', 'site.name', 'site.member_id', 'site.territory_id as territoryId'])
    .where('territory_commune.commune_code', '=', place.communeCode)
    .where('site.elements', 'like', '%"member-map"%')
    .orderBy('site.slug')
    .execute()
  return rows.find((site) => site.member_id === member.id) ?? rows[0]
}

/** When the place or its member was last changed, by whomever. */
export async function changedAt(db: Db, id: Id<'Place'>): Promise<Instant> {
  const { place, member } = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['place.updated_at as place', 'member.updated_at as member'])
    .where('place.id', '=', id)
    .executeTakeFirstOrThrow()
  return place > member ? place : member
}

export async function setRest(tx: Tx, id: Id<'Place'>, rest: PlaceState['rests']): Promise<void> {
  await tx
    .updateTable('place')
    .set({ rests_from: rest?.from ?? null, rests_until: rest?.until ?? null, rests: flag(rest?.now ?? false) })
    .where('id', '=', id)
    .execute()
}

export async function setClosed(tx: Tx, id: Id<'Place'>, closedAt: Instant | null): Promise<void> {
  await tx.updateTable('place').set({ closed_at: closedAt }).where('id', '=', id).execute()
}

type PlannedRest = {
  readonly id: Id<'Place'>
  readonly memberId: Id<'Member'>
  readonly zone: Zone
  readonly from: Day
  readonly until: Day
  readonly isNow: boolean
}

export async function plannedRests(db: Db): Promise<PlannedRest[]> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'member_id', 'zone', 'rests_from', 'rests_until', 'rests'])
    .where('rests_until', 'is not', null)
    .execute()
  return rows.flatMap(({ id, member_id: memberId, zone, rests_from: from, rests_until: until, rests }) =>
    from !== null && until !== null ? [{ id, memberId, zone, from, until, isNow: rests === 1 }] : [],
  )
}
