import type { ClosedDays, Hours, HoursRule } from './hours.js'
import { readHours } from './read-hours.js'
import { writeHours } from './write-hours.js'

/**
 * What goes out as `opening_hours`: in the spelling of OpenStreetMap where it can be read, and what people wrote in a comment,
 * which is where the specification has such words. Exceptional closures stand behind.
 */
export function osmHours(text: string, closures: readonly ClosedDays[]): string {
  const hours = readHours(text)
  const closed = closures.map(closedRule).filter((rule) => !hours || !isAmong(hours, rule))
  if (hours) return writeHours({ rules: [...hours.rules, ...closed] })
  return [isOsm(text) ? text.trim() : inComment(text), ...closed.map((rule) => writeHours({ rules: [rule] }))].join(
    '; ',
  )
}

/** The words of hours that are nothing but a comment. */
export function textInComment(text: string): string | undefined {
  return /^\s*"([^"]*)"\s*$/.exec(text)?.[1]
}

const inComment = (text: string) => `"${text.replace(/\s+/g, ' ').trim().replaceAll('"', '’')}"`

const words =
  'mo|tu|we|th|fr|sa|su|ph|sh|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|week|days?|' +
  'dawn|sunrise|sunset|dusk|open|off|closed|unknown'
const osm = new RegExp(String.raw`^(?=.*["a-z])(?:\s*(?:"[^"]*"|\d+|\b(?:${words})\b|[-+,;:/()[\]|]))+\s*$`, 'i')

/** Whether it is made of the words of OpenStreetMap, although it says more than we read. */
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

/** What has gone out may have come in again. */
function isAmong({ rules }: Hours, { seasons: [closed] }: HoursRule): boolean {
  return rules.some(({ ranges, days, onHolidays, seasons }) => {
    const isOfAll = ranges.length === 0 && days.length === 0 && !onHolidays
    return isOfAll && seasons.some(({ from, to }) => from === closed?.from && to === closed.to)
  })
}
