import { html, nothing } from 'lit'
import { beside } from '../../../../shared/wire.js'
import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { itineraryTo } from '../../../../words/members/itinerary.js'
import { writtenIn } from '../../../../words/written-in.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { valueOf } from '../../parts/fields.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'
import { pointIn } from './point-in.js'

type Found = OutputOf<'places.addresses'>
type At = InputOf<'places.seat'>['at']

/** Where the place stands on the map: by its address, found again, or by a point that is given. */
export class PositionForm {
  readonly #parts: PlaceParts
  readonly #form: DeskForm<{ readonly point: string }, Shown>
  #text: string | undefined
  #found: Found | undefined

  constructor(parts: PlaceParts) {
    this.#parts = parts
    this.#form = new DeskForm<{ readonly point: string }, Shown>(parts, {
      name: 'position',
      of: ({ slug }) => slug,
      fresh: () => ({ point: '' }),
      fields: () => {
        const { positionPoint: label, positionPointHint: hint, positionUnread } = parts.words()
        const faulty = (typed: string) => (pointIn(typed) ? undefined : positionUnread)
        return { point: text({ label, hint, most: 60, wanted: positionUnread, faulty }) }
      },
      send: async ({ point }, place) => {
        const at = pointIn(point)
        return at !== undefined && this.#setPosition(at, place)
      },
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  render(place: Shown) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const seen = place.standing === 'nowhere' ? undefined : itineraryTo(place.point)
    return html`<section class="stack" aria-labelledby="position">
      <h2 id="position">${words.position}</h2>
      <p>${words.standings[place.standing]}</p>
      ${
        seen
          ? html`<p><a href=${seen.site} target=${beside} rel="noopener noreferrer">${words.positionSeen}</a></p>`
          : nothing
      }
      <form class="stack" novalidate @submit=${(event: Event) => void this.#findAddress(event, place)}>
        <div class="field">
          <label for="position-text">${words.positionAddress(place.commune ?? '')}</label>
          <input
            id="position-text"
            maxlength="200"
            autocomplete="off"
            .value=${this.#text ?? place.told.street ?? ''}
            @input=${(event: Event) => {
              this.#text = valueOf(event)
            }}
          />
        </div>
        <p>
          <button class="way" aria-disabled=${act.busy === 'find-address'}>
            ${act.busy === 'find-address' ? words.findingAddress : words.findAddress}
          </button>
        </p>
      </form>
      ${act.said('find-address')} ${this.#found ? this.#choices(this.#found, place) : nothing}
      ${this.#form.render(place, { go: words.positionGive, going: words.saving, isOther: true })}
    </section>`
  }

  #choices({ available, items }: Found, place: Shown) {
    const words = this.#parts.words()
    if (!available || items.length === 0)
      return html`<p role="status" id="position-found" tabindex="-1">
        ${available ? words.positionNone(place.commune ?? '') : words.positionUnavailable}
      </p>`
    return html`<ul class="rows framed" id="position-found" tabindex="-1" aria-label=${words.positionFound}>
      ${items.map(
        ({ text, ...point }) =>
          html`<li class="invited">
            <span class="grow" lang=${writtenIn}>${text}</span>
            <button
              type="button"
              class="way"
              aria-label=${words.positionHereNamed(text)}
              @click=${() => void this.#setPosition(point, place)}
            >
              ${words.positionHere}
            </button>
          </li>`,
      )}
    </ul>`
  }

  async #findAddress(event: Event, place: Shown): Promise<void> {
    event.preventDefault()
    const { desk, act, named, words } = this.#parts
    const text = (this.#text ?? place.told.street ?? '').trim()
    if (text === '') return act.say('find-address', words().positionMissing)
    const input = { ...named(), text }
    this.#found = await act.run('find-address', input, () => desk.call.places.addresses.query(input))
    desk.host.requestUpdate()
    if (this.#found) void focusOn(desk, '#position-found')
  }

  async #setPosition(at: At, { standing, point }: Shown): Promise<boolean> {
    const { desk, words } = this.#parts
    if (!(await this.#send(at))) return false
    const back = standing === 'commune' || standing === 'nowhere' ? ('commune' as const) : point
    const undo = async () => (await this.#send(back)) && desk.did(words().positionBack)
    desk.did(words().positionSet, { name: words().undo, act: () => void undo() })
    return true
  }

  async #send(at: At): Promise<boolean> {
    const { desk, act, named, reload } = this.#parts
    const input = { ...named(), at }
    if (!(await act.run('position', input, (how) => desk.call.places.seat.mutate(input, how)))) return false
    this.#found = undefined
    reload()
    return true
  }
}
