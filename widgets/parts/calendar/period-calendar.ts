import { html, nothing, type LitElement } from 'lit'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/locale.js'
import { addToMonth } from './calendar-days.js'
import { firstOf, monthTurn, stepOf, weekdays, weeksFrom } from './months.js'
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
  readonly words: PeriodStrings
  readonly language: Language
}

/**
 * Two months in which one chooses a first and a last day. All days are one tab stop, walked through as a grid of the
 * ARIA Authoring Practices; each says in words what it is. A taken day can be reached, and is not chosen.
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
    const { days, words } = view
    const months = [this.#first(view), addToMonth(this.#first(view), 1)].filter((month) => month <= days.last)
    return html`<div class="period">
      ${this.#quicks(view)}
      <div class="ends">${this.#end('from', view)} ${this.#end('to', view)}</div>
      <div class="month-pair" @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}>
        ${months.map((month, at) => this.#monthOf(month, at, view))}
      </div>
      <p class="legend" aria-hidden="true">
        <span><i></i> ${words.kinds.free}</span>
        <span><i class="taken"></i> ${words.kinds.taken}</span>
        ${days.closed.size > 0 ? html`<span><i class="closed"></i> ${words.kinds.closed}</span>` : nothing}
        <span><i class="mine"></i> ${words.mine}</span>
      </p>
      <p class="meta" id="period-keys">${words.keys}</p>
    </div>`
  }

  /** What is chosen so far, or why the last press chose nothing; to stand in sight, and to be read out as it changes. */
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
  show({ from }: Period): void {
    this.#obstacle = undefined
    this.#go(from)
  }

  focus(): void {
    void this.#focus()
  }

  #first({ choice, days }: PeriodView): string {
    return this.#month ?? firstOf(choice.from ?? days.today)
  }

  #at({ choice, days }: PeriodView): string {
    const day = this.#day ?? choice.to ?? choice.from ?? days.first
    return day < days.today ? days.today : day
  }

  #quicks({ choice, days, words }: PeriodView) {
    const found = quickChoices(days)
    return found.length > 0
      ? html`<div class="quicks">
          ${found.map(
            ({ is, period }) =>
              html`<button
                type="button"
                class="quick"
                aria-pressed=${period.from === choice.from && period.to === choice.to}
                @click=${() => {
                  this.show(period)
                  this.#changed({ ...period, end: 'to' })
                }}
              >
                ${words.quick[is]}
              </button>`,
          )}
        </div>`
      : nothing
  }

  #end(end: End, { choice, language, words }: PeriodView) {
    const day = choice[end]
    const say = dayWords(language, { weekday: 'long', day: 'numeric', month: 'short' })
    return html`<button
      type="button"
      class="end"
      aria-pressed=${choice.end === end}
      @click=${() => {
        if (day !== undefined) this.#go(day)
        this.#obstacle = undefined
        this.#changed({ ...choice, end })
      }}
    >
      <span class="meta">${words[end === 'from' ? 'take' : 'bring']}</span>
      <strong>${day === undefined ? words.toChoose : say(day)}</strong>
    </button>`
  }

  #monthOf(first: string, at: number, view: PeriodView) {
    const { days, language, words } = view
    const shown = this.#first(view)
    const short = dayWords(language, { weekday: 'short' })
    const long = dayWords(language, { weekday: 'long' })
    const turn = (months: number) => () => this.#turn(addToMonth(shown, months), days)
    const isLast = addToMonth(shown, 2) > days.last
    return html`<div class="month">
      <div class="months">
        ${at === 0 && shown > days.today ? monthTurn('back', { name: words.previousMonth, isOff: false, act: turn(-1) }) : html`<i></i>`}
        <p id="month-${at}">${dayWords(language, { month: 'long', year: 'numeric' })(first)}</p>
        ${at === 1 && !isLast ? monthTurn('on', { name: words.nextMonth, isOff: false, act: turn(1) }) : html`<i></i>`}
      </div>
      <table role="grid" aria-labelledby="month-${at}" aria-describedby="period-keys" aria-multiselectable="true">
        <thead>
          <tr>
            ${weekdays.map((weekday) => html`<th scope="col" abbr=${long(weekday)}>${short(weekday)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksFrom(first < days.today ? days.today : first, addToMonth(first, 1)).map(
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
    const { choice, days, language, words } = view
    const { today } = days
    const kind = kindOf(day, days)
    const part = partOf(day, choice)
    const said = [
      dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(day),
      part ? words[part] : words.kinds[kind],
      day === today && words.today,
    ]
    const tag = part && part !== 'within' ? words[part === 'back' ? 'back' : 'start'] : ''
    const note = tag || (kind === 'taken' || kind === 'closed' ? words.kinds[kind] : day === today && words.todayShort)
    const date = words.date(Number(day.slice(8)))
    return html`<td
      class="${kind} ${part ?? ''}"
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
    this.#month ??= this.#first(view)
    this.#go(day < today ? today : day > last ? last : day)
    void this.#focus()
  }

  /** Brings a day into sight; of the two months it is where it was, if it is in one. */
  #go(day: string): void {
    const month = firstOf(day)
    const shown = this.#month
    if (shown === undefined || month < shown) this.#month = month
    else if (month > addToMonth(shown, 1)) this.#month = addToMonth(month, -1)
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

/** What a day is of what is chosen. */
function partOf(day: string, { from, to }: Choice): 'start' | 'back' | 'only' | 'within' | undefined {
  if (day === from) return day === to ? 'only' : 'start'
  if (day === to) return 'back'
  return from !== undefined && to !== undefined && day > from && day < to ? 'within' : undefined
}
