import type { Selectable } from 'kysely'
import { newId, type Id } from '../base/id.js'
import { isAmong, listFor, type TextList } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { bikeTypes, shortestMinutes, type BikeType, type RepairService } from './repairer.js'
import type { RepairServiceTable } from './repairer.table.js'

export type NewService = Omit<RepairService, 'id' | 'repairerId'>

function fromRow(row: Selectable<RepairServiceTable>): RepairService {
  const { id, repairer_id: repairerId, name, minutes, price_cents: priceCents } = row
  const only = bikesIn(row.bike_types)
  return { id, repairerId, name, minutes, ...(priceCents !== null && { priceCents }), ...(only && { bikeTypes: only }) }
}

export function bikesIn(json: string | null): BikeType[] | undefined {
  if (json === null) return undefined
  const list: unknown = JSON.parse(json)
  return bikeTypes.filter((type) => Array.isArray(list) && list.includes(type))
}

function toRow({ name, minutes, priceCents, bikeTypes: only }: NewService) {
  return { name, minutes, price_cents: priceCents ?? null, bike_types: only ? JSON.stringify(only) : null }
}

/** Sorted as the repairer gives them. */
export async function servicesOf(db: Db, repairerId: Id<'Repairer'>): Promise<RepairService[]> {
  return (await servicesOfAll(db, [repairerId])).get(repairerId) ?? []
}

const ofAll = writtenOnce((db, { ids }: Slots<{ ids: TextList }>) =>
  db
    .selectFrom('repair_service')
    .selectAll()
    .where(isAmong(db, 'repairer_id', ids))
    .orderBy('position'),
)

export async function servicesOfAll(
  db: Db,
  ids: readonly Id<'Repairer'>[],
): Promise<Map<Id<'Repairer'>, RepairService[]>> {
  if (ids.length === 0) return new Map()
  const rows = await ofAll.all(db, { ids: listFor(db, ids) })
  const services = new Map<Id<'Repairer'>, RepairService[]>(ids.map((id) => [id, []]))
  for (const row of rows) services.get(row.repairer_id)?.push(fromRow(row))
  return services
}

export async function findService(
  db: Db,
  repairerId: Id<'Repairer'>,
  serviceId: string,
): Promise<RepairService | undefined> {
  return (await servicesOf(db, repairerId)).find(({ id }) => id === serviceId)
}

export async function insertServices(
  tx: Tx,
  repairerId: Id<'Repairer'>,
  services: readonly NewService[],
): Promise<Id<'RepairService'>[]> {
  if (services.length === 0) return []
  const { last } = await tx
    .selectFrom('repair_service')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('repairer_id', '=', repairerId)
    .executeTakeFirstOrThrow()
  const first = Number(last ?? -1) + 1
  const rows = services.map((service, at) => {
    return { ...toRow(service), id: newId<'RepairService'>(), repairer_id: repairerId, position: first + at }
  })
  await tx.insertInto('repair_service').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Appointments that are booked keep what they copied of it. */
export async function saveService(tx: Tx, { id, ...service }: RepairService): Promise<void> {
  await tx.updateTable('repair_service').set(toRow(service)).where('id', '=', id).execute()
}

export async function deleteService(tx: Tx, id: Id<'RepairService'>): Promise<void> {
  await tx.deleteFrom('repair_service').where('id', '=', id).execute()
}

/** Call it after any change of the services, before the first free times are found anew. */
export async function keepShortest(tx: Tx, repairerId: Id<'Repairer'>): Promise<void> {
  const { usual_minutes: usualMinutes } = await tx
    .selectFrom('repairer')
    .select('usual_minutes')
    .where('id', '=', repairerId)
    .executeTakeFirstOrThrow()
  const services = await servicesOf(tx, repairerId)
  for (const bikeType of bikeTypes) {
    await tx
      .updateTable('repairer_bike_type')
      .set({ shortest_minutes: shortestMinutes(services, { bikeType, usualMinutes }) ?? null })
      .where('repairer_id', '=', repairerId)
      .where('bike_type', '=', bikeType)
      .execute()
  }
}
