import type { Id } from '../../base/id.js'
import { addDays, addMs, msOf, type Instant } from '../../base/instant.js'
import { dayOf, type Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { cellsBetween, fullBetween } from '../agenda/appointment-cell.store.js'
import type { SlotDays } from '../repair.wire.js'
import { freeStarts, occupiedMs, toBeAnswered, type AgendaTime, type AppointmentLength } from '../agenda/slots.js'
import { timesOf, type RepairerTime } from '../agenda/timetable.store.js'
import { agendaTimes } from '../agenda/seats.js'

/** `except`: an appointment that is to move, if the resident agrees: its own cells count as free, so that it may move by less than its length. */
type Looking = {
  readonly repairerId: Id<'Repairer'>
  readonly length: AppointmentLength
  readonly except?: Id<'Appointment'>
}

export async function freeDays(db: Db, looking: Looking, now: Instant): Promise<SlotDays> {
  const time = await timeOf(db, looking, now)
  const { zone, horizonDays } = time.timetable
  // The whole last day of the horizon, which may have 25 hours.
  const whole = { from: now, to: addDays(now, horizonDays + 2) }
  return byDay(await freeStartsIn(db, { ...looking, time, span: whole }, now), zone)
}

export function byDay(starts: readonly Instant[], zone: Zone): SlotDays {
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

/**
 * The spans that are searched, one after the other, on both sides. Most shops have room within days; one that is open
 * day and night for 300 days has 28,800 quarters, which a refusal must not read.
 */
const nearDays = [2, 14, 60]

/** The free starts nearest to `startsAt`, in order of time; none where the shop is full for two months around it. */
export async function nearestStarts(
  db: Db,
  { startsAt, ...looking }: Looking & { readonly startsAt: Instant },
  now: Instant,
): Promise<Instant[]> {
  const time = await timeOf(db, looking, now)
  const horizon = addDays(now, time.timetable.horizonDays + 2)
  const wanted = later(startsAt < horizon ? startsAt : horizon, now)
  let found: Instant[] = []
  for (const days of nearDays) {
    const span = { from: later(now, addDays(wanted, -days)), to: addDays(wanted, days) }
    found = nearestTo(wanted, await freeStartsIn(db, { ...looking, time, span }, now))
    // Whatever begins outside of the span is further away.
    if (found.length === mostNear) break
  }
  return found
}

function nearestTo(wanted: Instant, starts: readonly Instant[]): Instant[] {
  return starts
    .map((startsAt) => ({ startsAt, away: Math.abs(msOf(startsAt) - msOf(wanted)) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, mostNear)
    .map(({ startsAt }) => startsAt)
    .toSorted()
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

async function timeOf(db: Db, { repairerId, except }: Looking, now: Instant): Promise<RepairerTime> {
  const [time] = await timesOf(db, [repairerId], now)
  if (!time) throw new Refusal('repairer-unknown')
  return except === undefined ? time : { ...time, timetable: toBeAnswered(time.timetable) }
}

type Span = { readonly from: Instant; readonly to: Instant }
type Searched = Omit<Looking, 'repairerId'> & { readonly time: RepairerTime; readonly span: Span }

/** Those that begin in the span; the last of them end after it. */
export async function freeStartsIn(db: Db, { time, length, except, span }: Searched, now: Instant): Promise<Instant[]> {
  const occupied = { from: span.from, to: addMs(span.to, occupiedMs(length)) }
  const agendas = await agendasIn(db, time, { span: occupied, except })
  return [...freeStarts(time.timetable, length, { agendas, now, ...span })].map(({ startsAt }) => startsAt)
}

type Taking = { readonly span: Span; readonly except: Id<'Appointment'> | undefined }

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
