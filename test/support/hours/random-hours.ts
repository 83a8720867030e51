import fc from 'fast-check'
import type { OracleHours, OracleRule } from './hours-oracle.js'

const two = (count: number) => String(count).padStart(2, '0')
const wall = (minute: number) => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
const weekdayWords = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const monthWords = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dayAhead = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

const range = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([from, minutes]) => [from, from + minutes] as const)

/** The hours around a change of clock, which a range at random rarely meets. */
const nightRange = fc
  .tuple(fc.integer({ min: 60, max: 240 }), fc.integer({ min: 1, max: 150 }))
  .map(([from, minutes]) => [from, from + minutes] as const)

const wholeDay = fc.constant([0, 1_440] as const)

/** Some days to some months that have to do with the days that are looked at; of each year, or of one. */
const seasonNear = (day: string) =>
  fc
    .record({
      ahead: fc.integer({ min: -60, max: 30 }),
      days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 300 })),
      yearsAhead: fc.constantFrom(undefined, -1, 0),
    })
    .map(({ ahead, days, yearsAhead }) => {
      const [from, to] = [dayAhead(day, ahead), dayAhead(day, ahead + days)]
      if (yearsAhead === undefined) return { from: from.slice(5), to: to.slice(5) }
      const inYear = (text: string) => `${Number(text.slice(0, 4)) + yearsAhead}${text.slice(4)}`
      return { from: inYear(from), to: inYear(to) }
    })

const someWeekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 })

const days = fc.oneof(
  { weight: 4, arbitrary: fc.record({ weekdays: someWeekdays, holidays: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ weekdays: [] as number[], holidays: true }) },
)

const rule = (day: string): fc.Arbitrary<OracleRule> =>
  fc
    .record({
      season: fc.option(seasonNear(day), { nil: undefined, freq: 2 }),
      days,
      nth: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(-2, -1, -1, 1, 2, 3, 4, 5) },
      ),
      ranges: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: range },
          { weight: 4, arbitrary: nightRange },
          { weight: 1, arbitrary: wholeDay },
        ),
        { maxLength: 3 },
      ),
      state: fc.option(fc.constantFrom('open' as const, 'unknown' as const), { nil: undefined, freq: 2 }),
      comment: fc.option(fc.constantFrom('sur rendez-vous', 'sonner fort'), { nil: undefined, freq: 2 }),
      adds: fc.boolean(),
    })
    .map(({ season, days: about, nth, state, comment, ...rest }) => ({
      ...rest,
      ...about,
      ...(season && { season }),
      ...(nth !== undefined && { nth }),
      ...(state && rest.ranges.length > 0 && { state }),
      ...(comment !== undefined && { comment }),
    }))

/** Hours of a place that is mostly open, with closures of some days from `from` on. */
export const randomHours = (from: string): fc.Arbitrary<OracleHours> =>
  fc.record({
    rules: fc.array(rule(from), { minLength: 1, maxLength: 4 }),
    closures: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4 }))
        .map(([ahead, length]) => [dayAhead(from, ahead), dayAhead(from, ahead + length)] as const),
      { maxLength: 2 },
    ),
  })

/** As OpenStreetMap would have it. */
export function textOf({ rules }: OracleHours): string {
  return rules.map((each, at) => `${at === 0 ? '' : each.adds ? ', ' : '; '}${ruleText(each)}`).join('')
}

function ruleText({ season, weekdays, nth, holidays, ranges, state, comment }: OracleRule): string {
  const daysText = weekdays.map((weekday) => `${weekdayWords[weekday]}${nth === undefined ? '' : `[${nth}]`}`)
  return [
    season && `${dateText(season.from)}-${dateText(season.to)}`,
    [...daysText, ...(holidays ? ['PH'] : [])].join(','),
    ranges.map(([from, to]) => `${wall(from)}-${wall(to)}`).join(',') || 'off',
    state,
    comment && `"${comment}"`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** `12-24` and `2027-12-24`. */
function dateText(text: string): string {
  const [date = '', month, year] = text.split('-').reverse()
  return [year, monthWords[Number(month) - 1], date].filter((part) => part !== undefined).join(' ')
}
