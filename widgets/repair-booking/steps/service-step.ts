import { html, nothing } from 'lit'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { focusOn, stepForm, wrong } from './step-form.js'
import { stepWords } from './step-words.js'

/** What is to be done: it sets how long the visit lasts, so it comes before the hours. */
export class ServiceStep implements BookingStep {
  readonly #frame: () => BookingFrame
  #isMissing = false

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  render() {
    const frame = this.#frame()
    const words = stepWords(frame)
    const { repairer, draft } = frame
    const isMissing = this.#isMissing && !draft.service
    if (!repairer) return nothing
    const card = (id: string, name: string, more: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="service"
          value=${id}
          .checked=${id === draft.service}
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? 'service-missing' : nothing}
        />
        <span class="name">${name}</span>
        <span class="meta">${more}</span>
      </label>`
    const content = html`<fieldset class="choices" @change=${this.#choose}>
        <legend class="unseen">${words.serviceTitle}</legend>
        ${repairer.services.map(({ id, name, minutes, priceCents }) =>
          card(id, name, `${words.length(minutes)}\u00a0· ${words.price(priceCents)}`),
        )}
        ${card('unknown', words.unknown, words.unknownLength(words.length(repairer.usualMinutes)))}
      </fieldset>
      ${wrong('service-missing', isMissing ? words.serviceMissing : undefined)}`
    return stepForm({ frame, words, title: words.serviceTitle, content, go: this.#go })
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.#frame().change({ service: target.value })
  }

  readonly #go = () => {
    const frame = this.#frame()
    if (frame.draft.service) return frame.next()
    this.#isMissing = true
    void focusOn(frame, '.choice input')
  }
}
