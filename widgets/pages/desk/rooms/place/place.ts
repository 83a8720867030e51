import type { InputOf, OutputOf } from '../../../../shared/wire.js'

export type Listed = OutputOf<'places.list'>['places'][number]
export type Shown = OutputOf<'places.show'>
type Told = Shown['told']
export type Change = Omit<InputOf<'places.change'>, 'member' | 'place' | 'mark'>
export type Range = NonNullable<Shown['week']>['ranges'][number]

/** Seven days, or what they cannot hold, as written. */
export type Hours =
  | { readonly ranges: readonly Range[]; readonly holidays: 'closed' | 'unsaid' }
  | { readonly text: string }

/** The form holds this. */
export type Held = Omit<Told, 'hours'> & { readonly hours: Hours }
export type Field = keyof Held

/** Changed and not saved yet. */
export type Typed = Partial<Held>

export const fieldNames = [
  'name',
  'hours',
  'summary',
  'description',
  'street',
  'streetExtra',
  'phone',
  'email',
  'website',
  'bookingUrl',
  'links',
  'wheelchair',
  'accessibilityUrl',
  'price',
  'languages',
  'helps',
] as const satisfies readonly Field[]

export const noHours: Hours = { ranges: [], holidays: 'unsaid' }

export function savedIn({ told, week }: Pick<Shown, 'told' | 'week'>): Held {
  return { ...told, hours: week ?? (told.hours === null ? noHours : { text: told.hours }) }
}

/** A link that is left empty is none. */
function written(value: Held[Field] | undefined): string {
  if (value === '' || value === undefined) return 'null'
  return JSON.stringify(typeof value === 'object' && value !== null && 'ranges' in value ? sorted(value) : value)
}

const sorted = ({ ranges, holidays }: Extract<Hours, { ranges: unknown }>) => ({
  ranges: ranges
    .map(({ weekday, from, to }) => `${weekday} ${from} ${to === '24:00' ? '00:00' : to}`)
    .sort((one, other) => (one < other ? -1 : 1)),
  holidays: ranges.length === 0 ? 'unsaid' : holidays,
})

/** Those in which the two are not alike. */
export function apart(one: Held, other: Held): Field[] {
  return fieldNames.filter((field) => written(one[field]) !== written(other[field]))
}

/** As the server wants what was changed; a range or a link that is not whole yet is left out. */
export function changeOf(held: Held, fields: readonly Field[]): Change {
  const all: Required<Change> = {
    ...held,
    name: held.name,
    hours: hoursOf(held.hours),
    links: held.links.filter(({ url }) => url.trim() !== ''),
  }
  return Object.fromEntries(
    fields.map((field) => {
      const value = all[field]
      return [field, typeof value === 'string' && value.trim() === '' && field !== 'name' ? null : value]
    }),
  )
}

function hoursOf(hours: Hours): Change['hours'] {
  if ('text' in hours) return hours.text.trim() === '' ? null : { text: hours.text }
  const ranges = hours.ranges.filter(({ from, to }) => from !== '' && to !== '' && from !== to)
  return ranges.length === 0 ? null : { ranges: [...ranges], holidays: hours.holidays }
}

/** A range whose two hours are not both told, or are the same. */
export const isHalf = (hours: Hours): boolean =>
  'ranges' in hours && hours.ranges.some(({ from, to }) => from === '' || to === '' || from === to)

/** Those of one day are given to others, in place of theirs. */
export function copiedTo(hours: Extract<Hours, { ranges: unknown }>, from: number, to: readonly number[]): Hours {
  const kept = hours.ranges.filter(({ weekday }) => !to.includes(weekday))
  const model = hours.ranges.filter(({ weekday }) => weekday === from)
  return { ...hours, ranges: [...kept, ...to.flatMap((weekday) => model.map((range) => ({ ...range, weekday })))] }
}
