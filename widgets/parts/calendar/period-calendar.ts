import { html, nothing, type LitElement } from 'lit'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { addToMonth } from './calendar-days.js'
import { firstOf, monthTurn, spanOf, spanSaid, stepOf, weekdays, weeksOf, type Span } from './months.js'
import {
  bindingKindOf,
  chooseDay,
  kindOf,
  lengthOf,
  nextTaken,
  periodOf,
  quickChoices,
  type Choice,
  type End,
  type KnownDays,
  type Obstacle,
  type Period,
} from './period.js'
import type { PeriodStrings } from './period.strings.js'

export type PeriodView = {
  readonly days: KnownDays
  readonly choice: Choice
  /** Days that somebody asked for, while others are chosen. */
  readonly asked?: Period | undefined
  readonly words: PeriodStrings
  readonly language: Language
}

/**
 * Two months in which one chooses a first and a last day. All days are one tab stop, walked through as a grid of the
 * ARIA Authoring Practices; each says in words what it is. A taken day can be reached, and is not chosen. What is chosen
 * never moves the months.
 */
export class PeriodCalendar {
  readonly #host: LitElement
  readonly #changed: (choice: Choice) => void
  /** The day with the roving tabindex. */
  #day: string | undefined
  /** The first day of the first month in sight. */
  #month: string | undefined
  /** Why the last day pressed was not chosen. */
  #obstacle: Obstacle | undefined

  constructor(host: LitElement, changed: (choice: Choice) => void) {
    this.#host = host
    this.#changed = changed
  }

  render(view: PeriodView) {
    const { asked, choice, days, words } = view
    this.#month ??= firstOf(choice.from ?? asked?.from ?? days.today)
    const months = this.#pair(days).filter(({ first }) => first <= days.last)
    return html`<div class="period">
      ${this.#quicks(view)}
      <div class="ends">${this.#end('from', view)} ${this.#end('to', view)}</div>
      <div class="month-pair" @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}>
        ${months.map((span, at) => this.#monthOf(span, at, view))}
      </div>
      <p class="legend" aria-hidden="true">
        <span><i></i> ${words.kinds.free}</span>
        <span><i class="taken"></i> ${words.kinds.taken}</span>
        ${days.closed.size > 0 ? html`<span><i class="closed"></i> ${words.kinds.closed}</span>` : nothing}
        ${asked ? html`<span><i class="asked"></i> ${words.asked}</span>` : nothing}
        <span><i class="mine"></i> ${words.mine}</span>
      </p>
      <p class="meta" id="period-keys">${words.keys}</p>
    </div>`
  }

  /** Says what is chosen so far, or why the last press chose nothing; it stands in sight, and is read out as it changes. */
  status({ choice, days, language, words }: PeriodView) {
    const say = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
    const period = periodOf(choice)
    const obstacle = this.#obstacle
    const chosen = period
      ? html`<strong>${words.count(lengthOf(period))}</strong
          >${period.from === period.to ? ` (${say(period.to)})` : `, ${words.bringOn(say(period.to))}`}`
      : choice.from === undefined
        ? words.chooseFirst
        : words.chooseLast(say(choice.from))
    return html`<div class="period-said" role="status">
      ${obstacle ? html`<p class="wrong">${words.why(obstacle, say, days.longest)}</p>` : nothing}
      <p>${chosen}</p>
    </div>`
  }

  /** « Premier jour pris ensuite : lundi 7 décembre. » */
  next({ choice, days, language, words }: PeriodView): string {
    const next = nextTaken(choice.to ?? choice.from ?? days.today, days)
    return next === undefined
      ? ''
      : words.nextTaken(dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(next))
  }

  /** Shows these days, chosen elsewhere. */
  show({ from }: Period, days: KnownDays): void {
    this.#obstacle = undefined
    this.#go(from, days)
  }

  /** Another thing's calendar begins where that does. */
  forget(): void {
    this.#obstacle = undefined
    this.#month = undefined
    this.#day = undefined
  }

  focus(): void {
    void this.#focus()
  }

  #pair({ today }: KnownDays): readonly [Span, Span] {
    const first = spanOf(this.#month ?? firstOf(today), today)
    return [first, spanOf(first.next, today)]
  }

