import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Flag } from '../database/columns.js'
import type { BikeType } from './repairer.js'

/** Name, address, zone and opening hours are those of the member and of the place. */
export type RepairerTable = {
  id: Id<'Repairer'>
  slug: string
  member_id: Id<'Member'>
  /** The workshop; for an itinerant, where the radius is measured from. */
  place_id: Id<'Place'>
  /** At least one of the three: the bicycle is left at a workshop, repaired there by its owner, or repaired at home. */
  is_workshop: Flag
  is_self_repair: Flag
  is_itinerant: Flag
  /** One of `stepsMinutes`. */
  step_minutes: number
  /** The length of an appointment without a service. */
  usual_minutes: number
  /** After each appointment: to tidy up, or to travel to the next one. */
  preparation_minutes: number
  lead_minutes: number
  horizon_days: number
  /** How long before its start the resident may still cancel an appointment on the site. */
  cancel_minutes: number
  /** The repairer answers each appointment before it is booked. */
  on_request: Flag
  /** Public holidays of where the place is are days like others. */
  works_holidays: Flag
  /** How far an itinerant goes from the place; null when only communes are listed. */
  reach_metres: number | null
  welcome: string | null
  /** What to bring and how to find the place: shown before and after booking. */
  to_bring: string | null
  directions: string | null
  /** Receives the mails about appointments. */
  email: string
  open: Flag
  /** One more at each change of its hours, closures, services or words. */
  sequence: number
  /** Of the one address for all who work there, which says until then that it has changed. Only rows of before have them. */
  calendar_key: string | null
  calendar_ends_at: Instant | null
  /** The first free start of the shortest appointment, whatever the bicycle; `never` when there is none within the horizon. */
  first_free_at: Instant
  /** When the first free times may change by the passing of time alone. */
  first_free_until: Instant
  /** Appointments that begin from here on do not touch the first free times; `never` when fewer than three are free. */
  first_free_end: Instant
  created_at: Instant
  updated_at: Instant
}

export type RepairerBikeTypeTable = {
  repairer_id: Id<'Repairer'>
  bike_type: BikeType
  /** Of the appointments that one may book for it; null when no service is for it. */
  shortest_minutes: number | null
  /** The first free starts of that appointment. */
  first_at: Instant | null
  second_at: Instant | null
  third_at: Instant | null
}
/** Communes where an itinerant goes, besides the radius. */
export type RepairerCommuneTable = { repairer_id: Id<'Repairer'>; commune_code: string }

/** Weekday 1 is Monday; times `HH:MM` on quarters, `24:00` for midnight; ranges of one weekday do not overlap. */
export type RepairerOpeningTable = { repairer_id: Id<'Repairer'>; weekday: number; from_time: string; to_time: string }

export type RepairerClosureTable = {
  id: Id<'RepairerClosure'>
  repairer_id: Id<'Repairer'>
  from_day: Day
  from_time: string
  to_day: Day
  to_time: string
  reason: string | null
}

export type RepairServiceTable = {
  id: Id<'RepairService'>
  repairer_id: Id<'Repairer'>
  name: string
  minutes: number
  price_cents: number | null
  /** A JSON list; null for all that the repairer takes. */
  bike_types: string | null
  position: number
}

/** Of the shop, or of one employee if each has an agenda. A booking locks this row. */
export type AgendaTable = {
  id: Id<'Agenda'>
  repairer_id: Id<'Repairer'>
  employee: string | null
  /** Appointments at the same time, 1 to 10. */
  seats: number
}
