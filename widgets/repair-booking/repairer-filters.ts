import { html, nothing, type LitElement } from 'lit'
import { quiet } from '../parts/notice.js'
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

export type RepairerFilters = ReturnType<typeof repairerFilters>

/** A plain form that keeps what is in it, read whole at each change: which bicycle, where, who first. */
export function repairerFilters(host: LitElement, commune: Combobox<Commune>) {
  let choice = nothingChosen
  let here: Here = 'unknown'

  const form = () => host.renderRoot.querySelector('form')

  /** Where one looks from, for the address of a visit at home. */
  function nearNow(): Near | undefined {
    if (typeof here === 'object') return here
    return commune.chosen
  }

  function where(words: ReadyStrings) {
    const isHere = typeof here === 'object'
    const isAsked = here === 'asked'
    return html`<div class="where">
      <div class="pair">
        ${
          isHere
            ? html`<p class="field here">${words.hereNow} ${quiet(words.forgetHere, () => turn('unknown'))}</p>`
            : commune.render(words.near)
        }
        <div class="field" ?hidden=${!nearNow()}>
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
          isHere || !isSecureContext || !navigator.geolocation
            ? nothing
            : html`<button type="button" class="quiet" aria-disabled=${isAsked ? 'true' : nothing} @click=${askHere}>
                ${isAsked ? words.locating : words.aroundMe}
              </button>`
        }
        ${
          nearNow()
            ? html`<fieldset class="chips">
                <legend class="unseen">${words.order}</legend>
                ${(['first-free', 'distance'] as const).map((order) =>
                  chip({
                    name: 'order',
                    value: order,
                    isFirst: order === 'first-free',
                    text: words.orders[order],
                  }),
                )}
              </fieldset>`
            : nothing
        }
      </div>
      <p class="wrong" role="status">${here === 'denied' ? words.notLocated : nothing}</p>
    </div>`
  }

  function read(): void {
    const shown = form()
    if (!shown) return
    const now = choiceOf(new FormData(shown), nearNow())
    if (JSON.stringify(now) === JSON.stringify(choice)) return
    choice = now
    host.requestUpdate()
  }

  function submit(event: Event): void {
    event.preventDefault()
    void commune.settle().then(read)
  }

  function askHere(): void {
    if (here === 'asked') return
    const said = commune.field?.value
    turn('asked')
    navigator.geolocation.getCurrentPosition(
      // Whoever writes a commune meanwhile waits for no device.
      ({ coords }) =>
        turn(
          said === commune.field?.value
            ? { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }
            : 'unknown',
        ),
      () => turn('denied'),
      { timeout: 15_000, maximumAge: 300_000 },
    )
  }

  function turn(next: Here): void {
    here = next
    host.requestUpdate()
    void host.updateComplete.then(() => {
      // What was pressed may be gone.
      if (document.activeElement === document.body) {
        host.renderRoot.querySelector<HTMLElement>('.here button, .row button')?.focus()
      }
      // The fields that there are now are read once they are drawn.
      read()
    })
  }

  function set(name: string, value: string): void {
    const field = form()?.elements.namedItem(name)
    if (field instanceof HTMLSelectElement || field instanceof RadioNodeList) field.value = value
    read()
  }

  return {
    read,

    get choice() {
      return choice
    },

    get bikeType(): BikeType | undefined {
      return choice['bike-type']
    },

    get near() {
      return nearNow()
    },

    render({ opening, scope, words }: FiltersView) {
      const types = scope['bike-type'] ? [] : opening.bikeTypes
      return html`<form role="search" aria-label=${words.search} @submit=${submit} @change=${read}>
        ${
          types.length > 1
            ? html`<fieldset class="chips">
                <legend>${words.bikeType}</legend>
                ${(['', ...types] as const).map((type) =>
                  chip({
                    name: 'bike-type',
                    value: type,
                    isFirst: !type,
                    text: type ? words.bikeTypes[type] : words.anyBike,
                  }),
                )}
              </fieldset>`
            : nothing
        }
        ${scope.place ? nothing : where(words)}
      </form>`
    },

    clear(): void {
      form()?.reset()
      here = 'unknown'
      commune.clear()
      read()
    },

    /** Looks as far as that. */
    widen: (radius: Radius) => set('within', String(radius)),

    anyBike: () => set('bike-type', ''),
  }
}

type Chip = { readonly name: string; readonly value: string; readonly isFirst: boolean; readonly text: string }

function chip({ name, value, isFirst, text }: Chip) {
  return html`<label class="chip"
    ><input type="radio" name=${name} value=${value} ?checked=${isFirst} /><span>${text}</span></label
  >`
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
