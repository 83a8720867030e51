import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import type { Point } from '../../base/point.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { isFor, type BikeType, type Repairer, type RepairService } from '../repairer.js'
import { repairerFromRow, takesBookings } from '../repairer.store.js'
import { bikesIn } from '../service.store.js'

/** `service` is undefined if it is not this repairer's. */
export type BookingContext = {
  readonly repairer: Repairer
  readonly zone: Zone
  readonly communeCode: string
  readonly point: Point
  /** The bicycle is one for which this service is. */
  readonly isServed: boolean
  readonly service?: Omit<RepairService, 'repairerId'>
}

type BookingWish = {
  readonly repairer: string
  readonly bikeType: BikeType
  readonly service?: Id<'RepairService'> | undefined
}

type Wished = { repairer: string; bikeType: BikeType; service: Id<'RepairService'> | null }

const bookingContext = writtenOnce((db, { repairer, bikeType, service }: Slots<Wished>) =>
  db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('repairer_bike_type', (join) =>
      join
        .onRef('repairer_bike_type.repairer_id', '=', 'repairer.id')
        .on('repairer_bike_type.bike_type', '=', bikeType)
        .on('repairer_bike_type.shortest_minutes', 'is not', null),
    )
    .leftJoin('repair_service', (join) =>
      join.onRef('repair_service.repairer_id', '=', 'repairer.id').on('repair_service.id', '=', service),
    )
    .selectAll('repairer')
    .select(['place.zone', 'place.commune_code', 'place.latitude', 'place.longitude', 'repairer_bike_type.bike_type'])
    .select(['repair_service.id as service_id', 'repair_service.name', 'repair_service.minutes'])
    .select(['repair_service.price_cents', 'repair_service.bike_types'])
    .where('repairer.slug', '=', repairer)
    .where(takesBookings),
)

/** One query: others wait for the same agenda meanwhile. */
export async function findBookingContext(
  db: Db,
  { repairer, bikeType, service }: BookingWish,
): Promise<BookingContext | undefined> {
  const row = await bookingContext.first(db, { repairer, bikeType, service: service ?? null })
  if (!row) return undefined
  const { service_id: id, name, minutes, price_cents: cents } = row
  return {
    repairer: repairerFromRow(row),
    zone: row.zone,
    communeCode: row.commune_code,
    point: { latitude: row.latitude, longitude: row.longitude },
    isServed: row.bike_type !== null && isFor(bikeType, { bikeTypes: bikesIn(row.bike_types) }),
    ...(id !== null &&
      name !== null &&
      minutes !== null && { service: { id, name, minutes, ...(cents !== null && { priceCents: cents }) } }),
  }
}

export async function goesTo(db: Db, repairerId: Id<'Repairer'>, communeCode: string): Promise<boolean> {
  const row = await db
    .selectFrom('repairer_commune')
    .select('commune_code')
    .where('repairer_id', '=', repairerId)
    .where('commune_code', '=', communeCode)
    .executeTakeFirst()
  return row !== undefined
}

type Wanted = { repairer: string; startsAt: Instant; accountId: Id<'Account'> }

const fullness = writtenOnce((db, { repairer, startsAt, accountId }: Slots<Wanted>) =>
  db
    .selectFrom('agenda')
    .innerJoin('repairer', 'repairer.id', 'agenda.repairer_id')
    .leftJoin('appointment_cell', (join) =>
      join.onRef('appointment_cell.agenda_id', '=', 'agenda.id').on('appointment_cell.starts_at', '=', startsAt),
    )
    .leftJoin('appointment', 'appointment.id', 'appointment_cell.appointment_id')
    .select((eb) => [
      'agenda.id',
      'agenda.seats',
      eb.fn.count<number>('appointment_cell.seat').as('appointments'),
      eb.fn.count<number>(eb.case().when('appointment.account_id', '=', accountId).then(1).end()).as('own'),
    ])
    .where('repairer.slug', '=', repairer)
    .groupBy(['agenda.id', 'agenda.seats']),
)

/** Whether all seats of that quarter of an hour are taken, none of them by this person. */
export async function isFullFor(
  db: Db,
  accountId: Id<'Account'>,
  { repairer, startsAt }: { readonly repairer: string; readonly startsAt: Instant },
): Promise<boolean> {
  const agendas = await fullness.all(db, { repairer, startsAt, accountId })
  return agendas.length > 0 && agendas.every(({ seats, appointments, own }) => appointments >= seats && own === 0)
}
