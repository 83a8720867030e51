import { html, nothing, type LitElement } from 'lit'
import { quiet } from '../parts/notice.js'
import type { Commune } from '../parts/commune-box.js'
import { FiltersForm } from '../parts/filters/filters-form.js'
import { chip, radiusField, wordsField, showWhole } from '../parts/filters/filters-view.js'
import type { BikeType, Near } from './booking-steps.js'
import type { ReadyStrings } from './ready-booking.strings.js'
import { radii, usualRadius, type Radius } from '../words/repairs/radii.js'
import { nothingChosen, type Choice, type Scope } from './repairer-choice.js'
import type { Opening } from './repairer-search.js'

type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings
  /** An appointment to come stands in its place. */
  readonly isHidden: boolean
}

type Here = 'unknown' | 'asked' | 'denied' | { readonly latitude: number; readonly longitude: number }

export type RepairerFilters = ReturnType<typeof repairerFilters>

export function repairerFilters(host: LitElement & { readonly site: string }) {
  const form: FiltersForm<Choice> = new FiltersForm<Choice>(host, {
    nothing: nothingChosen,
    choiceIn: (said) => choiceOf(said, nearNow()),
    changed: () => host.requestUpdate(),
    cleared: () => (here = 'unknown'),
  })
  const { commune } = form
  let here: Here = 'unknown'

  /** The starting point of the search, to prefill the address of an appointment at home. */
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
        ${radiusField({ radii, usual: usualRadius, isKnown: !!nearNow(), words })}
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
            ? html`<fieldset class="chips" @focusin=${showWhole}>
                <legend class="unseen">${words.order}</legend>
                ${(['first-free', 'distance'] as const).map((order) =>
                  chip({
                    type: 'radio',
                    name: 'order',
                    value: order,
                    text: words.orders[order],
                    isFirst: order === 'first-free',
                  }),
                )}
              </fieldset>`
            : nothing
        }
      </div>
      <p class="wrong" role="status">${here === 'denied' ? words.notLocated : nothing}</p>
    </div>`
  }

  function askHere(): void {
    if (here === 'asked') return
    const said = commune.field?.value
    turn('asked')
    navigator.geolocation.getCurrentPosition(
      // Ignored if the visitor has typed a commune meanwhile.
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
      // The pressed button may have been removed.
      if (document.activeElement === document.body) {
        host.renderRoot.querySelector<HTMLElement>('.here button, .row button')?.focus()
      }
      // The form is read after the render, because its fields have changed.
      form.read()
    })
  }

  return {
    get choice() {
      return form.choice
    },

    get bikeType(): BikeType | undefined {
      return form.choice['bike-type']
    },

    get near() {
      return nearNow()
    },

    render({ isHidden, opening, scope, words }: FiltersView) {
      const types = scope['bike-type'] ? [] : opening.bikeTypes
      return html`<form
        role="search"
        ?hidden=${isHidden}
        aria-label=${words.search}
        @submit=${form.onSubmit}
        @input=${form.onInput}
        @change=${form.onChange}
      >
        ${scope.place ? nothing : wordsField(words)}
        ${
          types.length > 1
            ? html`<fieldset class="chips" @focusin=${showWhole}>
                <legend>${words.bikeType}</legend>
                ${(['', ...types] as const).map((type) =>
                  chip({
                    type: 'radio',
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

    clear: form.clear,

    widen(radius: Radius): void {
      form.set('within', String(radius))
      form.read()
    },

    /** Searches from this commune, the nearest first. */
    async sortFrom(found: Commune): Promise<void> {
      here = 'unknown'
      commune.fill(found.name, found)
      host.requestUpdate()
      await host.updateComplete
      form.set('order', 'distance')
      form.read()
    },

    anyBike: () => form.drop('bike-type'),
    anyWords: () => form.drop('words'),
  }
}

/** To 100 metres: a search needs no better, and the server need not know more. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000

function choiceOf(form: FormData, near: Near | undefined): Choice {
  const type = form.get('bike-type')
  const typed = form.get('words')
  const within = radii.find((radius) => String(radius) === form.get('within')) ?? usualRadius
  const where = near && ('code' in near ? { near: near.code } : near)
  const choice: Choice = {
    ...(typeof typed === 'string' && typed.trim() && { words: typed.trim() }),
    ...(isBikeType(type) && { 'bike-type': type }),
    ...(where && { ...where, within, order: form.get('order') === 'distance' ? 'distance' : 'first-free' }),
  }
  return Object.keys(choice).length > 0 ? choice : nothingChosen
}

function isBikeType(value: unknown): value is BikeType {
  return typeof value === 'string' && /^(classic|electric|cargo|adapted)$/.test(value)
}
