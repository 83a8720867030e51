import { html, nothing, type LitElement } from 'lit'
import type { Combobox } from '../parts/combobox.js'
import type { Commune } from '../parts/commune-box.js'
import type { BikeType, Near } from './booking-steps.js'
import type { ReadyStrings } from './ready-booking.strings.js'
import { radii, usualRadius, type Radius } from './radii.js'
import { nothingChosen, type Choice, type Scope } from './repairer-choice.js'
import type { Opening } from './repairer-search.js'

export type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings
}

type Here = 'unknown' | 'asked' | 'denied' | { readonly latitude: number; readonly longitude: number }

/** A plain form that keeps what is in it, read whole at each change: which bicycle, where, who first. */
export class RepairerFilters {
  choice: Choice = nothingChosen
  readonly #host: LitElement
  readonly #changed: () => void
  readonly #commune: Combobox<Commune>
  #here: Here = 'unknown'

  constructor(host: LitElement, { near, changed }: { near: Combobox<Commune>; changed: () => void }) {
    this.#host = host
    this.#changed = changed
    this.#commune = near
  }

  render({ opening, scope, words }: FiltersView) {
    const types = scope['bike-type'] ? [] : opening.bikeTypes
    return html`<form role="search" aria-label=${words.search} @submit=${this.#onSubmit} @change=${this.read}>
      ${
        types.length > 1
          ? html`<fieldset class="chips">
              <legend>${words.bikeType}</legend>
              ${(['', ...types] as const).map(
                (type) =>
                  html`<label class="chip"
                    ><input type="radio" name="bike-type" value=${type} ?checked=${!type} /><span
                      >${type ? words.bikeTypes[type] : words.anyBike}</span
                    ></label
                  >`,
              )}
            </fieldset>`
          : nothing
      }
      ${scope.place ? nothing : this.#where(words)}
    </form>`
  }

  #where(words: ReadyStrings) {
    const here = typeof this.#here === 'object'
    return html`<div class="where">
      <div class="pair">
        ${
          here
            ? html`<p class="field here">
                ${words.hereNow}
                <button type="button" class="quiet" @click=${this.#forgetHere}>${words.forgetHere}</button>
              </p>`
            : this.#commune.render({
                label: words.near,
                hint: words.nearHint,
                found: words.communes,
                choose: words.chooseCommune,
              })
        }
        <div class="field">
          <label for="within">${words.within}</label>
          <select id="within" name="within">
            ${radii.map(
              (radius) =>
                html`<option value=${radius} ?selected=${radius === usualRadius}>${words.kilometres(radius)}</option>`,
            )}
          </select>
        </div>
      </div>
      <div class="row">
        ${
          here || !('geolocation' in navigator) || !isSecureContext
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                aria-disabled=${this.#here === 'asked' ? 'true' : nothing}
                @click=${this.#askHere}
              >
                ${this.#here === 'asked' ? words.locating : words.aroundMe}
              </button>`
        }
        ${
          this.near
            ? html`<fieldset class="chips">
                <legend class="unseen">${words.order}</legend>
                ${(['first-free', 'distance'] as const).map(
                  (order) =>
                    html`<label class="chip"
                      ><input type="radio" name="order" value=${order} ?checked=${order === 'first-free'} /><span
                        >${words.order} ${words.orders[order]}</span
                      ></label
                    >`,
                )}
              </fieldset>`
            : nothing
        }
      </div>
      <p class="wrong" role="status">${this.#here === 'denied' ? words.notLocated : nothing}</p>
    </div>`
  }

  get bikeType(): BikeType | undefined {
    return this.choice['bike-type']
  }

  /** Where one looks from, for the address of a visit at home. */
  get near(): Near | undefined {
    const { chosen } = this.#commune
    if (typeof this.#here === 'object') return this.#here
    return chosen && { code: chosen.code, name: chosen.name }
  }

  readonly clear = () => {
    this.#form?.reset()
    this.#here = 'unknown'
    this.#commune.clear()
    this.read()
  }

  /** Looks as far as that. */
  widen(radius: Radius): void {
    const field = this.#form?.elements.namedItem('within')
    if (field instanceof HTMLSelectElement) field.value = String(radius)
    this.read()
  }

  anyBike(): void {
    const field = this.#form?.elements.namedItem('bike-type')
    if (field instanceof RadioNodeList) field.value = ''
    this.read()
  }

  readonly read = () => {
    const form = this.#form
    if (!form) return
    const choice = choiceOf(new FormData(form), this.near)
    if (JSON.stringify(choice) === JSON.stringify(this.choice)) return
    this.choice = choice
    this.#changed()
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault()
    void this.#commune.settle().then(this.read)
  }

  readonly #askHere = () => {
    if (this.#here === 'asked') return
    this.#turn('asked')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#turn({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      () => this.#turn('denied'),
      { timeout: 15_000, maximumAge: 300_000 },
    )
  }

  readonly #forgetHere = () => this.#turn('unknown')

  #turn(here: Here): void {
    this.#here = here
    this.#host.requestUpdate()
    // The fields that there are now are read once they are drawn.
    void this.#host.updateComplete.then(this.read)
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form')
  }
}

/** A hundred metres: nobody needs to know better where somebody looks from. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000

function choiceOf(form: FormData, near: Near | undefined): Choice {
  const type = form.get('bike-type')
  const within = radii.find((radius) => String(radius) === form.get('within')) ?? usualRadius
  const where = near && ('code' in near ? { near: near.code } : near)
  const choice: Choice = {
    ...(isBikeType(type) && { 'bike-type': type }),
    ...(where && { ...where, within, order: form.get('order') === 'distance' ? 'distance' : 'first-free' }),
  }
  return Object.keys(choice).length > 0 ? choice : nothingChosen
}

function isBikeType(value: unknown): value is BikeType {
  return typeof value === 'string' && /^(classic|electric|cargo|adapted)$/.test(value)
}
