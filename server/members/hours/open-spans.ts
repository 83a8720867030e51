import { daySpan, momentAt, type Span } from '../../base/local-days.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { ClosedDays, Doubt, Hours, HoursRange } from './hours.js'
import { dayAfter, saidOn } from './rules-on-day.js'

export type OpenSpan = Span & { readonly unsure?: Doubt; readonly comment?: string }

type SpanQuery = {
  readonly zone: Zone
  readonly closures: readonly ClosedDays[]
  readonly day: Day
  readonly days: number
}

/**
 * The open spans of `days` days from `day` on, in order and without overlaps: where two cover the same moment, the
 * later day wins, then the later rule. Spans that touch are not joined.
 */
export function* openSpans(hours: Hours, { zone, closures, day: first, days }: SpanQuery): Generator<OpenSpan> {
  let day = first
  let told: OpenSpan[] = []
  for (let nth = 0; nth < days; nth += 1) {
    const { ranges } = saidOn(hours, { closures, day })
    if (ranges.length > 0 || told.length > 0) {
      for (const range of ranges) told = toldOver(told, spanOf(range, day, zone))
      // Spans of later days begin after this midnight.
      const { to: midnight } = daySpan(day, zone)
      const open = told.findIndex(({ to }) => to > midnight)
      yield* open < 0 ? told : told.slice(0, open)
      told = open < 0 ? [] : told.slice(open)
    }
    day = dayAfter(day)
  }
  yield* told
}

function spanOf({ from, to, unsure, comment }: HoursRange, day: Day, zone: Zone): OpenSpan {
  return {
    from: momentAt(day, from, zone),
    to: momentAt(to <= from ? dayAfter(day) : day, to, zone),
    ...(unsure && { unsure }),
    ...(unsure === 'condition' && comment !== undefined && { comment }),
  }
}

function toldOver(told: readonly OpenSpan[], span: OpenSpan): OpenSpan[] {
  // When an hour is skipped for summer time, a range that begins in it may end before it begins.
  if (span.from >= span.to) return [...told]
  const last = told.at(-1)
  if (!last || last.to <= span.from) return [...told, span]
  const others = told.flatMap((each) =>
    [
      { ...each, to: Math.min(each.to, span.from) },
      { ...each, from: Math.max(each.from, span.to) },
    ].filter(({ from, to }) => from < to),
  )
  return [...others, span].toSorted((a, b) => a.from - b.from)
}
