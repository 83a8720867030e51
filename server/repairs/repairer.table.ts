import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Flag } from '../database/columns.js'

export type BikeType = 'classic' | 'electric' | 'cargo' | 'adapted'

/** A member who repairs. Name, address, zone and hours on the wall are the member's and the place's. */
export type RepairerTable = {
  id: Id<'Repairer'>
  slug: string
  member_id: Id<'Member'>
  /** The workshop; of an itinerant, where the rounds begin and the radius is measured from. */
  place_id: Id<'Place'>
  /** Brings the bicycle to a workshop, works on it there oneself, is visited: one at least. */
  is_workshop: Flag
  is_self_repair: Flag
  is_itinerant: Flag
  /** 15, 30, 60 or 180. */
  step_minutes: number
  /** What a visit takes when nobody knows what is to be done. */
  usual_minutes: number
  /** After each visit: to put away, or to get to the next one. */
  preparation_minutes: number
  lead_minutes: number
  horizon_days: number
  /** Until how long before its start a visit may be cancelled by the resident on the site. */
  cancel_minutes: number
  /** Each visit is answered by the repairer before it stands. */
  on_request: Flag
  /** How far an itinerant goes from the place; null when only communes are named. */
  reach_metres: number | null
  welcome: string | null
  /** What to bring, how to find the door: told before and after booking. */
  to_bring: string | null
  directions: string | null
  /** Where requests are written to. */
  email: string
  /** Takes bookings now. */
  open: Flag
  /** The first slot of the usual length that is free; `never` when there is none within the horizon. */
  first_free_at: Instant
  /** Until when that stays true by itself. */
  first_free_until: Instant
  created_at: Instant
  updated_at: Instant
}

export type RepairerBikeTypeTable = { repairer_id: Id<'Repairer'>; bike_type: BikeType }
/** Communes where an itinerant goes, beside the radius. */
export type RepairerCommuneTable = { repairer_id: Id<'Repairer'>; commune_code: string }

/** Weekday 1 is Monday; times `HH:MM` on quarters, `24:00` for midnight; ranges of one weekday do not overlap. */
export type RepairerOpeningTable = { repairer_id: Id<'Repairer'>; weekday: number; from_time: string; to_time: string }

/** From a local moment to another; whole days are `00:00` to `24:00`, both days included. */
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
  /** Indicative; null when it is told on the spot, 0 when it is free. */
  price_cents: number | null
  position: number
}

/** Whose time is given away: the shop's, or one employee's where each keeps an agenda. The row that is locked to book. */
export type AgendaTable = {
  id: Id<'Agenda'>
  repairer_id: Id<'Repairer'>
  employee: string | null
  /** Visits at once, 1 to 10. */
  seats: number
}
