import { html, nothing } from 'lit'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { isAtHome, missing, type RepairerShown } from '../booking-steps.js'
import type { AddressFields } from './address-fields.js'
import { focusOn, stepForm, wrong } from './step-form.js'
import { stepWords } from './step-words.js'
import type { StepStrings } from './steps.strings.js'

/** Where it is done, of a repairer who comes: at the workshop if there is one, or at an address in the zone. */
export class PlaceStep implements BookingStep {
  readonly #frame: () => BookingFrame
  readonly #address: AddressFields
  #isMissing = false

  constructor(frame: () => BookingFrame, address: AddressFields) {
    this.#frame = frame
    this.#address = address
  }

  shown(): void {
    this.#isMissing = false
    this.#address.begin()
  }

  render() {
    const frame = this.#frame()
    const { draft, repairer } = frame
    if (!repairer) return nothing
    const words = stepWords(frame)
    const content = html`${
      repairer.types.length > 1
        ? this.#sides(frame, words)
        : html`<p>${words.comes(repairer.name)} <span class="meta">${zoneOf(repairer, words)}</span></p>`
    }
    ${isAtHome(draft, repairer) ? this.#address.render(words, this.#isMissing) : nothing}`
    return stepForm({ frame, words, title: words.placeTitle, content, go: () => void this.#go() })
  }

  #sides({ draft, repairer }: BookingFrame, words: StepStrings) {
    if (!repairer) return nothing
    const isMissing = this.#isMissing && draft.atHome === undefined
    const { street, postcode, commune } = repairer
    const side = (isHome: boolean, name: string, more: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="at-home"
          value=${isHome ? 'yes' : 'no'}
          .checked=${draft.atHome === isHome}
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? 'place-missing' : nothing}
        />
        <span class="name">${name}</span>
        <span class="meta">${more}</span>
      </label>`
    return html`<fieldset class="choices" @change=${this.#choose}>
        <legend class="unseen">${words.placeTitle}</legend>
        ${side(false, words.atWorkshop, [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', '))}
        ${side(true, words.atHome, zoneOf(repairer, words))}
      </fieldset>
      ${wrong('place-missing', isMissing ? words.placeMissing : undefined)}`
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.#frame().change({ atHome: target.value === 'yes' })
  }

  /** A commune that was plainly typed is taken first, as when its field is left. */
  async #go(): Promise<void> {
    await this.#address.settle()
    const frame = this.#frame()
    const { draft, repairer, signedIn } = frame
    const [lacking] = missing('place', draft, { repairer, signedIn })
    const isOutside = repairer !== undefined && isAtHome(draft, repairer) && this.#address.isOutside
    if (lacking === undefined && !isOutside) return frame.next()
    this.#isMissing = true
    await focusOn(frame, lacking === 'atHome' ? '.choice input' : this.#address.lacking)
  }
}

function zoneOf({ reachMetres, reachCommunes }: RepairerShown, words: StepStrings): string {
  return reachMetres === undefined && reachCommunes.length === 0 ? '' : words.reach(reachMetres, reachCommunes)
}
