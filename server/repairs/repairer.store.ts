import { newId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'
import type { Point } from '../base/point.js'
import { flag } from '../database/columns.js'
import type { Db, Tx } from '../database/tables.js'
import type { BikeType, Repairer, RepairService, RepairType } from './repairer.js'
import type { RepairerTable } from './repairer.table.js'

const typeFlags = [
  ['workshop', 'is_workshop'],
  ['self-repair', 'is_self_repair'],
  ['itinerant', 'is_itinerant'],
] as const satisfies readonly (readonly [RepairType, keyof RepairerTable])[]

type TypeFlags = Pick<RepairerTable, 'is_workshop' | 'is_self_repair' | 'is_itinerant'>

export function typesIn(row: TypeFlags): RepairType[] {
  return typeFlags.filter(([, column]) => row[column] === 1).map(([type]) => type)
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
    ...(row.reach_metres !== null && { reachMetres: row.reach_metres }),
    ...(row.welcome !== null && { welcome: row.welcome }),
    ...(row.to_bring !== null && { toBring: row.to_bring }),
    ...(row.directions !== null && { directions: row.directions }),
    email: row.email,
    open: row.open === 1,
    firstFreeAt: row.first_free_at,
    firstFreeUntil: row.first_free_until,
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
    reach_metres: repairer.reachMetres ?? null,
    welcome: repairer.welcome ?? null,
    to_bring: repairer.toBring ?? null,
    directions: repairer.directions ?? null,
    email: repairer.email,
    open: flag(repairer.open),
    first_free_at: repairer.firstFreeAt,
    first_free_until: repairer.firstFreeUntil,
    created_at: now,
    updated_at: now,
  }
}

/** What a repairer is, does and has, but for its hours. */
export type NewRepairer = {
  readonly repairer: Repairer
  readonly bikeTypes: readonly BikeType[]
  readonly communes: readonly string[]
  readonly services: readonly Omit<RepairService, 'id' | 'repairerId'>[]
  readonly agendas: readonly { readonly employee?: string; readonly seats: number }[]
}

export async function insertRepairer(
  tx: Tx,
  { repairer, bikeTypes, communes, services, agendas }: NewRepairer,
  now: Instant,
): Promise<void> {
  const of = { repairer_id: repairer.id }
  await tx.insertInto('repairer').values(toRow(repairer, now)).execute()
  await tx
    .insertInto('repairer_bike_type')
    .values(bikeTypes.map((bikeType) => ({ ...of, bike_type: bikeType })))
    .execute()
  if (communes.length > 0) {
    await tx
      .insertInto('repairer_commune')
      .values(communes.map((code) => ({ ...of, commune_code: code })))
      .execute()
  }
  const rows = services.map(({ name, minutes, priceCents }, position) => {
    return { id: newId<'RepairService'>(), ...of, name, minutes, price_cents: priceCents ?? null, position }
  })
  if (rows.length > 0) await tx.insertInto('repair_service').values(rows).execute()
  await tx
    .insertInto('agenda')
    .values(agendas.map(({ employee, seats }) => ({ id: newId<'Agenda'>(), ...of, employee: employee ?? null, seats })))
    .execute()
}

/** Of one that is known to exist. */
export async function getRepairer(db: Db, id: Id<'Repairer'>): Promise<Repairer> {
  return repairerFromRow(await db.selectFrom('repairer').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
}

/** A repairer with what it has of its place: the clock on its wall, and where an itinerant's radius is measured from. */
export type PlacedRepairer = { readonly repairer: Repairer; readonly zone: Zone; readonly point: Point }

/** One that takes bookings, of a member that is shown. */
export async function findOpenRepairer(db: Db, slug: string): Promise<PlacedRepairer | undefined> {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .selectAll('repairer')
    .select(['place.zone', 'place.latitude', 'place.longitude'])
    .where('repairer.slug', '=', slug)
    .where('repairer.open', '=', 1)
    .where('member.status', '=', 'shown')
    .executeTakeFirst()
  if (!row) return undefined
  const { zone, latitude, longitude } = row
  return { repairer: repairerFromRow(row), zone, point: { latitude, longitude } }
}

/** In the order that the repairer chose. */
export async function servicesOf(db: Db, repairerId: Id<'Repairer'>): Promise<RepairService[]> {
  const rows = await db
    .selectFrom('repair_service')
    .selectAll()
    .where('repairer_id', '=', repairerId)
    .orderBy('position')
    .execute()
  return rows.map(({ id, name, minutes, price_cents: priceCents }) => {
    return { id, repairerId, name, minutes, ...(priceCents !== null && { priceCents }) }
  })
}

export type ListedRepairer = {
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
