import { html, nothing } from 'lit'
import type { Moments } from './appointment-moments.js'
import type { Appointment } from './appointment-page.js'
import type { MailLinkStrings } from './mail-links.strings.js'

type Days = NonNullable<Appointment['slots']>

export class TimeChoice {
  readonly #words: MailLinkStrings
  readonly #changed: () => void
  #day = ''
  #startsAt = ''
  #isMissing = false

  constructor(words: MailLinkStrings, changed: () => void) {
    this.#words = words
    this.#changed = changed
  }

  /** Undefined when nothing is chosen, or the chosen start is no longer free. */
  chosen(days: Days): string | undefined {
    return days.some(({ starts }) => starts.includes(this.#startsAt)) ? this.#startsAt : undefined
  }

  miss(): void {
    this.#isMissing = true
  }

  render(days: Days, moments: Moments) {
    const words = this.#words
    const shown = days.find(({ day }) => day === this.#day) ?? days[0]
    return html`<div class="field">
        <label for="answer-day">${words.proposeDay}</label>
        <select id="answer-day" @change=${(event: Event) => this.#chooseDay(event)}>
          ${days.map(({ day }) => html`<option value=${day} .selected=${day === shown?.day}>${moments.day(day)}</option>`)}
        </select>
      </div>
      <fieldset class="times" aria-describedby=${this.#isMissing ? 'time-missing' : nothing}>
        <legend>${words.proposeTime}</legend>
        ${this.#isMissing ? html`<p class="wrong" id="time-missing">${words.proposeMissing}</p>` : nothing}
        ${shown?.starts.map(
          (start) =>
            html`<label>
              <input
                type="radio"
                name="starts-at"
                value=${start}
                .checked=${start === this.#startsAt}
                aria-invalid=${this.#isMissing}
                @change=${() => this.#choose(start)}
              />
              ${moments.time(start)}
            </label>`,
        )}
      </fieldset>`
  }

  #chooseDay({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#day = target.value
    this.#startsAt = ''
    this.#changed()
  }

  #choose(start: string): void {
    this.#startsAt = start
    this.#isMissing = false
    this.#changed()
  }
}
