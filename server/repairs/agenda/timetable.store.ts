import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day } from '../../base/local-time.js'
import { holidayRegionOf } from '../../base/public-holidays.js'
import { flag } from '../../database/columns.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { Agenda, BikeType, Opening, RepairerClosure } from '../repairer.js'
import type { PlacedRepairer } from '../repairer.store.js'
import { toBeAnswered, type Timetable } from './slots.js'

export type RepairerTime = {
  readonly repairerId: Id<'Repairer'>
  readonly timetable: Timetable
  readonly preparationMinutes: number
  /** The shortest of all first. */
  readonly shortest: readonly ShortestAppointment[]
  readonly agendas: readonly Agenda[]
  readonly firstFreeAt: Instant
  readonly firstFreeUntil: Instant
  readonly firstFreeEnd: Instant
}

/** The shortest that can be booked for a bicycle. */
type ShortestAppointment = { readonly bikeType: BikeType; readonly minutes: number }

export async function timesOf(db: Db, ids: readonly Id<'Repairer'>[], now: Instant): Promise<RepairerTime[]> {
  return withRanges(
    db,
    await settings(db)
      .where(isAmong(db, 'repairer.id', ids))
      .execute(),
    now,
  )
}

export async function timeOf(
  db: Db,
  { repairer, zone, communeCode }: Pick<PlacedRepairer, 'repairer' | 'zone' | 'communeCode'>,
  now: Instant,
): Promise<RepairerTime> {
  const row: Settings = {
    id: repairer.id,
    zone,
    commune_code: communeCode,
    works_holidays: flag(repairer.worksHolidays),
    on_request: flag(repairer.onRequest),
    step_minutes: repairer.stepMinutes,
    lead_minutes: repairer.leadMinutes,
    horizon_days: repairer.horizonDays,
    preparation_minutes: repairer.preparationMinutes,
    first_free_at: repairer.firstFreeAt,
    first_free_until: repairer.firstFreeUntil,
    first_free_end: repairer.firstFreeEnd,
  }
  return toTime(row, await rangesOfOne.all(db, { id: repairer.id, since: recently(now) }))
}

/**
 * Locks the repairers, for callers that write what follows from their times. `concerns` filters rows after they are
 * locked. `for no key update` lets others insert rows that refer to the repairer, so that bookings with two employees
 * cannot deadlock.
 */
export async function lockTimes(
  tx: Tx,
  ids: readonly Id<'Repairer'>[],
  { now, concerns = () => true }: { now: Instant; concerns?: (row: Settings) => boolean },
): Promise<RepairerTime[]> {
  if (ids.length === 0) return []
  const query = settings(tx).where(isAmong(tx, 'repairer.id', ids))
  const rows = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate('repairer') : query).execute()
  return withRanges(tx, rows.filter(concerns), now)
}

export async function lockStaleTimes(tx: Tx, now: Instant, limit: number): Promise<RepairerTime[]> {
  const query = settings(tx).where('repairer.open', '=', 1).where('repairer.first_free_until', '<=', now).limit(limit)
  const locking = engineOf(tx) === 'postgres' ? query.forNoKeyUpdate('repairer').skipLocked() : query
  return withRanges(tx, await locking.execute(), now)
}

function settings(db: Db) {
  return db
    .selectFrom('repairer')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select([
      'repairer.id',
      'place.zone',
      'place.commune_code',
      'repairer.works_holidays',
      'repairer.on_request',
      'repairer.step_minutes',
      'repairer.lead_minutes',
      'repairer.horizon_days',
      'repairer.preparation_minutes',
      'repairer.first_free_at',
      'repairer.first_free_until',
      'repairer.first_free_end',
    ])
    .orderBy('repairer.id')
}

export type Settings = Awaited<ReturnType<ReturnType<typeof settings>['execute']>>[number]

type RangeRow = {
  kind: 'opening' | 'closure' | 'agenda' | 'bike'
  repairer_id: Id<'Repairer'>
  agenda_id: Id<'Agenda'> | null
  employee: string | null
  bike_type: BikeType | null
  /** The weekday of an opening, the seats of an agenda, the minutes of an appointment. */
  number: number
  from_day: Day | null
  from_time: string | null
  to_day: Day | null
  to_time: string | null
}

async function withRanges(db: Db, rows: readonly Settings[], now: Instant): Promise<RepairerTime[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const ranges = await rangesOf(db, ids, now)
  return rows.map((row) => toTime(row, ranges.get(row.id) ?? []))
}

