import type { Id } from '../base/id.js'
import { addHours, addMs, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Point } from '../base/point.js'
import type { AppointmentStatus } from './appointment.table.js'
import type { BikeType } from './repairer.table.js'

export type { AppointmentStatus }

/** The two who answer each other. */
export type VisitSide = 'resident' | 'repairer'

/** Who may change an appointment: one of its two sides, or time passing. */
export type Side = VisitSide | 'time'

/** What may be done to an appointment from outside. */
export type Answer = 'accept' | 'refuse' | 'propose' | 'agree' | 'decline' | 'cancel'

/** Everything that can become of one. */
export type Change = Answer | 'expire' | 'keep' | 'miss'

/** A visit that a resident has asked for at a repairer's, or at home. */
export type Appointment = {
  readonly id: Id<'Appointment'>
  readonly repairerId: Id<'Repairer'>
  readonly agendaId: Id<'Agenda'>
  readonly siteId: Id<'Site'>
  readonly accountId: Id<'Account'>
  readonly status: AppointmentStatus
  readonly startsAt: Instant
  readonly minutes: number
  readonly preparationMinutes: number
  readonly cancelUntil: Instant
  readonly proposed?: { readonly startsAt: Instant; readonly agendaId: Id<'Agenda'> }
  readonly lapsesAt?: Instant
  readonly remindAt?: Instant
  readonly service?: { readonly id: Id<'RepairService'>; readonly name: string; readonly priceCents?: number }
  readonly bikeType: BikeType
  /** Where the repairer comes; absent at the workshop. */
  readonly address?: { readonly text: string; readonly communeCode: string; readonly point?: Point }
  readonly words: string
  readonly photo?: string
  readonly contactName: string
  readonly contactPhone?: string
  readonly language: Language
  readonly answer?: string
  readonly cancelledBy?: VisitSide
  /** One more at each change: a calendar takes the highest, and a mail about a lower one is no longer true. */
  readonly sequence: number
  readonly createdAt: Instant
}

type Rule = {
  readonly from: readonly AppointmentStatus[]
  readonly by: readonly Side[]
  readonly to: AppointmentStatus
  /** Of the moment at which the appointment turns: when it lapses or, once it stands, when it begins. */
  readonly when: 'before' | 'after'
}

/** Who may do what in which state. */
export const changes: Readonly<Record<Change, Rule>> = {
  accept: { from: ['requested'], by: ['repairer'], to: 'booked', when: 'before' },
  refuse: { from: ['requested'], by: ['repairer'], to: 'refused', when: 'before' },
  propose: { from: ['requested', 'booked'], by: ['repairer'], to: 'proposed', when: 'before' },
  agree: { from: ['proposed'], by: ['resident'], to: 'booked', when: 'before' },
  decline: { from: ['proposed'], by: ['resident'], to: 'cancelled', when: 'before' },
  cancel: { from: ['requested', 'booked', 'proposed'], by: ['resident', 'repairer'], to: 'cancelled', when: 'before' },
  expire: { from: ['requested', 'proposed'], by: ['time'], to: 'expired', when: 'after' },
  keep: { from: ['booked'], by: ['repairer'], to: 'kept', when: 'after' },
  miss: { from: ['booked'], by: ['repairer'], to: 'missed', when: 'after' },
}

const answers = ['accept', 'refuse', 'propose', 'agree', 'decline', 'cancel'] as const satisfies readonly Answer[]

type Standing = Pick<Appointment, 'status' | 'startsAt' | 'cancelUntil' | 'lapsesAt'>

/** Why it may not be done now; undefined when it may. */
export function hindrance(
  { status, startsAt, cancelUntil, lapsesAt }: Standing,
  { change, by }: { readonly change: Change; readonly by: Side },
  now: Instant,
): 'appointment-moved-on' | 'too-late' | undefined {
  const rule = changes[change]
  if (!rule.from.includes(status) || !rule.by.includes(by)) return 'appointment-moved-on'
  const turned = now >= (lapsesAt ?? startsAt)
  if (turned !== (rule.when === 'after')) return status === 'booked' ? 'too-late' : 'appointment-moved-on'
  if (change === 'cancel' && by === 'resident' && status === 'booked' && now > cancelUntil) return 'too-late'
  return undefined
}

/** What one side may answer now. */
export function answersOf(appointment: Standing, by: VisitSide, now: Instant): Answer[] {
  return answers.filter((change) => hindrance(appointment, { change, by }, now) === undefined)
}

/** When the resident is done; what the repairer needs after it is not told. */
export function endOf({ startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>): Instant {
  return addMs(startsAt, minutes * 60_000)
}

/** Rustine Libre's own promise: whoever asks is answered within three days. */
const hoursToAnswer = 72

/** Until when a request or a proposal for that time waits for its answer. */
export function lapseOf(startsAt: Instant, now: Instant): Instant {
  const waited = addHours(now, hoursToAnswer)
  return waited < startsAt ? waited : startsAt
}
