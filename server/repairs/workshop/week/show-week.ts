import type { Id } from '../../../base/id.js'
import { addMs, msOf, toInstant, type Instant } from '../../../base/instant.js'
import { daySpan, minutesOf, type Span } from '../../../base/local-days.js'
import { addToDay, dayOf, instantAt, isDay, wallTimeOf, type Day, type Zone } from '../../../base/local-time.js'
import { holidayOn, isPublicHoliday } from '../../../base/public-holidays.js'
import type { Db } from '../../../database/tables.js'
import { unreadOf } from '../../../conversations/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { closuresAhead } from '../../agenda/closure.store.js'
import { closureSpan, openingsOn } from '../../agenda/spans.js'
import { timeOf } from '../../agenda/timetable.store.js'
import type { Timetable } from '../../agenda/slots.js'
import { endOf, type Appointment } from '../../appointment.js'
import type { RepairerClosure } from '../../repairer.js'
import { appointmentToStaff } from '../appointments/appointment-to-staff.js'
import { appointmentsById } from '../appointments/workshop-appointment.store.js'
import { getWorkshop, workshopsOf } from '../workshop.store.js'
import { daysOf, daysOfWeek, weeksAround } from './days-of.js'
import { headsBetween, mostPressing, type WeekHead } from './week.store.js'
import type { WeekInput, WeekShown } from './week.wire.js'

const mostAsked = 3

/** The agenda as those see it who work there. */
export async function showWeek(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, day, span }: WeekInput,
): Promise<WeekShown> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const { repairer, zone, state, answer } = workshop
  const today = dayOf(now, zone)
  const wanted = day !== undefined && isDay(day) ? day : today
  const days = daysOf(span, wanted)
  const weeks = span === 'week' ? weeksAround(wanted, today) : []
  const read = span === 'week' ? weeks.flatMap((monday) => daysOf('week', monday)) : days
  const [from = wanted, to = wanted] = [read[0], read.at(-1)]
  const [{ timetable, agendas }, closures, heads, pressing, workshops, unread] = await Promise.all([
    timeOf(db, workshop, now),
    closuresAhead(db, repairer.id, from),
    headsBetween(db, repairer.id, { from: startOf(from, zone), to: startOf(addToDay(to, 1), zone), now }),
    mostPressing(db, repairer.id, { now, most: mostAsked }),
    workshopsOf(db, workshop.memberId),
    unreadOf(db, 'appointment', { member: workshop.memberId }),
  ])
  const counted = countedByDay(heads, { zone, now })
  const shownIds = span === 'week' ? heads.filter((head) => isIn(head, days, zone)).map(({ id }) => id) : []
  const shown = await appointmentsShown(db, [...new Set([...shownIds, ...pressing.ids])], { now, zone, unread })
  return {
    workshop: { slug: repairer.slug, place: workshop.place, zone },
    ...(state !== 'admitted' && { admission: { state, ...(answer !== undefined && { answer }) } }),
    workshops,
    today,
    lanes: agendas.map(({ id, seats, employee }) => ({ id, seats, ...(employee !== undefined && { employee }) })),
    days: days.map((each) => ({ day: each, ...hoursOn(each, timetable, closures), ...countOf(counted, [each]) })),
    items: shownIds.flatMap((id) => shown(id) ?? []),
    asked: { count: pressing.count, items: pressing.ids.flatMap((id) => shown(id) ?? []) },
    weeks: weeks.map((monday) => {
      const ofWeek = daysOf('week', monday)
      const holiday = ofWeek.map((each) => holidayIn(each, timetable)).find((name) => name !== undefined)
      return {
        from: monday,
        to: addToDay(monday, daysOfWeek - 1),
        ...countOf(counted, ofWeek),
        ...(holiday && { holiday }),
      }
    }),
  }
}

const startOf = (day: Day, zone: Zone): Instant => instantAt(day, '00:00', zone)

type Counts = ReadonlyMap<Day, { readonly count: number; readonly asked: number }>

