import { sql, type ExpressionBuilder } from 'kysely'
import { newId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'
import type { Point } from '../base/point.js'
import { Refusal } from '../base/refusal.js'
import { flag } from '../database/columns.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { bikeTypes, type BikeType, type Repairer, type RepairType } from './repairer.js'
import type { RepairerTable } from './repairer.table.js'
import { rhythmColumns, type RepairerRhythm } from './rhythm-columns.js'
import { insertServices, keepShortest, type NewService } from './service.store.js'

/** The condition of every public query: it takes bookings, of a member that is shown, at a place that stands. */
export const takesBookings = (eb: ExpressionBuilder<Tables, 'repairer' | 'member' | 'place'>) =>
  eb.and([eb('repairer.open', '=', 1), eb('member.status', '=', 'shown'), eb('place.closed_at', 'is', null)])

const typeFlags = [
  ['workshop', 'is_workshop'],
  ['self-repair', 'is_self_repair'],
  ['itinerant', 'is_itinerant'],
] as const satisfies readonly (readonly [RepairType, keyof RepairerTable])[]

type TypeFlags = Pick<RepairerTable, 'is_workshop' | 'is_self_repair' | 'is_itinerant'>

export function typesIn(row: TypeFlags): RepairType[] {
  return typeFlags.filter(([, column]) => row[column] === 1).map(([type]) => type)
}

/** The bicycles that the outer query's `repairer` can be booked for, as a bit mask in the order of `bikeTypes`. */
export const bikeMask = sql<number>`coalesce((select sum(case bike_type ${sql.join(
  bikeTypes.map((type, at) => sql`when ${sql.lit(type)} then ${sql.lit(2 ** at)}`),
  sql` `,
)} else 0 end) from repairer_bike_type where repairer_id = repairer.id and shortest_minutes is not null), 0)`

export function bikeTypesIn(mask: number): BikeType[] {
  return bikeTypes.filter((_, at) => (mask & (2 ** at)) !== 0)
}

export function repairerFromRow(row: RepairerTable): Repairer {
  return {
    id: row.id,
    slug: row.slug,
    memberId: row.member_id,
    placeId: row.place_id,
    types: typesIn(row),
    stepMinutes: row.step_minutes,
    usualMinutes: row.usual_minutes,
    preparationMinutes: row.preparation_minutes,
    leadMinutes: row.lead_minutes,
    horizonDays: row.horizon_days,
    cancelMinutes: row.cancel_minutes,
    onRequest: row.on_request === 1,
    worksHolidays: row.works_holidays === 1,
    ...(row.reach_metres !== null && { reachMetres: row.reach_metres }),
    ...(row.welcome !== null && { welcome: row.welcome }),
    ...(row.to_bring !== null && { toBring: row.to_bring }),
    ...(row.directions !== null && { directions: row.directions }),
    email: row.email,
    open: row.open === 1,
    firstFreeAt: row.first_free_at,
    firstFreeUntil: row.first_free_until,
    firstFreeEnd: row.first_free_end,
  }
}

function toRow(repairer: Repairer, now: Instant): RepairerTable {
  const is = (type: RepairType) => flag(repairer.types.includes(type))
  return {
    id: repairer.id,
    slug: repairer.slug,
    member_id: repairer.memberId,
    place_id: repairer.placeId,
    is_workshop: is('workshop'),
    is_self_repair: is('self-repair'),
    is_itinerant: is('itinerant'),
    step_minutes: repairer.stepMinutes,
    usual_minutes: repairer.usualMinutes,
    preparation_minutes: repairer.preparationMinutes,
    lead_minutes: repairer.leadMinutes,
    horizon_days: repairer.horizonDays,
    cancel_minutes: repairer.cancelMinutes,
    on_request: flag(repairer.onRequest),
    works_holidays: flag(repairer.worksHolidays),
    reach_metres: repairer.reachMetres ?? null,
    welcome: repairer.welcome ?? null,
    to_bring: repairer.toBring ?? null,
    directions: repairer.directions ?? null,
    email: repairer.email,
    open: flag(repairer.open),
    sequence: 0,
    calendar_key: null,
    calendar_ends_at: null,
    first_free_at: repairer.firstFreeAt,
    first_free_until: repairer.firstFreeUntil,
    first_free_end: repairer.firstFreeEnd,
    created_at: now,
    updated_at: now,
  }
}

export type NewRepairer = {
  readonly repairer: Repairer
  readonly bikeTypes: readonly BikeType[]
  readonly communes: readonly string[]
  readonly services: readonly NewService[]
  readonly agendas: readonly { readonly employee?: string; readonly seats: number }[]
}

export async function insertRepairer(
  tx: Tx,
  { repairer, communes, services, agendas, ...given }: NewRepairer,
  now: Instant,
): Promise<void> {
  const of = { repairer_id: repairer.id }
  await tx.insertInto('repairer').values(toRow(repairer, now)).execute()
  await tx
    .insertInto('repairer_bike_type')
    .values(given.bikeTypes.map((bikeType) => ({ ...of, bike_type: bikeType })))
    .execute()
  if (communes.length > 0) {
    await tx
      .insertInto('repairer_commune')
      .values(communes.map((code) => ({ ...of, commune_code: code })))
      .execute()
  }
  await insertServices(tx, repairer.id, services)
  await keepShortest(tx, repairer.id)
  await tx
    .insertInto('agenda')
    .values(agendas.map(({ employee, seats }) => ({ id: newId<'Agenda'>(), ...of, employee: employee ?? null, seats })))
    .execute()
}

/** Words that are absent stay; empty ones go. */
export type Settings = Partial<
  Pick<Repairer, 'worksHolidays' | 'onRequest' | 'welcome' | 'toBring' | 'directions'> & RepairerRhythm
>

export async function saveSettings(
  tx: Tx,
  { id, worksHolidays, onRequest, welcome, toBring, directions, ...rhythm }: Settings & Pick<Repairer, 'id'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('repairer')
    .set({
      updated_at: now,
      ...rhythmColumns(rhythm),
      ...(onRequest !== undefined && { on_request: flag(onRequest) }),
      ...(worksHolidays !== undefined && { works_holidays: flag(worksHolidays) }),
      ...(welcome !== undefined && { welcome: welcome || null }),
      ...(toBring !== undefined && { to_bring: toBring || null }),
      ...(directions !== undefined && { directions: directions || null }),
    })
    .where('id', '=', id)
    .execute()
}

/** A later change by somebody who saw the repairer before this one is refused. */
export async function noteChanged(tx: Tx, id: Id<'Repairer'>, now: Instant): Promise<void> {
  await tx
    .updateTable('repairer')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function getRepairer(db: Db, id: Id<'Repairer'>): Promise<Repairer> {
  return repairerFromRow(await db.selectFrom('repairer').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
}

export type PlacedRepairer = {
  readonly repairer: Repairer
  readonly bikeTypes: readonly BikeType[]
  readonly name: string
  readonly phone: string | undefined
  readonly street: string | undefined
  readonly postcode: string | undefined
  readonly communeCode: string
  readonly commune: string
  readonly zone: Zone
  /** From which an itinerant's radius is measured. */
  readonly point: Point
}

const openBySlug = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .selectAll('repairer')
    .select([
      ...(['member.name', 'member.phone as member_phone', 'place.phone as place_phone'] as const),
      ...(['place.street', 'place.postcode', 'place.commune_code', 'commune.name as commune'] as const),
      ...(['place.zone', 'place.latitude', 'place.longitude'] as const),
      bikeMask.as('bikes'),
    ])
    .where('repairer.slug', '=', slug)
    .where(takesBookings),
)

export async function findOpenRepairer(db: Db, slug: string): Promise<PlacedRepairer | undefined> {
  const row = await openBySlug.first(db, { slug })
  return (
    row && {
      repairer: repairerFromRow(row),
      bikeTypes: bikeTypesIn(row.bikes),
      name: row.name,
      phone: row.place_phone ?? row.member_phone ?? undefined,
      street: row.street ?? undefined,
      postcode: row.postcode ?? undefined,
      communeCode: row.commune_code,
      commune: row.commune ?? '',
      zone: row.zone,
      point: { latitude: row.latitude, longitude: row.longitude },
    }
  )
}

export async function getOpenRepairer(db: Db, slug: string): Promise<PlacedRepairer> {
  const found = await findOpenRepairer(db, slug)
  if (!found) throw new Refusal('repairer-unknown')
  return found
}

/** Whether a service is for them or not. */
export async function takenBikesOf(db: Db, repairerId: Id<'Repairer'>): Promise<BikeType[]> {
  const rows = await db
    .selectFrom('repairer_bike_type')
    .select('bike_type')
    .where('repairer_id', '=', repairerId)
    .execute()
  return rows.map(({ bike_type: bikeType }) => bikeType)
}

/** Names of the communes where an itinerant goes, without the parts of a commune that is in the list itself. */
export async function namedCommunesOf(db: Db, repairerId: Id<'Repairer'>): Promise<string[]> {
  const rows = await db
    .selectFrom('repairer_commune')
    .innerJoin('commune', 'commune.code', 'repairer_commune.commune_code')
    .select(['commune.code', 'commune.name', 'commune.parent_code'])
    .where('repairer_commune.repairer_id', '=', repairerId)
    .execute()
  const codes = new Set(rows.map(({ code }) => code))
  const whole = rows.filter(({ parent_code: parent }) => parent === null || !codes.has(parent))
  return whole.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr'))
}

type ListedRepairer = {
  readonly slug: string
  readonly name: string
  readonly types: readonly RepairType[]
  readonly open: boolean
  readonly firstFreeAt: Instant
}

export async function listRepairers(db: Db): Promise<ListedRepairer[]> {
  const rows = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .selectAll('repairer')
    .select('member.name')
    .orderBy('repairer.slug')
    .execute()
  return rows.map((row) => {
    return { slug: row.slug, name: row.name, types: typesIn(row), open: row.open === 1, firstFreeAt: row.first_free_at }
  })
}
