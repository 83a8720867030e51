import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { addDays, addMs, msOf, never, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan } from '../../base/local-days.js'
import type { Database } from '../../database/open-database.js'
import type { Db, Tx } from '../../database/tables.js'
import { administer } from '../../rpc/in-transaction.js'
import { fullBetween } from './appointment-cell.store.js'
import { keepFirstFree, mostFirstTimes, type FirstFree, type FirstTimes } from './first-free.store.js'
import { freeStarts, occupiedMs, type AgendaTime, type FreeStart } from './slots.js'
import { lockStaleTimes, lockTimes, type RepairerTime, type Settings } from './timetable.store.js'

/** Call it after any change, in its transaction. */
export async function refreshFirstFree(tx: Tx, repairerIds: readonly Id<'Repairer'>[], now: Instant): Promise<void> {
  await keepAnew(tx, await lockTimes(tx, repairerIds, { now }), now)
}

/** After quarters of an hour were taken or freed: does nothing if that cannot have changed the first free times. */
export async function refreshFirstFreeAfter(
  tx: Tx,
  { repairerId, quarters }: { readonly repairerId: Id<'Repairer'>; readonly quarters: readonly Instant[] },
  now: Instant,
): Promise<void> {
  const concerns = ({ first_free_end: end }: Settings) => isBefore(quarters, end)
  await keepAnew(tx, await lockTimes(tx, [repairerId], { now, concerns }), now)
}

/** Longer than any transaction, and than the difference between the clocks of two machines. */
const soonMs = 60_000

/**
 * Whether taking these quarters can change the first free times. The caller holds the lock of the agendas: nobody else
 * changes them meanwhile, unless one has passed or is about to.
 */
export function mayTouchFirstFree(
  { firstFreeUntil, firstFreeEnd }: Pick<RepairerTime, 'firstFreeUntil' | 'firstFreeEnd'>,
  quarters: readonly Instant[],
  now: Instant,
): boolean {
  return firstFreeUntil <= addMs(now, soonMs) || isBefore(quarters, firstFreeEnd)
}

/** Quarters after the first free times can neither take one of them nor make an earlier one free. */
function isBefore(quarters: readonly Instant[], end: Instant): boolean {
  return quarters.some((quarter) => quarter < end)
}

export const mostAtOnce = 200

export async function refreshAll({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): Promise<void> {
  let refreshed: number
  do {
    refreshed = await administer(database, (tx) => refreshStale({ tx, clock }))
  } while (refreshed === mostAtOnce)
}

/** Any process may run it: it skips locked rows. */
export async function refreshStale({ tx, clock }: { readonly tx: Tx; readonly clock: Clock }): Promise<number> {
  const now = clock.now()
  const times = await lockStaleTimes(tx, now, mostAtOnce)
  await keepAnew(tx, times, now)
  return times.length
}

async function keepAnew(tx: Tx, times: readonly RepairerTime[], now: Instant): Promise<void> {
  await keepFirstFree(tx, await findFirstFree(tx, times, now))
}

/** Nearly every repairer has a free slot within days, and reading two months of appointments takes time. */
const firstDays = [4, 16]

export function findFirstFree(db: Db, times: readonly RepairerTime[], now: Instant): Promise<FirstFree[]> {
  return findFreeFrom(db, times, { from: now, now })
}

/** The first free times from a moment on. */
export async function findFreeFrom(
  db: Db,
  times: readonly RepairerTime[],
  { from, now }: { readonly from: Instant; readonly now: Instant },
): Promise<FirstFree[]> {
  const found: FirstFree[] = []
  let pending = times.map((time) => {
    const soonest = addMs(now, time.timetable.leadMinutes * 60_000)
    return { time, from: from > soonest ? from : soonest }
  })
  const wholeDays = Math.max(0, ...times.map(({ timetable }) => timetable.horizonDays)) + 2
  for (const days of [...firstDays.filter((some) => some < wholeDays), wholeDays]) {
    if (pending.length === 0) break
    const reach = reachOf(pending, days)
    const ids = pending.flatMap(({ time }) => time.agendas.map(({ id }) => id))
    const taken = await fullBetween(db, ids, reach)
    pending = pending.flatMap(({ time, from }) => {
      const agendas = time.agendas.map(({ id, seats }) => ({ id, seats, taken: taken.get(id) ?? new Map() }))
      const firstTimes = firstTimesOf(time, agendas, { from, now })
      if (endOf(time, firstTimes) > reach.to) return [{ time, from: firstTimes[0]?.starts[0] ?? from }]
      found.push(toFirstFree(time, firstTimes, now))
      return []
    })
  }
  return found
}

function reachOf(pending: readonly { readonly from: Instant }[], days: number): { from: Instant; to: Instant } {
  const froms = pending.map(({ from }) => msOf(from))
  return { from: toInstant(Math.min(...froms)), to: addDays(toInstant(Math.max(...froms)), days) }
}

function firstTimesOf(
  { timetable, preparationMinutes, shortest }: RepairerTime,
  agendas: readonly AgendaTime[],
  when: { from: Instant; now: Instant },
): FirstTimes[] {
  const byLength = new Map<number, Instant[]>()
  return shortest.map(({ bikeType, minutes }) => {
    const length = { minutes, preparationMinutes }
    const starts = byLength.get(minutes) ?? firstStarts(freeStarts(timetable, length, { agendas, ...when }))
    byLength.set(minutes, starts)
    return { bikeType, minutes, starts }
  })
}

function firstStarts(free: Iterable<FreeStart>): Instant[] {
  const starts: Instant[] = []
  for (const { startsAt } of free) {
    starts.push(startsAt)
    if (starts.length === mostFirstTimes) break
  }
  return starts
}

/** The end of the last appointment among them. */
function endOf({ preparationMinutes }: RepairerTime, firstTimes: readonly FirstTimes[]): Instant {
  const ends = firstTimes.map(({ minutes, starts }) => {
    const last = starts.at(-1)
    return last === undefined ? 0 : msOf(last) + occupiedMs({ minutes, preparationMinutes })
  })
  return toInstant(Math.max(0, ...ends))
}

function toFirstFree(time: RepairerTime, firstTimes: readonly FirstTimes[], now: Instant): FirstFree {
  const { repairerId, timetable } = time
  const isWhole = firstTimes.every(({ starts }) => starts.length === mostFirstTimes)
  // The day that next comes within the horizon may have a free slot.
  const untils = isWhole ? [] : [toInstant(daySpan(dayAt(msOf(now), timetable.zone), timetable.zone).to)]
  for (const { starts } of firstTimes) {
    if (starts[0] !== undefined) untils.push(lastOffered(starts[0], timetable.leadMinutes))
  }
  return {
    repairerId,
    firstTimes,
    firstFreeAt: firstTimes[0]?.starts[0] ?? never,
    firstFreeUntil: untils.toSorted()[0] ?? never,
    firstFreeEnd: isWhole ? endOf(time, firstTimes) : never,
  }
}

export function lastOffered(startsAt: Instant, leadMinutes: number): Instant {
  return addMs(startsAt, 1 - leadMinutes * 60_000)
}
