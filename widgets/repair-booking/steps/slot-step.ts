import { html, nothing } from 'lit'
import { notice } from '../../parts/notice.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { momentsIn, type Moments } from './moments.js'
import type { SlotSearch, Slots } from './slot-search.js'
import { focusOn, stepForm, stepTitle, wrong } from './step-form.js'
import { stepWords } from './step-words.js'
import type { StepStrings } from './steps.strings.js'

type Day = Slots['days'][number]

type View = {
  readonly frame: BookingFrame
  readonly words: StepStrings
  readonly moments: Moments
  readonly slots: Slots
}

/** Days that stand on the screen at once. */
const daysAtOnce = 6

/** A day among those with free hours, then one of its hours. */
export class SlotStep implements BookingStep {
  readonly #frame: () => BookingFrame
  readonly #search: SlotSearch
  #day = ''
  /** Chosen before, and free no more. */
  #lost = ''
  #kept: { readonly repairer: string | undefined; readonly startsAt: string } | undefined
  #isMissing = false

  constructor(frame: () => BookingFrame, search: SlotSearch) {
    this.#frame = frame
    this.#search = search
    search.found = (slots) => this.#take(slots)
  }

  shown(): void {
    this.#isMissing = false
    void this.#search.ask()
  }

  render() {
    const frame = this.#frame()
    const words = stepWords(frame)
    const { error, slots } = this.#search
    const title = stepTitle(frame, words.slotTitle)
    if (error) return html`<div class="step">${title} ${this.#failed(words)}</div>`
    if (!slots) return html`<div class="step">${title} ${waiting(words)}</div>`
    const moments = momentsIn(slots.zone, frame.language, words)
    const view = { frame, words, moments, slots }
    const lost =
      this.#lost && notice({ tone: 'warn', title: words.lost(moments.full(this.#lost)), more: words.lostMore })
    if (slots.days.length === 0) return html`<div class="step">${title} ${lost} ${this.#none(view)}</div>`
    const content = html`${lost} ${this.#days(view)} ${this.#times(view)}`
    return stepForm({ frame, words, title: words.slotTitle, content, go: this.#go })
  }

  #failed(words: StepStrings) {
    const ways = html`<button type="button" class="way" part="button" @click=${() => this.#search.ask()}>
      ${words.retry}
    </button>`
    return notice({ tone: 'bad', title: words.slotsFailed, more: words.slotsFailedMore, ways })
  }

  #none({ frame, words }: View) {
    const { name = '', phone } = frame.repairer ?? {}
    return notice({
      tone: 'plain',
      title: words.noneFree,
      more: words.noneFreeMore(name, !!phone),
      ways: html`${
          phone ? html`<a class="way" href="tel:${phone.replace(/[^\d+]/g, '')}">${words.call(phone)}</a>` : nothing
        }
        <button type="button" class="way" part="button" @click=${() => frame.go('find')}>
          ${words.otherRepairer}
        </button>`,
    })
  }

