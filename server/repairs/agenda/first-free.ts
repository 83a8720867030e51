import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { addDays, addMs, msOf, never, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan } from '../../base/local-days.js'
import type { Db, Tx } from '../../database/tables.js'
import { fullBetween } from './appointment-cell.store.js'
import { freeStarts, occupiedMs, type AgendaTime } from './slots.js'
import { keepFirstFree, type FirstFree } from './first-free.store.js'
import { lockStaleTimes, lockTimes, type RepairerTime, type Settings } from './timetable.store.js'

/** Looks again for the first free slot of each, after any change; in the transaction of the change. */
export async function refreshFirstFree(tx: Tx, repairerIds: readonly Id<'Repairer'>[], now: Instant): Promise<void> {
  await keepAnew(tx, await lockTimes(tx, repairerIds, { now }), now)
}

/** After quarters of an hour were taken or given back: looks again if that can have changed the first free slot. */
export async function refreshFirstFreeAfter(
  tx: Tx,
  { repairerId, quarters }: { readonly repairerId: Id<'Repairer'>; readonly quarters: readonly Instant[] },
  now: Instant,
): Promise<void> {
  const concerns = ({ first_free_at: firstFreeAt, usual_minutes: minutes, preparation_minutes }: Settings) =>
    isBefore(quarters, msOf(firstFreeAt) + occupiedMs({ minutes, preparationMinutes: preparation_minutes }))
  await keepAnew(tx, await lockTimes(tx, [repairerId], { now, concerns }), now)
}

/** Longer than a transaction lasts, and than the clocks of two machines are apart. */
const soonMs = 60_000

/**
 * Whether quarters that are taken now can change the first free slot, for whoever holds the agendas: nobody else changes it
 * then, unless it has passed or is about to.
 */
export function mayTouchFirstFree(
  { firstFreeAt, firstFreeUntil, usual }: Pick<RepairerTime, 'firstFreeAt' | 'firstFreeUntil' | 'usual'>,
  quarters: readonly Instant[],
  now: Instant,
): boolean {
  return firstFreeUntil <= addMs(now, soonMs) || isBefore(quarters, msOf(firstFreeAt) + occupiedMs(usual))
}

/** What lies behind the first free slot neither takes it away nor makes an earlier one. */
function isBefore(quarters: readonly Instant[], endOfFirst: number): boolean {
  return quarters.some((quarter) => msOf(quarter) < endOfFirst)
}

/** What one transaction looks after. */
export const mostAtOnce = 200

/** For those whose first free slot has passed meanwhile. How many there were; in any process, without waiting for others. */
export async function refreshStale({ tx, clock }: { readonly tx: Tx; readonly clock: Clock }): Promise<number> {
  const now = clock.now()
  const times = await lockStaleTimes(tx, now, mostAtOnce)
  await keepAnew(tx, times, now)
  return times.length
}

async function keepAnew(tx: Tx, times: readonly RepairerTime[], now: Instant): Promise<void> {
  await keepFirstFree(tx, await findFirstFree(tx, times, now))
}

/** How far one looks first: nearly everybody has something within days, and to read two months of visits costs time. */
const firstDays = [4, 16]

/** The first slot of the usual length of each, whatever their rows say: a handful of questions, however many repairers. */
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
    // A day that comes within the horizon may have one.
    return {
      repairerId,
      firstFreeAt: never,
      firstFreeUntil: toInstant(daySpan(dayAt(msOf(now), timetable.zone), timetable.zone).to),
    }
  }
  return { repairerId, firstFreeAt: first, firstFreeUntil: lastOffered(first, timetable.leadMinutes) }
}

/** The first moment at which a start is too near to be offered. */
export function lastOffered(startsAt: Instant, leadMinutes: number): Instant {
  return addMs(startsAt, 1 - leadMinutes * 60_000)
}
