import type { Id } from '../base/id.js'
import { answerBy, leastNoticeMs } from '../../widgets/words/repairs/answer-by.js'
import { addDays, addMs, msOf, toInstant, type Instant } from '../base/instant.js'
import { wallTimeAt, type Zone } from '../base/local-time.js'
import type { Language } from '../base/language.js'
import type { Point } from '../base/point.js'
import type { BikeType } from './repairer.js'

export const appointmentStatuses = [
  'requested',
  'booked',
  'proposed',
  'refused',
  'cancelled',
  'expired',
  'kept',
  'missed',
] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]

/** Until it takes place or ends otherwise. */
export const comingStatuses = ['requested', 'booked', 'proposed'] as const satisfies readonly AppointmentStatus[]

export const appointmentSides = ['resident', 'repairer'] as const
export type AppointmentSide = (typeof appointmentSides)[number]

export type Side = AppointmentSide | 'time'

/** Who may change an appointment: one of its sides, or the passing of time. */
export type Party<By extends Side = Side> = {
  readonly id: Id<'Appointment'>
  readonly by: By
  /** Who acts, where that is known: the resident, or one of the workshop's staff. */
  readonly account?: Id<'Account'>
}

export type AppointmentParty = Party<AppointmentSide>

/** As it is kept to answer a repeated request: who acted is noted with what was done. */
export const partyKept = ({ id, by }: AppointmentParty): AppointmentParty => ({ id, by })

/** Conversations know an appointment by this. */
export const appointmentSubject = (id: string) => ({ kind: 'appointment', id })

export const answers = ['accept', 'refuse', 'propose', 'agree', 'decline', 'cancel'] as const
type Answer = (typeof answers)[number]

export type Change = Answer | 'move' | 'expire' | 'keep' | 'miss'

export type Appointment = {
  readonly id: Id<'Appointment'>
  readonly repairerId: Id<'Repairer'>
  readonly agendaId: Id<'Agenda'>
  readonly siteId: Id<'Site'>
  /** Absent for whom the workshop entered itself: a call, or somebody at the door. */
  readonly accountId?: Id<'Account'>
  readonly status: AppointmentStatus
  readonly startsAt: Instant
  readonly minutes: number
  readonly preparationMinutes: number
  readonly cancelUntil: Instant
  readonly proposed?: { readonly startsAt: Instant; readonly agendaId: Id<'Agenda'> }
  /** While another hour is proposed: this one was fixed before, and stays so unless that is agreed to. */
  readonly stands?: boolean
  readonly lapsesAt?: Instant
  readonly remindAt?: Instant
  readonly service?: { readonly id: Id<'RepairService'>; readonly name: string; readonly priceCents?: number }
  readonly bikeType: BikeType
  /** Where an itinerant comes; absent for an appointment at the workshop. */
  readonly address?: { readonly text: string; readonly communeCode: string; readonly point?: Point }
  readonly words: string
  readonly photo?: string
  readonly contactName: string
  readonly contactPhone?: string
  /** Where there is no account. */
  readonly contactEmail?: string
  readonly language: Language
  readonly answer?: string
  readonly cancelledBy?: AppointmentSide
  /** RFC 5545 SEQUENCE: one more at each change. Calendars take the highest; mails about lower ones are outdated. */
  readonly sequence: number
  readonly createdAt: Instant
}

type Rule = {
  readonly from: readonly AppointmentStatus[]
  readonly by: readonly Side[]
  readonly to: AppointmentStatus
  /** Before or after the deadline: when it lapses or, once it is booked, when it begins. */
  readonly when: 'before' | 'after'
}

export const changes: Readonly<Record<Change, Rule>> = {
  accept: { from: ['requested'], by: ['repairer'], to: 'booked', when: 'before' },
  refuse: { from: ['requested'], by: ['repairer'], to: 'refused', when: 'before' },
  propose: { from: ['requested', 'booked'], by: ['repairer'], to: 'proposed', when: 'before' },
  /** To an hour that the two have agreed on by telephone, or across the counter. */
  move: { from: comingStatuses, by: ['repairer'], to: 'booked', when: 'before' },
  agree: { from: ['proposed'], by: ['resident'], to: 'booked', when: 'before' },
  decline: { from: ['proposed'], by: ['resident'], to: 'cancelled', when: 'before' },
  cancel: { from: comingStatuses, by: appointmentSides, to: 'cancelled', when: 'before' },
  expire: { from: ['requested', 'proposed'], by: ['time'], to: 'expired', when: 'after' },
  /** Noted wrongly, either is noted anew. */
  keep: { from: ['booked', 'missed'], by: ['repairer'], to: 'kept', when: 'after' },
  miss: { from: ['booked', 'kept'], by: ['repairer'], to: 'missed', when: 'after' },
}

/** What an hour that was fixed becomes again, where another one that was proposed is not agreed to. */
export const becomes = ({ stands }: Pick<Appointment, 'stands'>, change: Change): AppointmentStatus =>
  stands && (change === 'decline' || change === 'expire') ? 'booked' : changes[change].to

type Standing = Pick<Appointment, 'status' | 'startsAt' | 'cancelUntil' | 'lapsesAt' | 'accountId'>

export function hindrance(
  { status, startsAt, cancelUntil, lapsesAt, accountId }: Standing,
  { change, by }: { readonly change: Change; readonly by: Side },
  now: Instant,
): 'appointment-moved-on' | 'too-late' | undefined {
  const rule = changes[change]
  if (!rule.from.includes(status) || !rule.by.includes(by)) return 'appointment-moved-on'
  // What the workshop entered itself, by mistake too, it takes away when it has begun.
  if (change === 'cancel' && by === 'repairer' && accountId === undefined && status === 'booked') return undefined
  // Somebody is late, and is expected still.
  if (change === 'move' && status === 'booked') return undefined
  const turned = now >= (lapsesAt ?? startsAt)
  if (turned !== (rule.when === 'after')) return status === 'booked' ? 'too-late' : 'appointment-moved-on'
  if (change === 'cancel' && by === 'resident' && status === 'booked' && now > cancelUntil) return 'too-late'
  if (change === 'propose' && !leavesTime(startsAt, now)) return 'too-late'
  return undefined
}

export function answersOf(appointment: Standing, by: AppointmentSide, now: Instant): Answer[] {
  return answers.filter((change) => hindrance(appointment, { change, by }, now) === undefined)
}

/** The end for the resident, without the repairer's preparation time. */
export function endOf({ startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>): Instant {
  return addMs(startsAt, minutes * 60_000)
}

/** A bicycle may stay at the workshop a while. */
const talkedDays = 21

/** While the two may write: until it takes place, and a while after it did, as the work goes on; not once it has ended otherwise. */
export function mayTalk({ status, startsAt }: Pick<Appointment, 'status' | 'startsAt'>, now: Instant): boolean {
  if (status === 'refused' || status === 'cancelled' || status === 'expired') return false
  return now < addDays(startsAt, talkedDays)
}

type Deciding = { readonly now: Instant; readonly zone: Zone }

/** A proposal lapses by the earlier of its two times, because it holds both. */
export function lapseOf(startsAt: Instant, { now, zone }: Deciding, proposed: Instant = startsAt): Instant {
  const first = proposed < startsAt ? proposed : startsAt
  return toInstant(answerBy(msOf(first), msOf(now), wallTimeAt(zone)))
}

/** Whether there is time for somebody to answer before an appointment. */
export function leavesTime(startsAt: Instant, now: Instant): boolean {
  return msOf(startsAt) - msOf(now) >= leastNoticeMs
}
