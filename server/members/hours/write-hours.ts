import { months, weekdayNames, type Hours, type HoursRule, type RuleDay, type Season } from './hours.js'

/** In OpenStreetMap's syntax; `readHours` parses it to the same value. */
export function writeHours({ rules }: Hours): string {
  return rules.map((rule, at) => (at === 0 ? '' : rule.adds ? ', ' : '; ') + writeRule(rule, at === 0)).join('')
}

function writeRule(rule: HoursRule, isFirst: boolean): string {
  const { seasons, ranges, comment, isUnsure } = rule
  const days = writeDays(rule)
  const times = ranges.map(({ from, to }) => `${from}-${to}`).join(',')
  const isOfAll = seasons.length === 0 && days === ''
  const isAlways = isFirst && isOfAll && times === '00:00-24:00'
  return [
    seasons.map(writeSeason).join(','),
    // Times without days would be parsed as more times of the previous rule.
    isOfAll && !isFirst ? 'Mo-Su' : days,
    isAlways ? '24/7' : times || 'off',
    isUnsure && comment === undefined ? 'unknown' : '',
    // Without `open`, a comment would mean that opening is uncertain.
    !isUnsure && comment !== undefined && times !== '' ? 'open' : '',
    comment === undefined ? '' : `"${comment.replaceAll('"', '’')}"`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function writeDays({ days, onHolidays }: HoursRule): string {
  const parts: string[] = onHolidays ? ['PH'] : []
  const whole = days.filter(({ nth }) => nth === undefined).map(({ weekday }) => weekday)
  for (let at = 0; at < whole.length;) {
    let last = at
    while (whole[last + 1] === (whole[last] ?? 0) + 1) last += 1
    const [from, to] = [codeOf(whole[at]), codeOf(whole[last])]
    parts.push(last === at ? from : last === at + 1 ? `${from},${to}` : `${from}-${to}`)
    at = last + 1
  }
  for (const weekday of new Set(days.filter(({ nth }) => nth !== undefined).map((day) => day.weekday))) {
    const nths = days.flatMap((day: RuleDay) => (day.weekday === weekday && day.nth !== undefined ? [day.nth] : []))
    parts.push(`${codeOf(weekday)}[${nths.join(',')}]`)
  }
  return parts.join(',')
}

const codeOf = (weekday = 0) => capital(weekdayNames[weekday - 1]?.slice(0, 2) ?? '')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function writeSeason({ from, to }: Season): string {
  const [first, last] = [endOf(from), endOf(to)]
  const year = first.year && `${first.year} `
  const lastYear = last.year === first.year ? '' : `${last.year} `
  if (first.date === '01' && last.date === '31') {
    const isOne = first.month === last.month && lastYear === ''
    return isOne ? `${year}${first.month}` : `${year}${first.month}-${lastYear}${last.month}`
  }
  const start = `${year}${first.month} ${first.date}`
  return from === to ? start : `${start}-${lastYear}${last.month} ${last.date}`
}

function endOf(text: string): { year: string; month: string; date: string } {
  const [date = '', month = '', year = ''] = text.split('-').reverse()
  return { year, month: capital(months[Number(month) - 1]?.name.slice(0, 3) ?? ''), date }
}
