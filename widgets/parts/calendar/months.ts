import { html } from 'lit'
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

/** The weeks of a month from that of `from` on, Monday first, with undefined for days of other months. */
export function weeksFrom(from: string, next: string): (string | undefined)[][] {
  const weeks: (string | undefined)[][] = []
  for (let monday = addToDay(from, 1 - weekdayOf(from)); monday < next; monday = addToDay(monday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
        const day = addToDay(monday, ahead)
        return day.startsWith(from.slice(0, 8)) ? day : undefined
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
