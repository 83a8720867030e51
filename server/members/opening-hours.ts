/** `HH:MM` on the wall of the place; weekday 1 is Monday. A range that ends at or before its start goes over midnight. */
export type WeeklyRange = { readonly weekday: number; readonly from: string; readonly to: string }

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/**
 * Reads the weekly part of OSM `opening_hours`: rules such as `Tu-Fr 14:00-18:00; Sa 10:00-12:00,14:00-17:00; Su off`,
 * `24/7`, and a trailing `PH off`, which says nothing of the week. A later rule replaces an earlier one for its days, as
 * the specification has it. Undefined when there is anything else in it: then the text is shown as it is.
 * Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function readWeeklyHours(text: string): WeeklyRange[] | undefined {
  const week = new Map<number, WeeklyRange[]>()
  for (const rule of text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    if (rule === 'PH off' || rule === 'PH closed') continue
    if (rule === '24/7') {
      for (const weekday of days.keys()) week.set(weekday + 1, [{ weekday: weekday + 1, from: '00:00', to: '24:00' }])
      continue
    }
    const [, daysText, timesText] =
      /^((?:[A-Z][a-z](?:-[A-Z][a-z])?)(?:,\s?[A-Z][a-z](?:-[A-Z][a-z])?)*)\s+(.+)$/.exec(rule) ?? []
    const weekdays = daysText === undefined ? undefined : readDays(daysText)
    if (!weekdays || timesText === undefined) return undefined
    const ranges = /^(off|closed)$/.test(timesText) ? [] : readTimes(timesText)
    if (!ranges) return undefined
    for (const weekday of weekdays)
      week.set(
        weekday,
        ranges.map((range) => ({ weekday, ...range })),
      )
  }
  return [...week.values()].flat().sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
}

function readDays(text: string): number[] | undefined {
  const found: number[] = []
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const [first = '', last = first] = part.split('-')
    const from = days.indexOf(first)
    const to = days.indexOf(last)
    if (from < 0 || to < 0) return undefined
    for (let day = from; ; day = (day + 1) % 7) {
      found.push(day + 1)
      if (day === to) break
    }
  }
  return found
}

function readTimes(text: string): { from: string; to: string }[] | undefined {
  const found: { from: string; to: string }[] = []
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const [, from, to] = /^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)-([01]\d:[0-5]\d|2[0-4]:[0-5]\d)$/.exec(part) ?? []
    if (from === undefined || to === undefined || to > '24:00') return undefined
    found.push({ from, to })
  }
  return found
}
