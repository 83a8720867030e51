import { html, nothing, type LitElement } from 'lit'
import { addToMonth } from '../../../../../parts/calendar/calendar-days.js'
import { firstOf, monthTurn, spanSaid, stepOf, weekdays, weeksOf } from '../../../../../parts/calendar/months.js'
import { dayWords } from '../../../../../shared/days.js'
import type { Language } from '../../../../../shared/language-of.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import type { ThingStrings } from './thing.strings.js'

export type Thing = OutputOf<'loans.ofThing'>
type Taken = Thing['copies'][number]['taken'][number]

type Days = {
  readonly thing: Pick<Thing, 'today' | 'closed'>
  readonly taken: readonly Taken[]
  readonly words: ThingStrings
  readonly language: Language
}

const monthsAhead = 5

/** The days of one copy: free, of whom, blocked, closed. One tab stop, then arrows, as in every calendar. */
export class ThingCalendar {
  readonly #host: LitElement
  #day: string | undefined

  constructor(host: LitElement) {
    this.#host = host
  }

  render(days: Days) {
    const { thing, words, language } = days
    const { today } = thing
    const day = this.#day ?? today
    const first = firstOf(day)
    const span = { first, next: addToMonth(first, 1) }
    const last = addToMonth(firstOf(today), monthsAhead)
    const short = dayWords(language, { weekday: 'short' })
    const long = dayWords(language, { weekday: 'long' })
    return html`<div class="thing-days">
      <div class="months">
        ${monthTurn('back', {
          name: words.previousMonth,
          isOff: first <= today,
          act: () => this.#turn(addToMonth(first, -1), today),
        })}
        <p id="thing-month" aria-live="polite"><b>${spanSaid(span, language)}</b></p>
        ${monthTurn('on', { name: words.nextMonth, isOff: first >= last, act: () => this.#turn(span.next, today) })}
      </div>
      <table
        role="grid"
        aria-readonly="true"
        aria-labelledby="thing-month"
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
                ${week.map((cell) => this.#cell(cell, day, days))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #cell(day: string | undefined, chosen: string, { thing, taken, words, language }: Days) {
    if (day === undefined) return html`<td></td>`
    const held = taken.find((each) => each.day === day)
    const is = day < thing.today ? 'past' : (held?.by ?? (thing.closed.includes(day) ? 'closed' : 'free'))
    const who = held?.who ?? held?.reason
    const label = [
      dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(day),
      words.is[is],
      who,
      day === thing.today && words.today,
    ]
    return html`<td
      class=${is}
      data-day=${day}
      tabindex=${is === 'past' ? nothing : day === chosen ? 0 : -1}
      aria-current=${day === thing.today ? 'date' : nothing}
    >
      <span aria-hidden="true"
        >${Number(day.slice(8))}${is === 'free' || is === 'past' ? nothing : html`<small>${held?.who || words.is[is]}</small>`}</span
      ><span class="unseen">${label.filter(Boolean).join(', ')}</span>
    </td>`
  }

  #turn(day: string, today: string): void {
    const last = addToMonth(firstOf(today), monthsAhead + 1)
    if (day >= last) return
    this.#day = day < today ? today : day
    this.#host.requestUpdate()
  }

  async #step(event: KeyboardEvent, today: string): Promise<void> {
    const step = stepOf(event)
    if (!step) return
    event.preventDefault()
    this.#turn(step(this.#day ?? today), today)
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLElement>('.thing-days td[tabindex="0"]')?.focus()
  }
}
