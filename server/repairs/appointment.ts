import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Point } from '../base/point.js'
import type { AppointmentStatus } from './appointment.table.js'
import type { BikeType } from './repairer.table.js'

export type { AppointmentStatus }

/** Who may change an appointment: one of its two sides, or time passing. */
export type Side = 'resident' | 'repairer' | 'time'

/** What may be done to an appointment from outside. */
export type Answer = 'accept' | 'refuse' | 'propose' | 'agree' | 'decline' | 'cancel'

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
  readonly cancelledBy?: 'resident' | 'repairer'
  readonly sequence: number
  readonly createdAt: Instant
}
