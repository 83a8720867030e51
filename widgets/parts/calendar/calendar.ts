import { html, nothing, type LitElement } from 'lit'
import { addToDay, addToMonth } from './calendar-days.js'
import { firstOf, monthTurn, spanOf, spanSaid, stepOf, weekdays, weeksOf } from './months.js'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'

type CalendarWords = {
  readonly previousMonth: string
  readonly nextMonth: string
  readonly free: string
  readonly taken: string
  readonly past: string
  /** Says a date of the month: « 1ᵉʳ ». */
  readonly date: (date: number) => string
  /** Part of a day's accessible name: « mercredi 25 novembre, libre, aujourd’hui ». */
  readonly today: string
}

type CalendarDays = {
  /** In the zone of the offer; earlier days are not shown. */
  readonly today: string
  /** Sorted. */
  readonly taken: readonly string[]
  readonly words: CalendarWords
  readonly language: Language
}

/**
 * A month of free and taken days, with the next one at its end, from today to a year ahead. One tab stop: arrow keys move between days, as in the
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
    const span = spanOf(firstOf(day), today)
    const { first, next } = span
    const short = dayWords(language, { weekday: 'short' })
    const long = dayWords(language, { weekday: 'long' })
    return html`<div class="calendar">
      <div class="months">
        ${monthTurn('back', {
          name: words.previousMonth,
          isOff: first <= today,
          act: () => this.#turn(addToMonth(first, -1), today),
        })}
        <p id="calendar-month" aria-live="polite">${spanSaid(span, language)}</p>
        ${monthTurn('on', {
          name: words.nextMonth,
          isOff: next > addToDay(today, 365),
          act: () => this.#turn(next, today),
        })}
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
          ${weeksOf(span, today).map(
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
    const date = words.date(Number(day.slice(8)))
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
    const step = stepOf(event)
    if (!step) return
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
