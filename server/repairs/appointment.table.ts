import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'
import type { Language } from '../base/language.js'
import type { AppointmentStatus, AppointmentSide } from './appointment.js'
import type { BikeType } from './repairer.js'

export type AppointmentTable = {
  id: Id<'Appointment'>
  repairer_id: Id<'Repairer'>
  agenda_id: Id<'Agenda'>
  site_id: Id<'Site'>
  /** Null for whom the workshop entered itself: a call, or somebody at the door. */
  account_id: Id<'Account'> | null
  status: AppointmentStatus
  starts_at: Instant
  /** Copied at booking: services and settings may change afterwards. */
  minutes: number
  preparation_minutes: number
  cancel_until: Instant
  /** Another time that the repairer proposes; both times are held until the resident answers. */
  proposed_starts_at: Instant | null
  proposed_agenda_id: Id<'Agenda'> | null
  /** The hour was fixed before another one was proposed, and stays so unless that is agreed to. */
  stands: Flag
  /** When an unanswered request or proposal lapses; null once it stands or has ended. */
  lapses_at: Instant | null
  /** When to send the reminder; null when none is to be sent, or it was sent. */
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
  /** Where there is no account. */
  contact_email: string | null
  /** Of the mails to the resident. */
  language: Language
  /** The words of the repairer, or of who cancelled. */
  answer: string | null
  cancelled_by: AppointmentSide | null
  sequence: number
  created_at: Instant
  updated_at: Instant
}

/** A quarter of an hour of an agenda, and a seat number. The unique key on all three prevents double-booking. */
export type AppointmentCellTable = {
  agenda_id: Id<'Agenda'>
  starts_at: Instant
  seat: number
  appointment_id: Id<'Appointment'>
  /** Held for the proposed time, not for the one first asked for. */
  proposed: Flag
}