function countedByDay(
  heads: readonly WeekHead[],
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): Counts {
  const counts = new Map<Day, { count: number; asked: number }>()
  for (const { starts_at: startsAt, status, lapses_at: lapsesAt } of heads) {
    const day = dayOf(startsAt, zone)
    const { count = 0, asked = 0 } = counts.get(day) ?? {}
    const isAsked = status === 'requested' && lapsesAt !== null && lapsesAt > now
    counts.set(day, { count: count + 1, asked: asked + Number(isAsked) })
  }
  return counts
}

function countOf(counts: Counts, days: readonly Day[]): { count: number; asked: number } {
  const found = days.flatMap((day) => counts.get(day) ?? [])
  const sum = (one: 'count' | 'asked') => found.reduce((all, each) => all + each[one], 0)
  return { count: sum('count'), asked: sum('asked') }
}

const isIn = ({ starts_at: startsAt, proposed_starts_at: proposed }: WeekHead, days: readonly Day[], zone: Zone) =>
  [startsAt, proposed].some((at) => at !== null && days.includes(dayOf(at, zone)))

type Shown = WeekShown['items'][number]

async function appointmentsShown(
  db: Db,
  ids: readonly Id<'Appointment'>[],
  { now, zone, unread }: { readonly now: Instant; readonly zone: Zone; readonly unread: ReadonlyMap<string, number> },
): Promise<(id: Id<'Appointment'>) => Shown | undefined> {
  const found = await appointmentsById(db, ids)
  return (id) => {
    const one = found.get(id)
    const words = unread.get(id)
    if (!one) return undefined
    return {
      ...appointmentToStaff(one, now),
      ...(words !== undefined && { unread: words }),
      ...{ zone, holds: holdsOf(one.appointment, zone) },
    }
  }
}

/** The hour that it has and, where another one is proposed, that one: both are held. */
function holdsOf(appointment: Appointment, zone: Zone): Shown['holds'] {
  const { agendaId, startsAt, proposed, minutes, preparationMinutes } = appointment
  return [{ agendaId, startsAt }, ...(proposed ? [proposed] : [])].map((hour) => {
    const day = dayOf(hour.startsAt, zone)
    const ends = endOf({ startsAt: hour.startsAt, minutes })
    const at = (moment: Instant) => minuteOf(msOf(moment), day, zone)
    return {
      day,
      from: at(hour.startsAt),
      to: at(ends),
      until: at(addMs(ends, preparationMinutes * 60_000)),
      lane: hour.agendaId,
    }
  })
}

/** What lasts beyond midnight is shown until then. */
function minuteOf(ms: number, day: Day, zone: Zone): number {
  const { from, to } = daySpan(day, zone)
  return ms >= to ? 1_440 : ms <= from ? 0 : minutesOf(wallTimeOf(toInstant(ms), zone))
}

type Hours = Pick<WeekShown['days'][number], 'open' | 'closed' | 'holiday'>

function hoursOn(day: Day, timetable: Timetable, closures: readonly RepairerClosure[]): Hours {
  const { zone, openings } = timetable
  const usual = openingsOn(day, openings, zone)
  const range = ({ from, to }: Span) => ({ from: minuteOf(from, day, zone), to: minuteOf(to, day, zone) })
  const holiday = holidayIn(day, timetable)
  if (holiday) return { holiday, open: [], closed: usual.map(range) }
  const closed = closures.flatMap((closure) => {
    const { reason } = closure
    const span = closureSpan(closure, zone)
    return usual.flatMap(({ from, to }) => {
      const cut = { from: Math.max(from, span.from), to: Math.min(to, span.to) }
      return cut.from < cut.to ? [{ ...range(cut), ...(reason !== undefined && { reason }) }] : []
    })
  })
  return { open: usual.map(range).flatMap((open) => without(open, closed)), closed }
}

type Range = { readonly from: number; readonly to: number }

/** What is left of a range outside the others. */
export function without(range: Range, others: readonly Range[]): Range[] {
  let left = [range]
  for (const { from, to } of others)
    left = left.flatMap((each) =>
      [
        { from: each.from, to: Math.min(each.to, from) },
        { from: Math.max(each.from, to), to: each.to },
      ].filter((part) => part.from < part.to),
    )
  return left
}

function holidayIn(day: Day, { holidays }: Timetable): Hours['holiday'] {
  if (holidays === undefined || !isPublicHoliday(day, holidays)) return undefined
  return holidayOn(day) ?? 'local'
}
