import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { deskRead } from '../../parts/desk-read.js'
import { savingStyles } from '../../parts/saving.styles.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { OpenPlace } from './open-place.js'
import type { Shown } from './place.js'
import { placeFrench, learnPlace, type PlaceStrings } from './place.strings.js'
import { placeStyles } from './place.styles.js'
import { placesList } from './places-list.js'

export const open: OpenRoom = (desk, space) => new PlaceRoom(desk, space)

/** A member's places: a list, and the one that is open; where there is one alone, it is open. */
class PlaceRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => PlaceStrings | undefined
  readonly #list: RemoteRead<readonly ['list', string], OutputOf<'places.list'>>
  readonly #read: RemoteRead<readonly ['place', string], Shown>
  readonly #open: OpenPlace

  constructor(desk: Desk, { of, roles }: Space) {
    this.#desk = desk
    const member = of.named.member ?? ''
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: placeFrench, learn: learnPlace })
    this.#list = deskRead(desk, {
      args: () => ['list', desk.filters['cursor'] ?? ''] as const,
      read: ([, cursor], how) => desk.call.places.list.query({ member, ...(cursor && { cursor }) }, how),
    })
    this.#read = deskRead<readonly ['place', string], Shown>(desk, {
      args: () => (this.#slug ? (['place', this.#slug] as const) : []),
      read: ([, place], how) => desk.call.places.show.query({ member, place }, how),
    })
    this.#open = new OpenPlace(desk, {
      words: () => this.#said,
      named: () => ({ member, place: this.#slug }),
      read: this.#read,
      mayClose: roles.some(({ role }) => role === 'manager'),
      reload: () => {
        void this.#read.ask()
        void this.#list.ask()
      },
    })
    adoptStyles(desk.host.renderRoot, [savingStyles, placeStyles])
  }

  close(): void {
    this.#list.close()
    this.#read.close()
    this.#open.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { answer, error } = this.#list
    if (!answer)
      return error
        ? notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#list.ask()) })
        : wait
    if (!this.#slug) return placesList(answer, { desk: this.#desk, words, open: undefined })
    const back =
      answer.count > 1 ? html`<p><a class="quiet link" href=${this.#desk.hrefOf({})}>${words.back}</a></p>` : nothing
    const place = this.#read.answer
    if (this.#read.error)
      return html`${back}
      ${notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })}`
    return html`${back} ${place && place.slug === this.#slug ? this.#open.render(place) : wait}`
  }

  get #said(): PlaceStrings {
    return this.#words() ?? placeFrench
  }

  /** The one in the address, or the only one. */
  get #slug(): string {
    const { item } = this.#desk
    if (item !== undefined) return item
    const { places = [], count } = this.#list.answer ?? {}
    return count === 1 ? (places[0]?.slug ?? '') : ''
  }
}

const wait = html`<div class="wait">
  <div></div>
  <div></div>
</div>`
