import type { Insertable } from 'kysely'
import { newId, type Id } from '../../../server/base/id.js'
import { msOf, never, toInstant, type Instant } from '../../../server/base/instant.js'
import { momentAt, weekdayOf } from '../../../server/base/local-days.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tables, Tx } from '../../../server/database/tables.js'
import { refreshFirstFree } from '../../../server/repairs/agenda/first-free.js'
import { quartersOf, type AppointmentLength } from '../../../server/repairs/agenda/slots.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { drawn, insertRegion, type Generated, type Region } from './region.js'

export type RepairersWanted = {
  readonly count: number
  /** How many appointments each has, and within how many days. */
  readonly appointments: number
  readonly days: number
  /** Appointments at once; of one in four when absent, 3, otherwise 1. */
  readonly seats?: number
  readonly now: Instant
}

type Row<Name extends keyof Tables> = Insertable<Tables[Name]>

/** From Tuesday to Saturday, morning and afternoon. */
const hours = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:30' },
]
const weekdays = [2, 3, 4, 5, 6]

/**
 * Repairers of a region that does not exist, with appointments: one in ten comes to the door. Rows are written many at a time, and
 * the appointments of one repairer stand under one appointment, since only their quarters of an hour are looked at.
 */
export async function generateRepairers(database: Database, wanted: RepairersWanted): Promise<Generated> {
  const random = drawn(20_270_301)
  const region = await administer(database, (tx) => insertRegion(tx, random, wanted.now))
  const { id: siteId } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()
  const batch = 200
  for (let from = 0; from < wanted.count; from += batch) {
    const many = Math.min(batch, wanted.count - from)
    const made = Array.from({ length: many }, (_, at) => oneRepairer({ at: from + at, random, region, siteId, wanted }))
    await administer(database, (tx) => insertAll(tx, made, wanted.now))
  }
  return region.generated
}

type Making = {
  readonly at: number
  readonly random: () => number
  readonly region: Region
  readonly siteId: Id<'Site'>
  readonly wanted: RepairersWanted
}

function oneRepairer({ at, random, region, siteId, wanted: { appointments, days, now, ...wanted } }: Making) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const id = newId<'Repairer'>()
  const place = region.places[at % region.places.length] as Region['places'][number]
  const isItinerant = at % 10 === 9
  const repairer: Row<'repairer'> = {
    id,
    slug: `repairer-${at}`,
    member_id: place.memberId,
    place_id: place.id,
    is_workshop: isItinerant ? 0 : 1,
    is_self_repair: at % 5 === 0 ? 1 : 0,
    is_itinerant: isItinerant ? 1 : 0,
    step_minutes: pick([15, 30, 60]),
    usual_minutes: pick([30, 45, 60, 90]),
    preparation_minutes: isItinerant ? 30 : 0,
    lead_minutes: 120,
    horizon_days: 60,
    cancel_minutes: 240,
    on_request: at % 12 === 0 ? 1 : 0,
    works_holidays: 0,
    reach_metres: isItinerant ? 3_000 + Math.floor(random() * 12_000) : null,
    welcome: null,
    to_bring: null,
    directions: null,
    email: `repairer-${at}@example.org`,
    open: 1,
    sequence: 0,
    first_free_at: never,
    first_free_until: now,
    first_free_end: never,
    created_at: now,
    updated_at: now,
  }
  const seats = wanted.seats ?? (at % 4 === 0 ? 3 : 1)
  const agenda: Row<'agenda'> = { id: newId(), repairer_id: id, employee: null, seats }
  const length = { minutes: 60, preparationMinutes: repairer.preparation_minutes }
  const appointment = standIn({ repairer, agenda, siteId, accountId: pick(region.generated.accounts) }, now)
  const cells: Row<'appointment_cell'>[] = takenSeats({ random, appointments, days, seats, length, now }).map(
    (cell) => {
      return { ...cell, agenda_id: agenda.id, appointment_id: appointment.id, proposed: 0 }
    },
  )
  const openings: Row<'repairer_opening'>[] = weekdays.flatMap((weekday) =>
    hours.map(({ from, to }) => ({ repairer_id: id, weekday, from_time: from, to_time: to })),
  )
  const bikeTypes: Row<'repairer_bike_type'>[] = (['classic', 'electric', 'cargo'] as const)
    .slice(0, 1 + (at % 3))
    .map((type) => ({ repairer_id: id, bike_type: type, shortest_minutes: repairer.usual_minutes }))
  return { repairer, agenda, appointment, cells, openings, bikeTypes }
}

