/** Why opening is uncertain: a condition in words, or a public holiday that the hours do not mention. */
export const doubts = ['condition', 'holiday'] as const
export type Doubt = (typeof doubts)[number]

/** Local `HH:MM`. A range that ends at or before its start runs past midnight. */
export type HoursRange = {
  readonly from: string
  readonly to: string
  readonly comment?: string
  /** Absent when it is certainly open. */
  readonly unsure?: Doubt
}

/** Both days included: `MM-DD` of every year (from > to spans New Year), or `YYYY-MM-DD`. Months end on day 31. */
export type Season = { readonly from: string; readonly to: string }

/** Weekday 1 is Monday. `nth` in its month: 1 is the first, -1 the last; absent: every one. */
export type RuleDay = { readonly weekday: number; readonly nth?: number }

export type HoursRule = {
  /** Empty: all year. */
  readonly seasons: readonly Season[]
  /** Empty without `onHolidays`: every day. All seven are listed only together with `onHolidays`. */
  readonly days: readonly RuleDay[]
  readonly onHolidays: boolean
  /** Empty: closed. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[]
  readonly comment?: string
  /** Opening is uncertain: the rule has `unknown`, or a comment without `open`. */
  readonly isUnsure: boolean
  /** Its ranges are added to those of earlier rules for its days; otherwise they replace them. */
  readonly adds: boolean
}

export type Hours = { readonly rules: readonly HoursRule[] }

/** Exceptional closure; both days included. */
export type ClosedDays = { readonly from: string; readonly to: string; readonly reason?: string }

export { weekdayNames } from '../../../widgets/words/weekdays.js'

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
