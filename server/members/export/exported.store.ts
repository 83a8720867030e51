import { sql, type SelectQueryBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tables } from '../../database/tables.js'
import { communesOf } from '../../territories/index.js'
import { membersById } from '../member.store.js'
import { placesById } from '../place.store.js'
import type { Exported, SourceNamed } from './exported.js'

/** All that is shown, or what stands in a territory or comes from a source. */
export type Scope = { readonly territoryId?: Id<'Territory'>; readonly source?: string }

type Members = SelectQueryBuilder<Tables, 'member', object>

/** Members that have no place are everywhere, or where the territory that they serve meets this one. */
function unplacedIn(db: Db, { territoryId, source }: Scope): Members {
  const shown = db
    .selectFrom('member')
    .where('member.status', '=', 'shown')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('place').select('place.id').whereRef('place.member_id', '=', 'member.id'))),
    )
    .$if(source !== undefined, (query) => query.where('member.source', '=', source ?? ''))
  if (territoryId === undefined) return shown
  return shown.where((eb) =>
    eb.or([
      eb('member.territory_id', 'is', null),
      eb.exists(
        eb
          .selectFrom('territory_commune as served')
          .innerJoin('territory_commune as ours', 'ours.commune_code', 'served.commune_code')
          .select('ours.commune_code')
          .whereRef('served.territory_id', '=', 'member.territory_id')
          .where('ours.territory_id', '=', territoryId),
      ),
    ]),
  )
}

function placedIn(db: Db, { territoryId, source }: Scope) {
  const shown = db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .where('member.status', '=', 'shown')
    .$if(source !== undefined, (query) => query.where('member.source', '=', source ?? ''))
  if (territoryId === undefined) return shown
  return shown.where('place.commune_code', 'in', (eb) =>
    eb.selectFrom('territory_commune').select('commune_code').where('territory_id', '=', territoryId),
  )
}

/** `next` is undefined behind the last one. */
export type Slice<Name extends string> = { readonly entries: Exported[]; readonly next: Id<Name> | undefined }

/** The next places, by the order in which they came. */
export async function placedAfter(
  db: Db,
  scope: Scope,
  { after, take }: { readonly after: Id<'Place'> | undefined; readonly take: number },
): Promise<Slice<'Place'>> {
  const rows = await placedIn(db, scope)
    .select(['place.id', 'place.member_id', 'place.commune_code'])
    .$if(after !== undefined, (query) => query.where('place.id', '>', after ?? null))
    .orderBy('place.id')
    .limit(take)
    .execute()
  const members = await membersById(db, [...new Set(rows.map((row) => row.member_id))])
  const places = await placesById(
    db,
    rows.map(({ id }) => id),
  )
  const communes = new Map(
    (await communesOf(db, [...new Set(rows.map((row) => row.commune_code))])).map((commune) => [commune.code, commune]),
  )
  const parents = await membersById(db, [...new Set([...members.values()].flatMap(({ parentId }) => parentId ?? []))])
  const entries = rows.flatMap(({ id, member_id: memberId, commune_code: code }) => {
    const [member, place, commune] = [members.get(memberId), places.get(id), communes.get(code)]
    if (!member || !place) return []
    const parent = member.parentId && parents.get(member.parentId)?.name
    return [{ member, place, ...(commune && { commune }), ...(parent !== undefined && { parent }) }]
  })
  return { entries, next: rows.length < take ? undefined : rows.at(-1)?.id }
}

export async function unplacedAfter(
  db: Db,
  scope: Scope,
  { after, take }: { readonly after: Id<'Member'> | undefined; readonly take: number },
): Promise<Slice<'Member'>> {
  const rows = await unplacedIn(db, scope)
    .select('member.id')
    .$if(after !== undefined, (query) => query.where('member.id', '>', after ?? null))
    .orderBy('member.id')
    .limit(take)
    .execute()
  const members = await membersById(
    db,
    rows.map(({ id }) => id),
  )
  const entries = rows.flatMap(({ id }) => {
    const member = members.get(id)
    return member ? [{ member }] : []
  })
  return { entries, next: rows.length < take ? undefined : rows.at(-1)?.id }
}

/** Each source with its licence; whether some of it is the house's own. */
export async function sourcesIn(db: Db, scope: Scope): Promise<{ sources: SourceNamed[]; hasOwn: boolean }> {
  const rows = await placedIn(db, scope)
    .select(['member.source', 'member.licence'])
    .union(unplacedIn(db, scope).select(['member.source', 'member.licence']))
    .execute()
  const sources = rows.flatMap(({ source, licence }) => (source === null ? [] : [{ source, licence: licence ?? '' }]))
  return {
    sources: sources.toSorted((a, b) => (`${a.source} ${a.licence}` < `${b.source} ${b.licence}` ? -1 : 1)),
    hasOwn: rows.some(({ source }) => source === null),
  }
}

/** Changes whenever what is exported does. */
export async function findVersion(db: Db): Promise<string> {
  const counted = sql<number>`count(*)`
  const latest = sql<Instant | null>`max(updated_at)`
  const members = await db
    .selectFrom('member')
    .select(['status', counted.as('count'), latest.as('latest')])
    .groupBy('status')
    .orderBy('status')
    .execute()
  const places = await db
    .selectFrom('place')
    .select([counted.as('count'), latest.as('latest')])
    .execute()
  return JSON.stringify([members, places])
}