type Seats = {
  readonly random: () => number
  readonly appointments: number
  readonly days: number
  readonly seats: number
  readonly length: AppointmentLength
  readonly now: Instant
}

/** At random, but never more at once than there are seats. */
function takenSeats({ random, appointments, days, seats, length, now }: Seats): { starts_at: Instant; seat: number }[] {
  const today = dayOf(now, paris)
  const open = Array.from({ length: days }, (_, ahead) => addToDay(today, ahead)).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  )
  const taken = new Map<Instant, number>()
  const cells: { starts_at: Instant; seat: number }[] = []
  for (let made = 0, tries = 0; made < appointments && tries < appointments * 20; tries += 1) {
    const day = open[Math.floor(random() * open.length)] ?? today
    const opening = hours[Math.floor(random() * hours.length)] ?? { from: '09:00', to: '12:00' }
    const first = momentAt(day, opening.from, paris)
    const start = toInstant(first + Math.floor(random() * 12) * 900_000)
    const quarters = quartersOf(start, length)
    const end = msOf(start) + quarters.length * 900_000
    if (end > momentAt(day, opening.to, paris)) continue
    if (quarters.some((quarter) => (taken.get(quarter) ?? 0) >= seats)) continue
    made += 1
    for (const quarter of quarters) {
      const seat = taken.get(quarter) ?? 0
      taken.set(quarter, seat + 1)
      cells.push({ starts_at: quarter, seat })
    }
  }
  return cells
}

type StandIn = {
  readonly repairer: Row<'repairer'>
  readonly agenda: Row<'agenda'>
  readonly siteId: Id<'Site'>
  readonly accountId: Id<'Account'>
}

function standIn({ repairer, agenda, siteId, accountId }: StandIn, now: Instant): Row<'appointment'> {
  return {
    id: newId(),
    repairer_id: repairer.id,
    agenda_id: agenda.id,
    site_id: siteId,
    account_id: accountId,
    status: 'booked',
    starts_at: now,
    minutes: 60,
    preparation_minutes: 0,
    cancel_until: now,
    stands: 0,
    bike_type: 'classic',
    at_home: 0,
    words: '',
    contact_name: 'Prénom',
    language: 'fr',
    sequence: 0,
    created_at: now,
    updated_at: now,
  }
}

async function insertAll(tx: Tx, made: readonly ReturnType<typeof oneRepairer>[], now: Instant): Promise<void> {
  const rows = <Name extends keyof ReturnType<typeof oneRepairer>>(name: Name) => made.map((one) => one[name])
  await tx.insertInto('repairer').values(rows('repairer')).execute()
  await tx.insertInto('agenda').values(rows('agenda')).execute()
  await tx.insertInto('appointment').values(rows('appointment')).execute()
  await tx.insertInto('repairer_opening').values(rows('openings').flat()).execute()
  await tx.insertInto('repairer_bike_type').values(rows('bikeTypes').flat()).execute()
  const cells = rows('cells').flat()
  for (let from = 0; from < cells.length; from += 2_000) {
    await tx
      .insertInto('appointment_cell')
      .values(cells.slice(from, from + 2_000))
      .execute()
  }
  await refreshFirstFree(
    tx,
    rows('repairer').map(({ id }) => id),
    now,
  )
}
