import { sql, type SelectQueryBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isInStep, type Step } from '../../database/steps.js'
import type { Db, Tables } from '../../database/tables.js'
import { communeCodesOf, communesOf } from '../../territories/index.js'
import { membersById } from '../member.store.js'
import { placesById } from '../place.store.js'
import type { Exported } from './exported.js'

/** All that is shown, or what stands in a territory or comes from a source. */
export type Scope = { readonly territoryId?: Id<'Territory'>; readonly source?: string }

type Members = SelectQueryBuilder<Tables, 'member', object>

/** Members that have no place are everywhere, or where the territory that they serve meets this one. */
function withoutPlace(db: Db, { territoryId, source }: Scope): Members {
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

/** Where a scope reaches: everywhere when its territory is undefined. */
export type Reach = { readonly scope: Scope; readonly communes: ReadonlySet<string> | undefined }

/** Communes are looked up here: as a condition, they would have the database find all of a territory for each step. */
export async function reachOf(db: Db, scope: Scope): Promise<Reach> {
  const { territoryId } = scope
  return { scope, communes: territoryId && new Set(await communeCodesOf(db, territoryId)) }
}

/** Those of a step that have a place, by the order in which they came. */
export async function placedIn(db: Db, { scope: { source }, communes: here }: Reach, step: Step): Promise<Exported[]> {
  const all = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['place.id', 'place.member_id', 'place.commune_code'])
    .where('member.status', '=', 'shown')
    .$if(source !== undefined, (query) => query.where('member.source', '=', source ?? ''))
    .where(isInStep('place.id', step))
    .orderBy('place.id')
    .execute()
  const rows = here ? all.filter((row) => here.has(row.commune_code)) : all
  const members = await membersById(db, [...new Set(rows.map((row) => row.member_id))])
  const places = await placesById(
    db,
    rows.map(({ id }) => id),
  )
  const communes = new Map(
    (await communesOf(db, [...new Set(rows.map((row) => row.commune_code))])).map((commune) => [commune.code, commune]),
  )
  const parents = await membersById(db, [...new Set([...members.values()].flatMap(({ parentId }) => parentId ?? []))])
  return rows.flatMap(({ id, member_id: memberId, commune_code: code }) => {
    const [member, place, commune] = [members.get(memberId), places.get(id), communes.get(code)]
    if (!member || !place) return []
    const parent = member.parentId && parents.get(member.parentId)?.name
    return [{ member, place, ...(commune && { commune }), ...(parent !== undefined && { parent }) }]
  })
}

/** Those of a step that have none. */
export async function unplacedIn(db: Db, { scope }: Reach, step: Step): Promise<Exported[]> {
  const rows = await withoutPlace(db, scope)
    .select('member.id')
    .where(isInStep('member.id', step))
    .orderBy('member.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const members = await membersById(db, ids)
  return ids.flatMap((id) => {
    const member = members.get(id)
    return member ? [{ member }] : []
  })
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
