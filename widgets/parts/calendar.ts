import { html, nothing, type LitElement } from 'lit'
import { addToDay, addToMonth, weekdayOf } from './calendar-days.js'
import { dayWords } from '../shared/days.js'
import type { Language } from '../shared/locale.js'

export type CalendarWords = {
  readonly previousMonth: string
  readonly nextMonth: string
  readonly free: string
  readonly taken: string
  readonly past: string
  /** Part of a day's accessible name: « mercredi 25 novembre, libre, aujourd’hui ». */
  readonly today: string
}

export type CalendarDays = {
  /** In the zone of the offer; earlier days are not shown. */
  readonly today: string
  /** Sorted. */
  readonly taken: readonly string[]
  readonly words: CalendarWords
  readonly language: Language
}

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

/**
 * A month of free and taken days, from today to a year ahead. One tab stop: arrow keys move between days, as in the
 * grid pattern of the ARIA Authoring Practices; each day has an accessible name.
 */
export class Calendar {
  readonly #host: LitElement
  /** The day with the roving tabindex. */
  #day: string | undefined

  constructor(host: LitElement) {
    this.#host = host
  }

  render(days: CalendarDays) {
    const { today, words, language } = days
    const day = this.#day ?? today
    const month = day.slice(0, 8)
    const first = month + '01'
    const next = addToMonth(first, 1)
    const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => addToDay('2024-01-01', weekday - 1))
    const short = dayWords(language, { weekday: 'short' })
    const long = dayWords(language, { weekday: 'long' })
    return html`<div class="calendar">
      <div class="months">
        <button
          type="button"
          class="icon"
          aria-label=${words.previousMonth}
          ?disabled=${first <= today}
          @click=${() => this.#turn(addToMonth(first, -1), today)}
        >
          ${arrow('M14.5 6 8.5 12l6 6')}
        </button>
        <p id="calendar-month" aria-live="polite">${dayWords(language, { month: 'long', year: 'numeric' })(first)}</p>
        <button
          type="button"
          class="icon"
          aria-label=${words.nextMonth}
          ?disabled=${next > addToDay(today, 365)}
          @click=${() => this.#turn(next, today)}
        >
          ${arrow('m9.5 6 6 6-6 6')}
        </button>
      </div>
      <table
        role="grid"
        aria-readonly="true"
        aria-labelledby="calendar-month"
        @keydown=${(event: KeyboardEvent) => this.#step(event, today)}
      >
        <thead>
          <tr>
            ${weekdays.map((weekday) => html`<th scope="col" abbr=${long(weekday)}>${short(weekday)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksFrom(first < today ? today : first, next).map(
            (week) =>
              html`<tr>
                ${week.map((cell) => this.#cell(cell, days))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #cell(day: string | undefined, { today, taken, words, language }: CalendarDays) {
    if (day === undefined) return html`<td></td>`
    const kind = day < today ? 'past' : taken.includes(day) ? 'taken' : 'free'
    const label = [
      dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(day),
      words[kind],
      day === today && words.today,
    ]
    const date = Number(day.slice(8))
    return html`<td
      class=${kind}
      data-day=${day}
      tabindex=${kind === 'past' ? nothing : day === (this.#day ?? today) ? 0 : -1}
      aria-label=${label.filter(Boolean).join(', ')}
      aria-current=${day === today ? 'date' : nothing}
    >
      ${kind === 'taken' ? html`<s>${date}</s><small>${words.taken}</small>` : date}
    </td>`
  }

  #turn(day: string, today: string): void {
    this.#day = within(day, today)
    this.#host.requestUpdate()
  }

  async #step(event: KeyboardEvent, today: string): Promise<void> {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    this.#turn(step(this.#day ?? today), today)
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLElement>('.calendar td[tabindex="0"]')?.focus()
  }
}

function within(day: string, today: string): string {
  const last = addToDay(today, 365)
  return day < today ? today : day > last ? last : day
}

/** The weeks of a month from that of `from` on, Monday first, with undefined for days of other months. */
function weeksFrom(from: string, next: string): (string | undefined)[][] {
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

function arrow(path: string) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`
}
