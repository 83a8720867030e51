import { sql, type SelectQueryBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import { isInStep, type Step } from '../../database/steps.js'
import type { Db, Tables } from '../../database/tables.js'
import { communeCodesOf, communesOf } from '../../territories/index.js'
import { firstPlacesOf } from '../directory/sheet.store.js'
import { isServed } from '../directory/map-area.js'
import { territoriesMeeting } from '../directory/map-area.store.js'
import type { Member } from '../member.js'
import { membersById } from '../member.store.js'
import { asSeen } from '../place.js'
import { closuresByPlace, placesById } from '../place.store.js'
import type { Exported } from './exported.js'

export type Scope = { readonly territoryId?: Id<'Territory'>; readonly source?: string }

type Members = SelectQueryBuilder<Tables, 'member', object>

function withoutPlace(db: Db, { source }: Scope): Members {
  return db
    .selectFrom('member')
    .where('member.status', '=', 'shown')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('place').select('place.id').whereRef('place.member_id', '=', 'member.id'))),
    )
    .$if(source !== undefined, (query) => query.where('member.source', '=', source ?? ''))
}

/** `area` is undefined when the scope has no territory. */
export type Reach = { readonly scope: Scope; readonly today: Day; readonly area: Area | undefined }

type Area = { readonly communes: ReadonlySet<string>; readonly meeting: ReadonlySet<Id<'Territory'>> }

/** Looks up the communes once: as an SQL condition, they would be looked up again for each step. */
export async function reachOf(db: Db, { scope, today }: Omit<Reach, 'area'>): Promise<Reach> {
  const { territoryId } = scope
  if (territoryId === undefined) return { scope, today, area: undefined }
  const communes = new Set(await communeCodesOf(db, territoryId))
  return { scope, today, area: { communes, meeting: await territoriesMeeting(db, territoryId) } }
}

export async function placedIn(db: Db, { scope: { source }, today, area }: Reach, step: Step): Promise<Exported[]> {
  const all = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .select(['place.id', 'place.member_id', 'place.commune_code'])
    .where('member.status', '=', 'shown')
    .where('place.closed_at', 'is', null)
    .$if(source !== undefined, (query) => query.where('member.source', '=', source ?? ''))
    .where(isInStep('place.id', step))
    .orderBy('place.id')
    .execute()
  const rows = area ? all.filter((row) => area.communes.has(row.commune_code)) : all
  const members = await membersById(db, [...new Set(rows.map((row) => row.member_id))])
  const ids = rows.map(({ id }) => id)
  const places = await placesById(db, ids)
  const closures = await closuresByPlace(db, ids, today)
  const communes = new Map(
    (await communesOf(db, [...new Set(rows.map((row) => row.commune_code))])).map((commune) => [commune.code, commune]),
  )
  const parents = await parentsOf(db, members)
  return rows.flatMap(({ id, member_id: memberId, commune_code: code }) => {
    const [member, place, commune] = [members.get(memberId), places.get(id), communes.get(code)]
    if (!member || !place) return []
    const seen = asSeen(member.kind, place, commune?.centre ?? null)
    return [{ member, place: seen, closures: closures.get(id) ?? [], ...(commune && { commune }), ...parents(member) }]
  })
}

/** The parents of members, with the identifier that the parent's own row has in the export. */
async function parentsOf(db: Db, members: ReadonlyMap<Id<'Member'>, Member>) {
  const known = await membersById(db, [...new Set([...members.values()].flatMap(({ parentId }) => parentId ?? []))])
  const bare = [...known.values()].filter(({ provenance }) => provenance?.externalId === undefined)
  const places = await firstPlacesOf(
    db,
    bare.map(({ slug }) => slug),
  )
  return ({ parentId }: Member): Pick<Exported, 'parent'> => {
    const parent = parentId && known.get(parentId)
    if (parent?.status !== 'shown') return {}
    const { name, slug, provenance } = parent
    return { parent: { name, externalId: provenance?.externalId ?? places.get(slug) ?? slug } }
  }
}

export async function unplacedIn(db: Db, { scope, area }: Reach, step: Step): Promise<Exported[]> {
  const rows = await withoutPlace(db, scope)
    .select(['member.id', 'member.kind', 'member.territory_id'])
    .where(isInStep('member.id', step))
    .orderBy('member.id')
    .execute()
  const isHere = ({ kind, territory_id: territoryId }: (typeof rows)[number]) =>
    !area || isServed({ kind, ...(territoryId !== null && { territoryId }) }, area.meeting)
  const ids = rows.filter(isHere).map(({ id }) => id)
  const members = await membersById(db, ids)
  const parents = await parentsOf(db, members)
  return ids.flatMap((id) => {
    const member = members.get(id)
    return member ? [{ member, ...parents(member) }] : []
  })
}

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
  const closures = await db
    .selectFrom('place_closure')
    .select([counted.as('count'), sql<Day | null>`max(from_day)`.as('latest')])
    .execute()
  return JSON.stringify([members, places, closures])
}
