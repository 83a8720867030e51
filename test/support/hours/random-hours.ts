import fc from 'fast-check'
import type { OracleHours, OracleRule } from './hours-oracle.js'

const two = (count: number) => String(count).padStart(2, '0')
const wall = (minute: number) => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
const weekdayWords = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const monthWords = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const range = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([from, minutes]) => [from, from + minutes] as const)

/** The hours around a change of clock, which a range at random rarely meets. */
const nightRange = fc
  .tuple(fc.integer({ min: 60, max: 240 }), fc.integer({ min: 1, max: 150 }))
  .map(([from, minutes]) => [from, from + minutes] as const)

const season = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 200 }))
  .map(([month, date, days]) => {
    const from = Date.UTC(2027, month - 1, date)
    const to = Math.min(from + days * 86_400_000, Date.UTC(2027, 11, 31))
    return { from: new Date(from).toISOString().slice(5, 10), to: new Date(to).toISOString().slice(5, 10) }
  })

const rule: fc.Arbitrary<OracleRule> = fc
  .record({
    season: fc.option(season, { nil: undefined, freq: 2 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
    nth: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 1 }),
    holidays: fc.boolean(),
    ranges: fc.array(fc.oneof(range, nightRange), { maxLength: 3 }),
    adds: fc.boolean(),
  })
  .map(({ season: ofYear, nth, ...rest }) => ({
    ...rest,
    ...(ofYear && { season: ofYear }),
    ...(nth !== undefined && { nth }),
  }))

/** Hours of a place that is mostly open, with closures of some days from `from` on. */
export const randomHours = (from: string): fc.Arbitrary<OracleHours> =>
  fc.record({
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    closures: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4 })).map(([ahead, days]) => {
        const first = Date.parse(from) + ahead * 86_400_000
        return [first, first + days * 86_400_000].map((ms) => new Date(ms).toISOString().slice(0, 10)) as [
          string,
          string,
        ]
      }),
      { maxLength: 2 },
    ),
  })

/** As OpenStreetMap would have it. */
export function textOf({ rules }: OracleHours): string {
  return rules.map((each, at) => `${at === 0 ? '' : each.adds ? ', ' : '; '}${ruleText(each)}`).join('')
}

function ruleText({ season: ofYear, weekdays, nth, holidays, ranges }: OracleRule): string {
  const days = weekdays.map((weekday) => `${weekdayWords[weekday]}${nth === undefined ? '' : `[${nth}]`}`)
  return [
    ofYear && `${dateText(ofYear.from)}-${dateText(ofYear.to)}`,
    [...days, ...(holidays ? ['PH'] : [])].join(','),
    ranges.map(([from, to]) => `${wall(from)}-${wall(to)}`).join(',') || 'off',
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

const dateText = (text: string) => `${monthWords[Number(text.slice(0, 2)) - 1]} ${text.slice(3)}`
