import type { Id } from '../../base/id.js'
import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, type Span } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import type { Opening, RepairerClosure } from '../repairer.js'
import { closureSpan, openingsOn } from './spans.js'

/** When a repairer gives time away. */
export type Timetable = {
  readonly zone: Zone
  readonly openings: readonly Opening[]
  readonly closures: readonly RepairerClosure[]
  readonly stepMinutes: number
  readonly leadMinutes: number
  readonly horizonDays: number
}

/** How long it takes, and how long until the next one can begin. */
export type Visit = { readonly minutes: number; readonly preparationMinutes: number }

/** Quarters of an hour by the millisecond they begin at, with how many visits are in each. */
export type Taken = ReadonlyMap<number, number>

export type AgendaTime = { readonly id: Id<'Agenda'>; readonly seats: number; readonly taken: Taken }

export type FreeStart = { readonly day: Day; readonly startsAt: Instant; readonly agendaId: Id<'Agenda'> }

const quarterMs = 900_000

/**
 * Every start that can be booked now, in order of time, with the first agenda that is free: on the step from the opening
 * of its range, at least the lead time away, each quarter of the visit inside that one range, outside closures and with a
 * seat. `from` skips what is known to be taken.
 */
export function* freeStarts(
  timetable: Timetable,
  visit: Visit,
  { agendas, now, from = now }: { agendas: readonly AgendaTime[]; now: Instant; from?: Instant },
): Generator<FreeStart> {
  const rule = ruleOf(timetable, visit, now)
  const earliest = Math.max(rule.earliest, msOf(from))
  const firstDay = dayAt(earliest, timetable.zone)
  for (let day = firstDay; day <= rule.lastDay; day = addToDay(day, 1)) {
    for (const start of startsOn(rule, day)) {
      if (start < earliest) continue
      const agendaId = freeAgenda(rule, agendas, start)
      if (agendaId !== undefined) yield { day, startsAt: toInstant(start), agendaId }
    }
  }
}

/** The same rule asked about one start: the agenda that it can be booked in. */
export function agendaFree(
  timetable: Timetable,
  visit: Visit,
  { agendas, startsAt, now }: { agendas: readonly AgendaTime[]; startsAt: Instant; now: Instant },
): Id<'Agenda'> | undefined {
  const rule = ruleOf(timetable, visit, now)
  const start = msOf(startsAt)
  if (start < rule.earliest) return undefined
  const day = dayAt(start, timetable.zone)
  if (day > rule.lastDay || !startsOn(rule, day).includes(start)) return undefined
  return freeAgenda(rule, agendas, start)
}

/** The quarters of an hour that a visit occupies, preparation included. */
export function quartersOf(startsAt: Instant, visit: Visit): Instant[] {
  const first = msOf(startsAt)
  return Array.from({ length: quartersIn(visit) }, (_, at) => toInstant(first + at * quarterMs))
}

/** How long an agenda is occupied, in milliseconds. */
export function occupiedMs(visit: Visit): number {
  return quartersIn(visit) * quarterMs
}

const quartersIn = ({ minutes, preparationMinutes }: Visit) => Math.ceil((minutes + preparationMinutes) / 15)

type Rule = {
  readonly timetable: Timetable
  readonly closed: readonly Span[]
  readonly lengthMs: number
  readonly earliest: number
  readonly lastDay: Day
}

function ruleOf(timetable: Timetable, visit: Visit, now: Instant): Rule {
  const { zone, closures, leadMinutes, horizonDays } = timetable
  return {
    timetable,
    closed: closures.map((closure) => closureSpan(closure, zone)),
    lengthMs: occupiedMs(visit),
    earliest: msOf(now) + leadMinutes * 60_000,
    lastDay: addToDay(dayAt(msOf(now), zone), horizonDays),
  }
}

/** Starts of one day that fit into an opening and touch no closure, whether or not somebody has them. */
function startsOn({ timetable, closed, lengthMs }: Rule, day: Day): number[] {
  const { openings, zone, stepMinutes } = timetable
  const starts: number[] = []
  const spans = openingsOn(day, openings, zone)
  for (const { from, to } of spans) {
    for (let start = from; start + lengthMs <= to; start += stepMinutes * 60_000) {
      const end = start + lengthMs
      if (!closed.some((closure) => start < closure.to && closure.from < end)) starts.push(start)
    }
  }
  // An hour that is skipped may lay two openings over each other.
  const overlap = spans.some(({ from }, at) => from < (spans[at - 1]?.to ?? 0))
  return overlap ? [...new Set(starts)].toSorted((a, b) => a - b) : starts
}

function freeAgenda({ lengthMs }: Rule, agendas: readonly AgendaTime[], start: number): Id<'Agenda'> | undefined {
  return agendas.find(({ seats, taken }) => {
    for (let quarter = start; quarter < start + lengthMs; quarter += quarterMs) {
      if ((taken.get(quarter) ?? 0) >= seats) return false
    }
    return true
  })?.id
}
