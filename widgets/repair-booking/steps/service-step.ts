import { html, nothing } from 'lit'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { focusOn, stepForm, wrong } from './step-form.js'
import { stepWords } from './step-words.js'

/** What is to be done: it sets how long the visit lasts, so it comes before the hours. */
export class ServiceStep implements BookingStep {
  readonly #frame: () => BookingFrame
  #isMissing = false
  /** Nobody said it in the list; once asked here it stays, so that it can be changed. */
  #asksBike: boolean | undefined

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  render() {
    const frame = this.#frame()
    const words = stepWords(frame)
    const { repairer, draft } = frame
    if (!repairer) return nothing
    const asksService = repairer.services.length > 0
    const isMissing = this.#isMissing && asksService && !draft.service
    this.#asksBike ??= !draft.bikeType
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
    const services = html`<fieldset class="choices" @change=${this.#choose}>
        <legend class="unseen">${words.serviceTitle}</legend>
        ${repairer.services.map(({ id, name, minutes, priceCents }) =>
          card(id, name, `${words.length(minutes)}\u00a0· ${words.price(priceCents)}`),
        )}
        ${card('unknown', words.unknown, words.unknownLength(words.length(repairer.usualMinutes)))}
      </fieldset>
      ${wrong('service-missing', isMissing ? words.serviceMissing : undefined)}`
    const content = [this.#asksBike ? this.#bike(frame) : nothing, asksService ? services : nothing]
    return stepForm({ frame, words, title: words.serviceTitle, content, go: this.#go })
  }

  #bike(frame: BookingFrame) {
    const words = stepWords(frame)
    const { bikeType } = frame.draft
    const isMissing = this.#isMissing && !bikeType
    return html`<fieldset class="chips" @change=${this.#chooseBike}>
        <legend>${words.bikeTitle}</legend>
        ${frame.repairer?.bikeTypes.map(
          (type) =>
            html`<label class="chip"
              ><input
                type="radio"
                name="bike-type"
                value=${type}
                .checked=${type === bikeType}
                aria-invalid=${isMissing ? 'true' : nothing}
                aria-describedby=${isMissing ? 'bike-missing' : nothing}
              /><span>${frame.bikeTypes[type]}</span></label
            >`,
        )}
      </fieldset>
      ${wrong('bike-missing', isMissing ? words.bikeMissing : undefined)}`
  }

  readonly #chooseBike = ({ target }: Event) => {
    const frame = this.#frame()
    const { value } = target instanceof HTMLInputElement ? target : { value: '' }
    const bikeType = frame.repairer?.bikeTypes.find((type) => type === value)
    if (bikeType) frame.change({ bikeType })
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.#frame().change({ service: target.value })
  }

  readonly #go = () => {
    const frame = this.#frame()
    const { bikeType, service } = frame.draft
    const isSaid = service !== undefined || frame.repairer?.services.length === 0
    if (bikeType && isSaid) return frame.next()
    this.#isMissing = true
    void focusOn(frame, bikeType ? '.choice input' : '.stage .chip input')
  }
}
