import type { Id } from '../../base/id.js'
import { addDays, msOf, type Instant } from '../../base/instant.js'
import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { cellsBetween, fullBetween } from '../agenda/appointment-cell.store.js'
import type { SlotDays } from '../repair.wire.js'
import { freeStarts, type AgendaTime, type Visit } from '../agenda/slots.js'
import { timesOf, type RepairerTime } from '../agenda/timetable.store.js'
import { agendaTimes } from '../agenda/seats.js'

/** `except`: a visit that moves, whose own cells count as free, so that it may move by less than its length. */
export type Looking = {
  readonly repairerId: Id<'Repairer'>
  readonly visit: Visit
  readonly except?: Id<'Appointment'>
}

export async function freeDays(db: Db, looking: Looking, now: Instant): Promise<SlotDays> {
  const { zone, starts } = await startsFor(db, looking, now)
  const days = new Map<string, Instant[]>()
  for (const startsAt of starts) {
    const day = dayOf(startsAt, zone)
    const others = days.get(day)
    if (others) others.push(startsAt)
    else days.set(day, [startsAt])
  }
  return [...days].map(([day, ofDay]) => ({ day, starts: ofDay }))
}

const mostNear = 3

export async function nearestStarts(
  db: Db,
  looking: Looking & { readonly startsAt: Instant },
  now: Instant,
): Promise<Instant[]> {
  const wanted = msOf(looking.startsAt)
  const { starts } = await startsFor(db, looking, now)
  return starts
    .map((startsAt) => ({ startsAt, away: Math.abs(msOf(startsAt) - wanted) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, mostNear)
    .map(({ startsAt }) => startsAt)
    .toSorted()
}

async function startsFor(db: Db, { repairerId, visit, except }: Looking, now: Instant) {
  const [time] = await timesOf(db, [repairerId], now)
  if (!time) throw new Refusal('repairer-unknown')
  const { timetable } = time
  // The whole last day of the horizon, which may have 25 hours.
  const span = { from: now, to: addDays(now, timetable.horizonDays + 2) }
  const free = freeStarts(timetable, visit, { agendas: await agendasIn(db, time, { span, except }), now })
  return { zone: timetable.zone, starts: [...free].map(({ startsAt }) => startsAt) }
}

type Taking = { readonly span: { from: Instant; to: Instant }; readonly except: Id<'Appointment'> | undefined }

async function agendasIn(
  db: Db,
  { repairerId, agendas }: RepairerTime,
  { span, except }: Taking,
): Promise<AgendaTime[]> {
  if (except !== undefined) return agendaTimes(agendas, await cellsBetween(db, repairerId, span), except)
  const ids = agendas.map(({ id }) => id)
  const full = await fullBetween(db, ids, span)
  return agendas.map(({ id, seats }) => ({ id, seats, taken: full.get(id) ?? new Map<number, number>() }))
}