  #days({ words, moments, slots: { days } }: View) {
    const at = this.#at(days)
    const first = at - (at % daysAtOnce)
    const turn = (to: number, name: string) =>
      html`<button
        type="button"
        class="quiet"
        aria-disabled=${days[to] ? 'false' : 'true'}
        @click=${() => this.#show(days[to])}
      >
        ${name}
      </button>`
    return html`<fieldset class="days" @change=${this.#chooseDay}>
        <legend class="unseen">${words.day}</legend>
        ${days.slice(first, first + daysAtOnce).map(({ day, starts }) => {
          const [, weekday = '', number = '', month = ''] = /^(\D+?),? (\S+) (.+)$/.exec(moments.day(day)) ?? []
          return html`<label class="day">
            <input type="radio" name="day" value=${day} .checked=${day === days[at]?.day} />
            <span>
              <span class="meta">${weekday}</span> <b>${number}</b> <span class="meta">${month}</span>
              <span class="meta">${words.slots(starts.length)}</span>
            </span>
          </label>`
        })}
      </fieldset>
      ${
        days.length > daysAtOnce
          ? html`<p class="turns">
              ${turn(first - daysAtOnce, words.earlier)} ${turn(first + daysAtOnce, words.later)}
            </p>`
          : nothing
      }`
  }

  #times({ frame, words, moments, slots: { days } }: View) {
    const at = this.#at(days)
    const day = days[at]
    const after = days[at + 1]
    if (!day) return nothing
    const isMissing = this.#isMissing && !frame.draft.startsAt
    const group = (name: string, starts: readonly string[]) =>
      starts.length > 0
        ? html`<fieldset class="times">
            <legend>${name}</legend>
            ${starts.map(
              (start) =>
                html`<label class="time">
                  <input
                    type="radio"
                    name="starts-at"
                    value=${start}
                    .checked=${start === frame.draft.startsAt}
                    aria-invalid=${isMissing ? 'true' : nothing}
                    aria-describedby=${isMissing ? 'slot-missing' : nothing}
                  />
                  <span>${words.time(moments.clock(start))}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    const isMorning = (start: string) => moments.clock(start) < '12:00'
    return html`<div class="hours" @change=${this.#chooseTime}>
      <p class="name" role="status">${moments.day(day.day)}</p>
      ${moments.elsewhere ? html`<p class="meta">${moments.elsewhere}</p>` : nothing}
      ${group(words.morning, day.starts.filter(isMorning))}
      ${group(
        words.afternoon,
        day.starts.filter((start) => !isMorning(start)),
      )}
      ${wrong('slot-missing', isMissing ? words.slotMissing : undefined)}
      ${
        after
          ? html`<button type="button" class="quiet" @click=${() => this.#show(after)}>
              ${words.nextDay(moments.day(after.day))}
            </button>`
          : nothing
      }
    </div>`
  }

  #at(days: readonly Day[]): number {
    return Math.max(
      0,
      days.findIndex(({ day }) => day === this.#day),
    )
  }

  #show(day: Day | undefined): void {
    if (!day) return
    this.#day = day.day
    this.#frame().host.requestUpdate()
  }

  /** What was chosen stays chosen if it is free still, be it for another service. */
  #take({ days, zone }: Slots): void {
    const frame = this.#frame()
    const { repairer, startsAt } = frame.draft
    const wanted = startsAt || (this.#kept?.repairer === repairer && this.#kept?.startsAt) || ''
    const found = days.find(({ starts }) => starts.includes(wanted))
    this.#lost = found ? '' : wanted
    this.#kept = undefined
    if (found) this.#day = found.day
    else if (wanted) {
      const { dayOf } = momentsIn(zone, frame.language, stepWords(frame))
      this.#day = days.find(({ day }) => day >= dayOf(wanted))?.day ?? days.at(-1)?.day ?? ''
    }
    if ((startsAt ?? '') !== (found ? wanted : '')) frame.change({ startsAt: found ? wanted : '' })
    if (found) this.#kept = { repairer, startsAt: wanted }
  }

  readonly #chooseDay = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    this.#show(this.#search.slots?.days.find(({ day }) => day === target.value))
  }

  readonly #chooseTime = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const frame = this.#frame()
    this.#lost = ''
    this.#kept = { repairer: frame.draft.repairer, startsAt: target.value }
    frame.change({ startsAt: target.value })
  }

  readonly #go = () => {
    const frame = this.#frame()
    const { startsAt } = frame.draft
    const { slots } = this.#search
    if (slots?.days.some(({ starts }) => starts.some((start) => start === startsAt))) return frame.next()
    this.#isMissing = true
    void focusOn(frame, '.time input')
  }
}

function waiting(words: StepStrings) {
  return html`<p class="unseen" role="status">${words.slotsLoading}</p>
    <div class="days soon" aria-hidden="true">${[1, 2, 3, 4, 5, 6].map(() => html`<span class="day"></span>`)}</div>
    <div class="times soon" aria-hidden="true">${[1, 2, 3, 4, 5, 6].map(() => html`<span class="time"></span>`)}</div>`
}
