import { html } from 'lit'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { addToDay, addToMonth, weekdayOf } from './calendar-days.js'

/** The keys of the grid pattern of the ARIA Authoring Practices. */
const steps: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addToDay(day, -1),
  ArrowRight: (day) => addToDay(day, 1),
  ArrowUp: (day) => addToDay(day, -7),
  ArrowDown: (day) => addToDay(day, 7),
  Home: (day) => addToDay(day, 1 - weekdayOf(day)),
  End: (day) => addToDay(day, 7 - weekdayOf(day)),
  PageUp: (day) => addToMonth(day, -1),
  PageDown: (day) => addToMonth(day, 1),
}

/** Where a key leads to; undefined for any other. */
export function stepOf({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): ((day: string) => string) | undefined {
  return altKey || ctrlKey || metaKey || !Object.hasOwn(steps, key) ? undefined : steps[key]
}

/** Days shown together under one title, from the first of a month to before `next`. */
export type Span = { readonly first: string; readonly next: string }

/** A month, which in the last seven days of the present one has both: nothing that is near stands alone. */
export function spanOf(month: string, today: string): Span {
  const present = firstOf(today)
  const coming = addToMonth(present, 1)
  const isBoth = today >= addToDay(coming, -7) && month <= coming
  return isBoth ? { first: present, next: addToMonth(coming, 1) } : { first: month, next: addToMonth(month, 1) }
}

/** « Décembre 2026 », « novembre et décembre 2026 ». */
export function spanSaid({ first, next }: Span, language: Language): string {
  const long = dayWords(language, { month: 'long', year: 'numeric' })
  const last = addToMonth(next, -1)
  if (first === last) return long(first)
  const isOfYear = first.slice(0, 4) === last.slice(0, 4)
  const begin = isOfYear ? dayWords(language, { month: 'long' })(first) : long(first)
  return new Intl.ListFormat(language).format([begin, long(last)])
}

/** The weeks of a span from that of today on, Monday first, with undefined for days of others. */
export function weeksOf({ first, next }: Span, today: string): (string | undefined)[][] {
  const from = first < today ? today : first
  const weeks: (string | undefined)[][] = []
  for (let monday = addToDay(from, 1 - weekdayOf(from)); monday < next; monday = addToDay(monday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
        const day = addToDay(monday, ahead)
        return day >= first && day < next ? day : undefined
      }),
    )
  }
  return weeks
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => addToDay('2024-01-01', weekday - 1))

export const firstOf = (day: string): string => day.slice(0, 8) + '01'

type Turn = { readonly name: string; readonly isOff: boolean; readonly act: () => void }

export function monthTurn(direction: 'back' | 'on', { name, isOff, act }: Turn) {
  return html`<button type="button" class="icon" aria-label=${name} ?disabled=${isOff} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d=${direction === 'back' ? 'M14.5 6 8.5 12l6 6' : 'm9.5 6 6 6-6 6'} />
    </svg>
  </button>`
}