/** Four kinds of rows in one query: four round trips would take longer than reading them. */
function ranges(among: Expression<SqlBool>, since: Expression<Day>): RawBuilder<RangeRow> {
  return sql<RangeRow>`
    select 'opening' as kind, repairer_id, null as agenda_id, null as employee, null as bike_type, weekday as number,
      null as from_day, from_time, null as to_day, to_time
      from repairer_opening where ${among}
    union all
    select 'closure', repairer_id, null, null, null, 0, cast(from_day as text), from_time, cast(to_day as text), to_time
      from repairer_closure where ${among} and to_day >= ${since}
    union all
    select 'agenda', repairer_id, id, employee, null, seats, null, null, null, null from agenda where ${among}
    union all
    select 'bike', repairer_id, null, null, bike_type, shortest_minutes, null, null, null, null
      from repairer_bike_type where ${among} and shortest_minutes is not null`
}

const rangesOfOne = writtenOnce((db, { id, since }: Slots<{ id: Id<'Repairer'>; since: Day }>) => ({
  compile: () => ranges(sql<SqlBool>`repairer_id = ${id}`, since).compile(db),
}))

/** A closure that ended before yesterday in Paris has ended in every zone. */
const recently = (now: Instant): Day => addToDay(dayOf(now, paris), -1)

async function rangesOf(
  db: Db,
  ids: readonly Id<'Repairer'>[],
  now: Instant,
): Promise<Map<Id<'Repairer'>, RangeRow[]>> {
  const { rows } = await ranges(isAmong(db, 'repairer_id', ids), sql.val(recently(now))).execute(db)
  const found = new Map<Id<'Repairer'>, RangeRow[]>(ids.map((id) => [id, []]))
  for (const range of rows) found.get(range.repairer_id)?.push(range)
  return found
}

function toTime(row: Settings, ranges: readonly RangeRow[]): RepairerTime {
  const timetable: Timetable = {
    zone: row.zone,
    openings: ranges.flatMap(toOpening).toSorted((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1)),
    ...(row.works_holidays === 0 && { holidays: holidayRegionOf(row.commune_code) }),
    closures: ranges.flatMap(toClosure).toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)),
    stepMinutes: row.step_minutes,
    leadMinutes: row.lead_minutes,
    horizonDays: row.horizon_days,
  }
  return {
    repairerId: row.id,
    timetable: row.on_request === 1 ? toBeAnswered(timetable) : timetable,
    preparationMinutes: row.preparation_minutes,
    shortest: ranges
      .flatMap(toShortest)
      .toSorted((a, b) => a.minutes - b.minutes || (a.bikeType < b.bikeType ? -1 : 1)),
    // The first free agenda is booked, so their order must not change.
    agendas: ranges.flatMap(toAgenda).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    firstFreeAt: row.first_free_at,
    firstFreeUntil: row.first_free_until,
    firstFreeEnd: row.first_free_end,
  }
}

function toOpening({ kind, number, from_time: from, to_time: to }: RangeRow): Opening[] {
  return kind === 'opening' && from !== null && to !== null ? [{ weekday: number, from, to }] : []
}

function toClosure(row: RangeRow): RepairerClosure[] {
  const { kind, from_day: fromDay, from_time: fromTime, to_day: toDay, to_time: toTime } = row
  if (kind !== 'closure' || fromDay === null || fromTime === null || toDay === null || toTime === null) return []
  return [{ fromDay, fromTime, toDay, toTime }]
}

function toAgenda({ kind, agenda_id: id, repairer_id: repairerId, employee, number: seats }: RangeRow): Agenda[] {
  if (kind !== 'agenda' || id === null) return []
  return [{ id, repairerId, seats, ...(employee !== null && { employee }) }]
}

function toShortest({ kind, bike_type: bikeType, number: minutes }: RangeRow): ShortestAppointment[] {
  return kind === 'bike' && bikeType !== null ? [{ bikeType, minutes }] : []
}

export async function replaceOpenings(tx: Tx, repairerId: Id<'Repairer'>, openings: readonly Opening[]): Promise<void> {
  await tx.deleteFrom('repairer_opening').where('repairer_id', '=', repairerId).execute()
  if (openings.length === 0) return
  const rows = openings.map(({ weekday, from, to }) => ({
    repairer_id: repairerId,
    weekday,
    from_time: from,
    to_time: to,
  }))
  await tx.insertInto('repairer_opening').values(rows).execute()
}

export async function insertClosure(
  tx: Tx,
  repairerId: Id<'Repairer'>,
  { fromDay, fromTime, toDay, toTime, reason }: RepairerClosure,
): Promise<Id<'RepairerClosure'>> {
  const id: Id<'RepairerClosure'> = newId()
  const range = { from_day: fromDay, from_time: fromTime, to_day: toDay, to_time: toTime }
  await tx
    .insertInto('repairer_closure')
    .values({ id, repairer_id: repairerId, ...range, reason: reason ?? null })
    .execute()
  return id
}

export async function deleteClosure(
  tx: Tx,
  repairerId: Id<'Repairer'>,
  closureId: Id<'RepairerClosure'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('repairer_closure')
    .where('id', '=', closureId)
    .where('repairer_id', '=', repairerId)
    .executeTakeFirst()
  return numDeletedRows > 0
}
