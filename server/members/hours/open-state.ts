import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import type { ClosedDays, Doubt, Hours } from './hours.js'
import { openSpans, type OpenSpan } from './open-spans.js'
import { holidayAfter, type HolidayName } from '../../base/public-holidays.js'
import { saidOn } from './rules-on-day.js'

export type HoursState = {
  readonly now: boolean
  /** When it closes, or its doubt or comment changes; absent when not within 14 days. */
  readonly until?: Instant
  readonly opens?: Instant
  /** About now or, with `opens`, about then. */
  readonly unsure?: Doubt
  readonly comment?: string
  readonly holiday?: HolidayName
}

type OpenContext = { readonly zone: Zone; readonly closures: readonly ClosedDays[]; readonly now: Instant }

/** More than a year, so that a place that opens for one season has a next opening. */
const daysToOpening = 400
const daysToClosing = 14

export function stateAt(hours: Hours, { zone, closures, now: instant }: OpenContext): HoursState {
  const now = msOf(instant)
  const today = dayAt(now, zone)
  const { holiday } = saidOn(hours, { closures, day: today })
  const festive = holiday && { holiday }
  const far = daySpan(addToDay(today, daysToClosing), zone).to
  // From yesterday on: hours that began last evening may run past midnight.
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

/** When the state may next change: public holidays begin and end at midnight. */
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

/** Cached: it is computed for thousands of places and the same few days. */
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

function cut(comment: string): string {
  const letters = [...comment]
  if (letters.length <= mostShown) return comment
  const end = Math.max(letters.lastIndexOf(' ', mostShown), mostShown / 2)
  return `${letters
    .slice(0, end)
    .join('')
    .replace(/[\s,;:.]+$/, '')}…`
}
