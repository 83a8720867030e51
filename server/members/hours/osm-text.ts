import type { ClosedDays, Hours, HoursRule } from './hours.js'
import { readHours } from './read-hours.js'
import { writeHours } from './write-hours.js'

/**
 * The text that exports give as `opening_hours`: in OpenStreetMap's syntax if it can be parsed, else as a comment,
 * which the specification provides for such text. Exceptional closures are appended.
 */
export function osmHours(text: string, closures: readonly ClosedDays[]): string {
  const hours = readHours(text)
  const closed = closures.map(closedRule).filter((rule) => !hours || !isAmong(hours, rule))
  if (hours) return writeHours({ rules: [...hours.rules, ...closed] })
  return [isOsm(text) ? text.trim() : inComment(text), ...closed.map((rule) => writeHours({ rules: [rule] }))].join(
    '; ',
  )
}

export function textInComment(text: string): string | undefined {
  return /^\s*"([^"]*)"\s*$/.exec(text)?.[1]
}

const inComment = (text: string) => `"${text.replace(/\s+/g, ' ').trim().replaceAll('"', '’')}"`

const words =
  'mo|tu|we|th|fr|sa|su|ph|sh|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|week|days?|' +
  'dawn|sunrise|sunset|dusk|open|off|closed|unknown'
const osm = new RegExp(String.raw`^(?=.*["a-z])(?:\s*(?:"[^"]*"|\d+|\b(?:${words})\b|[-+,;:/()[\]|]))+\s*$`, 'i')

const isOsm = (text: string) => osm.test(text)

function closedRule({ from, to, reason }: ClosedDays): HoursRule {
  return {
    seasons: [{ from, to }],
    days: [],
    onHolidays: false,
    ranges: [],
    ...(reason !== undefined && { comment: reason }),
    isUnsure: false,
    adds: false,
  }
}

/** A closure that we exported may have been imported again. */
function isAmong({ rules }: Hours, { seasons: [closed] }: HoursRule): boolean {
  return rules.some(({ ranges, days, onHolidays, seasons }) => {
    const isOfAll = ranges.length === 0 && days.length === 0 && !onHolidays
    return isOfAll && seasons.some(({ from, to }) => from === closed?.from && to === closed.to)
  })
}
