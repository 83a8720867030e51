/** Why nobody can be sure: it depends on what the place says of it, or is a public holiday of which it says nothing. */
export const doubts = ['condition', 'holiday'] as const
export type Doubt = (typeof doubts)[number]

/** `HH:MM` on the wall of the place. A range that ends at or before its start goes over midnight. */
export type HoursRange = {
  readonly from: string
  readonly to: string
  /** What is to be known of it: « sur rendez-vous ». */
  readonly comment?: string
  /** Absent where it is surely open. */
  readonly unsure?: Doubt
}

/** Both days included: `MM-DD` of every year (from > to goes over the New Year), or `YYYY-MM-DD`. A month ends on its 31st. */
export type Season = { readonly from: string; readonly to: string }

/** Weekday 1 is Monday. `nth` of its month: 1 is the first, -1 the last; absent, each of them. */
export type RuleDay = { readonly weekday: number; readonly nth?: number }

export type HoursRule = {
  /** None: all the year. */
  readonly seasons: readonly Season[]
  /** None, and not on holidays: every day. All seven only where holidays are named beside them. */
  readonly days: readonly RuleDay[]
  readonly onHolidays: boolean
  /** None: closed. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[]
  readonly comment?: string
  /** Whether it is open depends: `unknown` is said of the ranges, or a comment without `open`. */
  readonly isUnsure: boolean
  /** Its ranges come to what was said before of its days; without it they take its place. */
  readonly adds: boolean
}

/** What is read of OSM `opening_hours`: rules, of which a later one counts for its days. */
export type Hours = { readonly rules: readonly HoursRule[] }

/** Days of the calendar on which a place is closed although its hours say otherwise. Both included. */
export type ClosedDays = { readonly from: string; readonly to: string; readonly reason?: string }

export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export const months = [
  { name: 'january', days: 31 },
  { name: 'february', days: 29 },
  { name: 'march', days: 31 },
  { name: 'april', days: 30 },
  { name: 'may', days: 31 },
  { name: 'june', days: 30 },
  { name: 'july', days: 31 },
  { name: 'august', days: 31 },
  { name: 'september', days: 30 },
  { name: 'october', days: 31 },
  { name: 'november', days: 30 },
  { name: 'december', days: 31 },
] as const
