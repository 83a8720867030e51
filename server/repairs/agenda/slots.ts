import { leastNoticeMs } from '../../../widgets/words/repairs/answer-by.js'
import type { Id } from '../../base/id.js'
import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, type Span } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import { isPublicHoliday, type HolidayRegion } from '../../base/public-holidays.js'
import type { Opening, RepairerClosure } from '../repairer.js'
import { closureSpan, openingsOn } from './spans.js'

export type Timetable = {
  readonly zone: Zone
  readonly openings: readonly Opening[]
  readonly closures: readonly RepairerClosure[]
  /** Where its public holidays are days off; absent when they are worked. */
  readonly holidays?: HolidayRegion
  readonly stepMinutes: number
  readonly leadMinutes: number
  readonly horizonDays: number
}

/** A start that somebody has to agree to first needs the least notice. */
export function toBeAnswered(timetable: Timetable): Timetable {
  return { ...timetable, leadMinutes: Math.max(timetable.leadMinutes, leastNoticeMs / 60_000) }
}

/** `preparationMinutes` come after the appointment, before the next one can begin. */
export type AppointmentLength = { readonly minutes: number; readonly preparationMinutes: number }

/** Number of appointments by quarter of an hour; the key is the epoch millisecond at which it begins. */
type Taken = ReadonlyMap<number, number>

export type AgendaTime = { readonly id: Id<'Agenda'>; readonly seats: number; readonly taken: Taken }

export type FreeStart = { readonly day: Day; readonly startsAt: Instant; readonly agendaId: Id<'Agenda'> }

const quarterMs = 900_000

/**
 * Every start that can be booked now, in order of time, with the first agenda that is free. A start is a multiple of
 * the step from the beginning of its opening, and at least the lead time away; each quarter of the appointment is
 * inside that opening, outside closures and holidays and has a free seat. `from` skips earlier starts that are known to
 * be taken; none after `to` is looked at.
 */
export function* freeStarts(
  timetable: Timetable,
  length: AppointmentLength,
  { agendas, now, from = now, to }: { agendas: readonly AgendaTime[]; now: Instant; from?: Instant; to?: Instant },
): Generator<FreeStart> {
  const rule = ruleOf(timetable, length, now)
  const earliest = Math.max(rule.earliest, msOf(from))
  const firstDay = dayAt(earliest, timetable.zone)
  const latest = to === undefined ? Infinity : msOf(to)
  const toDay = to === undefined ? rule.lastDay : dayAt(latest, timetable.zone)
  for (let day = firstDay; day <= rule.lastDay && day <= toDay; day = addToDay(day, 1)) {
    for (const start of startsOn(rule, day)) {
      if (start < earliest || start > latest) continue
      const agendaId = freeAgenda(rule, agendas, start)
      if (agendaId !== undefined) yield { day, startsAt: toInstant(start), agendaId }
    }
  }
}

export function agendaFree(
  timetable: Timetable,
  length: AppointmentLength,
  { agendas, startsAt, now }: { agendas: readonly AgendaTime[]; startsAt: Instant; now: Instant },
): Id<'Agenda'> | undefined {
  const rule = ruleOf(timetable, length, now)
  const start = msOf(startsAt)
  if (start < rule.earliest) return undefined
  const day = dayAt(start, timetable.zone)
  if (day > rule.lastDay || !startsOn(rule, day).includes(start)) return undefined
  return freeAgenda(rule, agendas, start)
}

/** All that day, or at that hour; undefined where it is open. */
export function closedAt(timetable: Timetable, at: Instant): 'day' | 'hour' | undefined {
  const { closures, holidays, openings, zone } = timetable
  const moment = msOf(at)
  const day = dayAt(moment, zone)
  if (holidays !== undefined && isPublicHoliday(day, holidays)) return 'day'
  const closed = closures.map((closure) => closureSpan(closure, zone))
  const open = openingsOn(day, openings, zone).filter(
    ({ from, to }) => !closed.some((closure) => closure.from <= from && to <= closure.to),
  )
  if (open.length === 0) return 'day'
  const isIn = ({ from, to }: Span) => from <= moment && moment < to
  return open.some(isIn) && !closed.some(isIn) ? undefined : 'hour'
}

/** Preparation included. */
export function quartersOf(startsAt: Instant, length: AppointmentLength): Instant[] {
  const first = msOf(startsAt)
  return Array.from({ length: quartersIn(length) }, (_, at) => toInstant(first + at * quarterMs))
}

export function occupiedMs(length: AppointmentLength): number {
  return quartersIn(length) * quarterMs
}

const quartersIn = ({ minutes, preparationMinutes }: AppointmentLength) =>
  Math.ceil((minutes + preparationMinutes) / 15)

type Rule = {
  readonly timetable: Timetable
  readonly closed: readonly Span[]
  readonly lengthMs: number
  readonly earliest: number
  readonly lastDay: Day
}

function ruleOf(timetable: Timetable, length: AppointmentLength, now: Instant): Rule {
  const { zone, closures, leadMinutes, horizonDays } = timetable
  return {
    timetable,
    closed: closures.map((closure) => closureSpan(closure, zone)),
    lengthMs: occupiedMs(length),
    earliest: msOf(now) + leadMinutes * 60_000,
    lastDay: addToDay(dayAt(msOf(now), zone), horizonDays),
  }
}

function startsOn({ timetable, closed, lengthMs }: Rule, day: Day): number[] {
  const { holidays, openings, zone, stepMinutes } = timetable
  if (holidays !== undefined && isPublicHoliday(day, holidays)) return []
  const starts: number[] = []
  const spans = openingsOn(day, openings, zone)
  for (const { from, to } of spans) {
    for (let start = from; start + lengthMs <= to; start += stepMinutes * 60_000) {
      const end = start + lengthMs
      if (!closed.some((closure) => start < closure.to && closure.from < end)) starts.push(start)
    }
  }
  // When an hour is skipped for summer time, two openings may overlap.
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