  #at({ choice, days }: PeriodView): string {
    const day = this.#day ?? choice.to ?? choice.from ?? days.first
    return day < days.today ? days.today : day
  }

  #quicks({ choice, days, words, language }: PeriodView) {
    const found = quickChoices(days)
    const isAlone = found[0]?.is !== 'weekend'
    const date = dayWords(language, { day: 'numeric', month: 'long' })
    return found.length > 0
      ? html`<div class="quicks">
          ${found.map(
            ({ is, period }) =>
              html`<button
                type="button"
                class="quick"
                aria-pressed=${period.from === choice.from && period.to === choice.to}
                @click=${() => {
                  this.show(period, days)
                  this.#changed({ ...period, end: 'to' })
                }}
              >
                ${is === 'next-weekend' && isAlone ? words.weekendFrom(date(period.from)) : words.quick[is]}
              </button>`,
          )}
        </div>`
      : nothing
  }

  #end(end: End, { choice, days, language, words }: PeriodView) {
    const day = choice[end]
    const say = dayWords(language, { weekday: 'long', day: 'numeric', month: 'short' })
    return html`<button
      type="button"
      class="end"
      aria-pressed=${choice.end === end}
      @click=${() => {
        if (day !== undefined) this.#go(day, days)
        this.#obstacle = undefined
        this.#changed({ ...choice, end })
      }}
    >
      <span class="meta">${words[end === 'from' ? 'take' : 'bring']}</span>
      <strong>${day === undefined ? words.toChoose : say(day)}</strong>
    </button>`
  }

  #monthOf(span: Span, at: number, view: PeriodView) {
    const { days, language, words } = view
    const [first, second] = this.#pair(days)
    const short = dayWords(language, { weekday: 'short' })
    const long = dayWords(language, { weekday: 'long' })
    const turn = (month: string) => () => this.#turn(month, days)
    return html`<div class="month">
      <div class="months">
        ${at === 0 && first.first > days.today ? monthTurn('back', { name: words.previousMonth, isOff: false, act: turn(addToMonth(first.first, -1)) }) : html`<i></i>`}
        <p id="month-${at}">${spanSaid(span, language)}</p>
        ${at === 1 && second.next <= days.last ? monthTurn('on', { name: words.nextMonth, isOff: false, act: turn(first.next) }) : html`<i></i>`}
      </div>
      <table role="grid" aria-labelledby="month-${at}" aria-describedby="period-keys" aria-multiselectable="true">
        <thead>
          <tr>
            ${weekdays.map((weekday) => html`<th scope="col" abbr=${long(weekday)}>${short(weekday)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(span, days.today).map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#cell(day, view))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #cell(day: string | undefined, view: PeriodView) {
    if (day === undefined) return html`<td></td>`
    const { asked, choice, days, language, words } = view
    const { today } = days
    const kind = kindOf(day, days)
    const isAsked = asked !== undefined && day >= asked.from && day <= asked.to
    const part = partOf(day, choice)
    const said = [
      dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(day),
      part ? words[part] : words.kinds[kind],
      isAsked && words.asked,
      day === today && words.today,
    ]
    const tag = part && part !== 'within' ? words[part === 'back' ? 'back' : 'start'] : ''
    // That it was asked for is said by the legend: the word is wider than a day.
    const note = tag || (kind === 'taken' || kind === 'closed' ? words.kinds[kind] : day === today && words.todayShort)
    const date = words.date(Number(day.slice(8)))
    return html`<td
      class="${kind} ${part ?? ''} ${isAsked ? 'asked' : ''}"
      data-day=${day}
      tabindex=${kind === 'past' ? nothing : day === this.#at(view) ? 0 : -1}
      aria-label=${said.filter(Boolean).join(', ')}
      aria-selected=${part !== undefined}
      aria-disabled=${bindingKindOf(day, days) === 'free' ? nothing : 'true'}
      aria-current=${day === today ? 'date' : nothing}
      @click=${() => this.#choose(day, view)}
    >
      ${kind === 'taken' && !part ? html`<s>${date}</s>` : date}${note ? html`<small data-note=${note}></small>` : nothing}
    </td>`
  }

  #choose(day: string, { choice, days }: PeriodView): void {
    const chosen = chooseDay(choice, day, days)
    this.#obstacle = chosen.obstacle
    if (day >= days.today && day <= days.last) this.#day = day
    this.#host.requestUpdate()
    if (!chosen.obstacle) this.#changed(chosen.choice)
  }

  #onKey(event: KeyboardEvent, view: PeriodView): void {
    if (!(event.target instanceof HTMLTableCellElement)) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return this.#choose(this.#at(view), view)
    }
    const step = stepOf(event)
    if (!step) return
    event.preventDefault()
    const { last, today } = view.days
    const day = step(this.#at(view))
    this.#go(day < today ? today : day > last ? last : day, view.days)
    void this.#focus()
  }

  /** Brings a day into sight; of the two months it is where it was, if it is in one. */
  #go(day: string, days: KnownDays): void {
    const month = firstOf(day)
    const [{ first }, { next }] = this.#pair(days)
    if (this.#month === undefined || day < first) this.#month = month
    else if (day >= next) this.#month = addToMonth(month, -1)
    this.#day = day
    this.#host.requestUpdate()
  }

  #turn(month: string, { today }: KnownDays): void {
    this.#month = month
    this.#day = month < today ? today : month
    this.#host.requestUpdate()
  }

  async #focus(): Promise<void> {
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLElement>('.period td[tabindex="0"]')?.focus()
  }
}

/** The part of a day in the choice. */
function partOf(day: string, { from, to }: Choice): 'start' | 'back' | 'only' | 'within' | undefined {
  if (day === from) return day === to ? 'only' : 'start'
  if (day === to) return 'back'
  return from !== undefined && to !== undefined && day > from && day < to ? 'within' : undefined
}
