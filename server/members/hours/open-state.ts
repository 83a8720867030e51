import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import type { ClosedDays, Doubt, Hours } from './hours.js'
import { openSpans, type OpenSpan } from './open-spans.js'
import { holidayAfter, type HolidayName } from './public-holidays.js'
import { saidOn } from './rules-on-day.js'

export type HoursState = {
  /** Surely open. */
  readonly now: boolean
  /** When it closes, or is no longer such as it is; absent when not within a fortnight. */
  readonly until?: Instant
  /** When it opens next, or may; absent when not within some 400 days. */
  readonly opens?: Instant
  /** Why nobody can be sure that it is open now; with `opens`, that it will be then. */
  readonly unsure?: Doubt
  /** What it depends on, in the place's own words. */
  readonly comment?: string
  /** Today is a public holiday, and its hours speak of it, or would have it open as if it were none. */
  readonly holiday?: HolidayName
}

type OpenContext = { readonly zone: Zone; readonly closures: readonly ClosedDays[]; readonly now: Instant }

/** So that one that is open in one season only is told when it opens. */
const daysToOpening = 400
const daysToClosing = 14

export function stateAt(hours: Hours, { zone, closures, now: instant }: OpenContext): HoursState {
  const now = msOf(instant)
  const today = dayAt(now, zone)
  const { holiday } = saidOn(hours, { closures, day: today })
  const festive = holiday && { holiday }
  const far = daySpan(addToDay(today, daysToClosing), zone).to
  // What begins in the evening goes on after midnight.
  const asked = { zone, closures, day: addToDay(today, -1), days: daysToOpening }
  let current: OpenSpan | undefined
  for (const span of openSpans(hours, asked)) {
    if (span.to <= now) continue
    if (!current && span.from > now) return { now: false, opens: toInstant(span.from), ...doubtOf(span), ...festive }
    if (current && (span.from > current.to || !isAlike(span, current))) break
    current = current ? { ...current, to: span.to } : span
    if (current.to >= far) break
  }
  if (!current) return { now: false, ...festive }
  return {
    now: current.unsure === undefined,
    ...(current.to < far && { until: toInstant(current.to) }),
    ...doubtOf(current),
    ...festive,
  }
}

/** When what was answered may next be another thing: public holidays begin and end at midnight. */
export function changesAt(
  { until, opens, holiday }: HoursState,
  { zone, now }: Pick<OpenContext, 'zone' | 'now'>,
): Instant {
  const change = until ?? opens
  const today = dayAt(msOf(now), zone)
  const tomorrow = toInstant(daySpan(today, zone).to)
  if (change !== undefined && change <= tomorrow) return change
  if (change === undefined || holiday) return tomorrow
  const festive = holidayBegins(today, zone)
  return festive !== undefined && festive < change ? festive : change
}

const begins = new Map<string, Instant | undefined>()
const mostKept = 100

/** Kept: it is asked of thousands of places for the same few days. */
function holidayBegins(today: Day, zone: Zone): Instant | undefined {
  const key = `${zone} ${today}`
  if (begins.has(key)) return begins.get(key)
  if (begins.size >= mostKept) begins.clear()
  const next = holidayAfter(today)
  const moment = next && toInstant(daySpan(next, zone).from)
  begins.set(key, moment)
  return moment
}

const isAlike = (one: OpenSpan, other: OpenSpan) => one.unsure === other.unsure && one.comment === other.comment

function doubtOf({ unsure, comment }: OpenSpan): Pick<HoursState, 'unsure' | 'comment'> {
  return { ...(unsure && { unsure }), ...(comment !== undefined && { comment: cut(comment) }) }
}

const mostShown = 60

/** A list says what fits in a line; the week of a sheet tells all of it. */
function cut(comment: string): string {
  const letters = [...comment]
  if (letters.length <= mostShown) return comment
  const end = Math.max(letters.lastIndexOf(' ', mostShown), mostShown / 2)
  return `${letters
    .slice(0, end)
    .join('')
    .replace(/[\s,;:.]+$/, '')}…`
}
