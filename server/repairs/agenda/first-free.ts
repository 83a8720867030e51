import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { addDays, addMs, msOf, never, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan } from '../../base/local-days.js'
import type { Db, Tx } from '../../database/tables.js'
import { fullBetween } from './appointment-cell.store.js'
import { freeStarts, occupiedMs, type AgendaTime } from './slots.js'
import { keepFirstFree, type FirstFree } from './first-free.store.js'
import { lockStaleTimes, lockTimes, type RepairerTime, type Settings } from './timetable.store.js'

/** To call after any change, in its transaction. */
export async function refreshFirstFree(tx: Tx, repairerIds: readonly Id<'Repairer'>[], now: Instant): Promise<void> {
  await keepAnew(tx, await lockTimes(tx, repairerIds, { now }), now)
}

/** After quarters of an hour were taken or freed: does nothing if that cannot have changed the first free slot. */
export async function refreshFirstFreeAfter(
  tx: Tx,
  { repairerId, quarters }: { readonly repairerId: Id<'Repairer'>; readonly quarters: readonly Instant[] },
  now: Instant,
): Promise<void> {
  const concerns = ({ first_free_at: firstFreeAt, usual_minutes: minutes, preparation_minutes }: Settings) =>
    isBefore(quarters, msOf(firstFreeAt) + occupiedMs({ minutes, preparationMinutes: preparation_minutes }))
  await keepAnew(tx, await lockTimes(tx, [repairerId], { now, concerns }), now)
}

/** Longer than any transaction, and than the difference between the clocks of two machines. */
const soonMs = 60_000

/**
 * Whether taking these quarters can change the first free slot. The caller holds the lock of the agendas: nobody else
 * changes it meanwhile, unless it has passed or is about to.
 */
export function mayTouchFirstFree(
  { firstFreeAt, firstFreeUntil, usual }: Pick<RepairerTime, 'firstFreeAt' | 'firstFreeUntil' | 'usual'>,
  quarters: readonly Instant[],
  now: Instant,
): boolean {
  return firstFreeUntil <= addMs(now, soonMs) || isBefore(quarters, msOf(firstFreeAt) + occupiedMs(usual))
}

/** Quarters after the first free slot can neither take it nor make an earlier one free. */
function isBefore(quarters: readonly Instant[], endOfFirst: number): boolean {
  return quarters.some((quarter) => msOf(quarter) < endOfFirst)
}

export const mostAtOnce = 200

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

/** Nearly every repairer has a free slot within days, and reading two months of visits takes time. */
const firstDays = [4, 16]

export async function findFirstFree(db: Db, times: readonly RepairerTime[], now: Instant): Promise<FirstFree[]> {
  const found: FirstFree[] = []
  let pending = times.map((time) => ({ time, from: addMs(now, time.timetable.leadMinutes * 60_000) }))
  const wholeDays = Math.max(0, ...times.map(({ timetable }) => timetable.horizonDays)) + 2
  for (const days of [...firstDays.filter((some) => some < wholeDays), wholeDays]) {
    if (pending.length === 0) break
    const reach = reachOf(pending, days)
    const ids = pending.flatMap(({ time }) => time.agendas.map(({ id }) => id))
    const taken = await fullBetween(db, ids, reach)
    pending = pending.flatMap(({ time, from }) => {
      const agendas = time.agendas.map(({ id, seats }) => ({ id, seats, taken: taken.get(id) ?? new Map() }))
      const first = firstOf(time, agendas, { from, now })
      if (first !== undefined && msOf(first) + occupiedMs(time.usual) > msOf(reach.to)) return [{ time, from: first }]
      found.push(toFirstFree(time, first, now))
      return []
    })
  }
  return found
}

function reachOf(pending: readonly { readonly from: Instant }[], days: number): { from: Instant; to: Instant } {
  const froms = pending.map(({ from }) => msOf(from))
  return { from: toInstant(Math.min(...froms)), to: addDays(toInstant(Math.max(...froms)), days) }
}

function firstOf(
  { timetable, usual }: RepairerTime,
  agendas: readonly AgendaTime[],
  when: { from: Instant; now: Instant },
): Instant | undefined {
  for (const { startsAt } of freeStarts(timetable, usual, { agendas, ...when })) return startsAt
  return undefined
}

function toFirstFree({ repairerId, timetable }: RepairerTime, first: Instant | undefined, now: Instant): FirstFree {
  if (first === undefined) {
    // The day that next comes within the horizon may have a free slot.
    return {
      repairerId,
      firstFreeAt: never,
      firstFreeUntil: toInstant(daySpan(dayAt(msOf(now), timetable.zone), timetable.zone).to),
    }
  }
  return { repairerId, firstFreeAt: first, firstFreeUntil: lastOffered(first, timetable.leadMinutes) }
}

export function lastOffered(startsAt: Instant, leadMinutes: number): Instant {
  return addMs(startsAt, 1 - leadMinutes * 60_000)
}
