import { html, nothing } from 'lit'
import { beside } from '../../../../shared/wire.js'
import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { itineraryTo } from '../../../../words/members/itinerary.js'
import { writtenIn } from '../../../../words/written-in.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { valueOf } from '../../parts/fields.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'
import { pointIn } from './point-in.js'

type Found = OutputOf<'places.addresses'>
type At = InputOf<'places.seat'>['at']

/** Where the place stands on the map: by its address, found again, or by a point that is given. */
export class PositionForm {
  readonly #parts: PlaceParts
  #text: string | undefined
  #point = ''
  #found: Found | undefined

  constructor(parts: PlaceParts) {
    this.#parts = parts
  }

  render(place: Shown) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const seen = place.standing === 'nowhere' ? undefined : itineraryTo(place.point)
    const isBusy = act.busy === 'seat'
    return html`<section class="stack" aria-labelledby="seat">
      <h2 id="seat">${words.seat}</h2>
      <p>${words.standings[place.standing]}</p>
      ${
        seen
          ? html`<p><a href=${seen.site} target=${beside} rel="noopener noreferrer">${words.seatSeen}</a></p>`
          : nothing
      }
      <form class="stack" novalidate @submit=${(event: Event) => void this.#look(event, place)}>
        <div class="field">
          <label for="seat-text">${words.seatAddress(place.commune ?? '')}</label>
          <input
            id="seat-text"
            maxlength="200"
            autocomplete="off"
            .value=${this.#text ?? place.told.street ?? ''}
            @input=${(event: Event) => {
              this.#text = valueOf(event)
            }}
          />
        </div>
        <p>
          <button class="way" aria-disabled=${act.busy === 'seat-look'}>
            ${act.busy === 'seat-look' ? words.seatLooking : words.seatLook}
          </button>
        </p>
      </form>
      ${act.said('seat-look')} ${this.#found ? this.#choices(this.#found, place) : nothing}
      <form class="stack" novalidate @submit=${(event: Event) => void this.#give(event, place)}>
        <div class="field">
          <label for="seat-point">${words.seatPoint}</label>
          <p class="meta" id="seat-point-hint">${words.seatPointHint}</p>
          <input
            id="seat-point"
            maxlength="60"
            autocomplete="off"
            aria-describedby="seat-point-hint"
            .value=${this.#point}
            @input=${(event: Event) => {
              this.#point = valueOf(event)
            }}
          />
        </div>
        <p><button class="way" aria-disabled=${isBusy}>${isBusy ? words.saving : words.seatGive}</button></p>
      </form>
      ${act.said('seat')}
    </section>`
  }

  #choices({ available, items }: Found, place: Shown) {
    const words = this.#parts.words()
    if (!available || items.length === 0)
      return html`<p role="status" id="seat-found" tabindex="-1">
        ${available ? words.seatNone(place.commune ?? '') : words.seatUnavailable}
      </p>`
    return html`<ul class="rows framed" id="seat-found" tabindex="-1" aria-label=${words.seatFound}>
      ${items.map(
        ({ text, ...point }) =>
          html`<li class="invited">
            <span class="grow" lang=${writtenIn}>${text}</span>
            <button
              type="button"
              class="way"
              aria-label=${words.seatHereNamed(text)}
              @click=${() => void this.#seat(point, place)}
            >
              ${words.seatHere}
            </button>
          </li>`,
      )}
    </ul>`
  }

  async #look(event: Event, place: Shown): Promise<void> {
    event.preventDefault()
    const { desk, act, named, words } = this.#parts
    const text = (this.#text ?? place.told.street ?? '').trim()
    if (text === '') return act.say('seat-look', words().seatMissing)
    const input = { ...named(), text }
    this.#found = await act.run('seat-look', input, () => desk.call.places.addresses.query(input))
    desk.host.requestUpdate()
    if (this.#found) void focusOn(desk, '#seat-found')
  }

  async #give(event: Event, place: Shown): Promise<void> {
    event.preventDefault()
    const point = pointIn(this.#point)
    if (!point) return this.#parts.act.say('seat', this.#parts.words().seatUnread)
    await this.#seat(point, place)
  }

  async #seat(at: At, { standing, point }: Shown): Promise<void> {
    const { desk, words } = this.#parts
    if (!(await this.#send(at))) return
    const back = standing === 'commune' || standing === 'nowhere' ? ('commune' as const) : point
    desk.did(words().seated, { name: words().undo, act: () => void this.#send(back) })
  }

  async #send(at: At): Promise<boolean> {
    const { desk, act, named, reload } = this.#parts
    const input = { ...named(), at }
    if (!(await act.run('seat', input, (how) => desk.call.places.seat.mutate(input, how)))) return false
    this.#point = ''
    this.#found = undefined
    reload()
    return true
  }
}
