import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { isTicked, valueOf } from '../../parts/fields.js'
import type { PlaceParts } from './parts.js'
import { copiedTo, noHours, type Hours, type Range } from './place.js'

type Week = Extract<Hours, { ranges: unknown }>
type Form = { readonly hours: () => Hours; readonly change: (hours: Hours) => void }

const days = [1, 2, 3, 4, 5, 6, 7]
const kinds = ['unsaid', 'closed'] as const

/** The hours of seven days, several ranges each; or in words where a week cannot hold them. */
export class WeekForm {
  readonly #parts: PlaceParts
  readonly #form: Form
  /** The day that is being copied, and to which. */
  #copied: { readonly from: number; readonly to: readonly number[] } | undefined
  #said = ''

  constructor(parts: PlaceParts, form: Form) {
    this.#parts = parts
    this.#form = form
  }

  render() {
    const words = this.#parts.words()
    const hours = this.#form.hours()
    return html`<section class="stack" aria-labelledby="hours">
      <h2 id="hours">${words.hours}</h2>
      ${'text' in hours ? this.#written(hours.text) : this.#week(hours)}
      <p role="status" class="meta">${this.#said}</p>
    </section>`
  }

  #written(text: string) {
    const words = this.#parts.words()
    return html`<div class="field">
        <label for="hours-text">${words.written}</label>
        <p class="meta" id="hours-more">${words.writtenMore}</p>
        <textarea
          id="hours-text"
          rows="3"
          maxlength="1000"
          aria-describedby="hours-more"
          .value=${text}
          @input=${(event: Event) => this.#form.change({ text: valueOf(event) })}
        ></textarea>
      </div>
      <button type="button" class="quiet" @click=${() => this.#form.change(noHours)}>${words.toWeek}</button>`
  }

  #week(week: Week) {
    const words = this.#parts.words()
    return html`<p class="meta">${words.hoursMore}</p>
      <ul class="rows framed">
        ${days.map((day) => this.#day(week, day))}
      </ul>
      <fieldset class="opts two">
        <legend>${words.holidays}</legend>
        ${kinds.map(
          (kind) =>
            html`<label class="opt">
              <input
                type="radio"
                name="holidays"
                .checked=${week.holidays === kind}
                @change=${() => this.#form.change({ ...week, holidays: kind })}
              />
              <span><b>${words.holidayKinds[kind]}</b><small>${words.holidayMore[kind]}</small></span>
            </label>`,
        )}
      </fieldset>`
  }

  #day(week: Week, weekday: number) {
    const words = this.#parts.words()
    const day = words.weekdays[weekday - 1] ?? ''
    const ranges = week.ranges.filter((range) => range.weekday === weekday)
    const put = (anew: readonly Range[]) => {
      this.#said = ''
      this.#form.change({ ...week, ranges: [...week.ranges.filter((range) => range.weekday !== weekday), ...anew] })
    }
    return html`<li class="weekday" id="day-${weekday}">
      <b>${day}</b>
      <div class="grow stack">
        ${ranges.length === 0 ? html`<span class="meta">${words.closedDay}</span>` : nothing}
        ${ranges.map((range, at) =>
          this.#range({ day, at, range }, (next) => {
            put(ranges.flatMap((each, other) => (other === at ? (next ? [next] : []) : [each])))
            if (!next) void focusOn(this.#parts.desk, `#day-${weekday} .add`)
          }),
        )}
        <div class="ways">
          <button
            type="button"
            class="quiet add"
            aria-label=${words.addRangeTo(day)}
            @click=${() => {
              put([...ranges, { weekday, from: '', to: '' }])
              void focusOn(this.#parts.desk, `#day-${weekday} .range:last-of-type input`)
            }}
          >
            ${words.addRange}
          </button>
          ${
            ranges.length > 0
              ? html`<button
                  type="button"
                  class="quiet"
                  aria-label=${words.copyOf(day)}
                  aria-expanded=${this.#copied?.from === weekday}
                  @click=${() => this.#begin(weekday)}
                >
                  ${words.copy}
                </button>`
              : nothing
          }
        </div>
        ${this.#copied?.from === weekday ? this.#copying(week, day) : nothing}
      </div>
    </li>`
  }

  #range(
    { day, at, range }: { readonly day: string; readonly at: number; readonly range: Range },
    put: (range: Range | undefined) => void,
  ) {
    const words = this.#parts.words()
    const field = (end: 'from' | 'to') =>
      html`<input
        type="time"
        aria-label=${words[end](day, at + 1)}
        .value=${range[end].replace('24:', '00:')}
        @change=${(event: Event) => put({ ...range, [end]: valueOf(event) })}
      />`
    return html`<div class="range">
      ${field('from')} <span aria-hidden="true">${words.until}</span> ${field('to')}
      <button
        type="button"
        class="icon quiet"
        aria-label=${words.dropRange(day, at + 1)}
        @click=${() => put(undefined)}
      >
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </div>`
  }

  #begin(from: number): void {
    this.#copied = this.#copied?.from === from ? undefined : { from, to: [] }
    this.#said = ''
    this.#parts.desk.host.requestUpdate()
    if (this.#copied) void focusOn(this.#parts.desk, `#day-${from} .copying input`)
  }

  #copying(week: Week, day: string) {
    const words = this.#parts.words()
    const { from = 0, to = [] } = this.#copied ?? {}
    const choose = (next: readonly number[]) => {
      this.#copied = { from, to: next }
      this.#parts.desk.host.requestUpdate()
    }
    return html`<fieldset class="copying">
      <legend>${words.copyTo(day)}</legend>
      <div class="ticks">
        ${days
          .filter((each) => each !== from)
          .map(
            (each) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${to.includes(each)}
                  @change=${(event: Event) =>
                    choose(isTicked(event) ? [...to, each] : to.filter((other) => other !== each))}
                />
                ${words.weekdays[each - 1]}
              </label>`,
          )}
      </div>
      <div class="ways">
        <button type="button" class="quiet" @click=${() => choose(days.filter((each) => each < 6 && each !== from))}>
          ${words.copyWeek}
        </button>
        <button
          type="button"
          class="way"
          aria-disabled=${to.length === 0}
          @click=${() => {
            if (to.length === 0) return
            this.#said = words.copied(day, to.length)
            this.#copied = undefined
            this.#form.change(copiedTo(week, from, to))
            void focusOn(this.#parts.desk, `#day-${from} .add`)
          }}
        >
          ${words.copyNow}
        </button>
      </div>
    </fieldset>`
  }
}
