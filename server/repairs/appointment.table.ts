import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'
import type { Language } from '../base/language.js'
import type { BikeType } from './repairer.table.js'

export type AppointmentStatus =
  'requested' | 'booked' | 'proposed' | 'refused' | 'cancelled' | 'expired' | 'kept' | 'missed'

export type AppointmentTable = {
  id: Id<'Appointment'>
  repairer_id: Id<'Repairer'>
  agenda_id: Id<'Agenda'>
  site_id: Id<'Site'>
  account_id: Id<'Account'>
  status: AppointmentStatus
  starts_at: Instant
  /** What was agreed at booking stays: services and settings may change after. */
  minutes: number
  preparation_minutes: number
  cancel_until: Instant
  /** Another time that the repairer proposes, held beside the first until it is answered. */
  proposed_starts_at: Instant | null
  proposed_agenda_id: Id<'Agenda'> | null
  /** When an unanswered request or proposal lapses; null once it stands or has ended. */
  lapses_at: Instant | null
  /** When to remind of it; null when there is nothing to remind of (any more). */
  remind_at: Instant | null
  service_id: Id<'RepairService'> | null
  service_name: string | null
  price_cents: number | null
  bike_type: BikeType
  at_home: Flag
  address: string | null
  address_commune_code: string | null
  address_latitude: number | null
  address_longitude: number | null
  words: string
  /** Key of a photo (`media/photo.ts`). */
  photo: string | null
  contact_name: string
  contact_phone: string | null
  /** In which the resident is written to. */
  language: Language
  /** What the repairer, or who cancelled, had to say. */
  answer: string | null
  cancelled_by: 'resident' | 'repairer' | null
  /** RFC 5545 SEQUENCE: one more at each change that a calendar must learn of. */
  sequence: number
  created_at: Instant
  updated_at: Instant
}

/** A quarter of an hour of an agenda and the lowest number that was free in it. Unique: nobody is booked twice. */
export type AppointmentCellTable = {
  agenda_id: Id<'Agenda'>
  starts_at: Instant
  seat: number
  appointment_id: Id<'Appointment'>
  /** Held for the time that is proposed, not for the one that was asked for. */
  proposed: Flag
}
