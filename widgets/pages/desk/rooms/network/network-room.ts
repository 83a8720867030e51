import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { deskRead } from '../../parts/desk-read.js'
import { icon } from '../../parts/icons.js'
import { laterStyles } from '../../parts/later-styles.js'
import { momentWords } from '../../parts/moment.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { networkFrench, learnNetwork, type NetworkStrings } from './network.strings.js'
import { networkStyles } from './network.styles.js'
import { innerDesk } from '../../parts/inner-desk.js'
import { isInnerRoom, innerRoomNames, innerRoomOf, type InnerRoomName } from './inner-rooms.js'

export const open: OpenRoom = (desk, space) => new NetworkRoom(desk, space)

/** The network settles things for everybody here: a menu of inner rooms, and the one of the address. */
class NetworkRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => NetworkStrings | undefined
  readonly #outage: RemoteRead<readonly [room: string], OutputOf<'mails.outage'>>
  #name: InnerRoomName | undefined
  #room: Room | undefined
  #hasFailed = false
  #dropStyles = () => {}

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: networkFrench, learn: learnNetwork })
    // Asked anew with each room that is opened.
    this.#outage = deskRead<readonly [room: string], OutputOf<'mails.outage'>>(desk, {
      args: () => [this.#wanted ?? ''],
      read: (_room, how) => desk.call.mails.outage.query({}, how),
    })
    adoptStyles(desk.host.renderRoot, [networkStyles])
  }

  get title(): string {
    const words = this.#words() ?? networkFrench
    const name = this.#wanted
    return name ? words.rooms[name].title : words.title
  }

  get beside(): Content {
    return this.#name === this.#wanted ? this.#room?.beside : undefined
  }

  close(): void {
    this.#outage.close()
    this.#leave()
  }

  #leave(): void {
    this.#room?.close()
    this.#room = undefined
    this.#dropStyles()
    this.#name = undefined
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const wanted = this.#wanted
    if (wanted !== this.#name) this.#show(wanted)
    if (!wanted) return this.#menu(words)
    return html`${this.#warning(words)}
      <nav class="inner-rooms" aria-label=${words.menu}>
        ${innerRoomNames.map((name) => this.#link(name, words, wanted))}
      </nav>
      ${this.#opened(words)}`
  }

  /** The room of the address. */
  get #wanted(): InnerRoomName | undefined {
    const [name = ''] = this.#desk.item?.split('/') ?? []
    return isInnerRoom(name) && innerRoomOf(name).load ? name : undefined
  }

  #menu(words: NetworkStrings) {
    return html`<div class="narrow">
      ${this.#warning(words)}
      <ul class="rows framed">
        ${innerRoomNames.map(
          (name) =>
            html`<li>
              <a class="pick" href=${this.#hrefOf(name)}
                >${icon(innerRoomOf(name).icon)}<span class="grow"
                  ><b>${words.rooms[name].title}</b><small>${words.rooms[name].does}</small></span
                >${this.#waits(name, words)}${icon('onward')}</a
              >
            </li>`,
        )}
      </ul>
    </div>`
  }

  /** Nobody signs in meanwhile, so whoever is signed in is told. */
  #warning({ outage }: NetworkStrings) {
    const since = this.#outage.answer?.since
    if (since === undefined) return nothing
    return notice({ tone: 'bad', title: outage.title, more: outage.more(momentWords(this.#desk.language, since)) })
  }

  #link(name: InnerRoomName, words: NetworkStrings, wanted: InnerRoomName) {
    return html`<a class="row" href=${this.#hrefOf(name)} aria-current=${name === wanted ? 'page' : nothing}
      >${icon(innerRoomOf(name).icon)}<span>${words.rooms[name].title}</span>${this.#waits(name, words)}</a
    >`
  }

  #waits(name: InnerRoomName, words: NetworkStrings) {
    const waits = this.#desk.parts[name] ?? 0
    if (waits === 0) return nothing
    return html`<b class="count"
      ><span aria-hidden="true">${waits}</span><span class="unseen">${words.waiting(waits)}</span></b
    >`
  }

  #hrefOf(name: InnerRoomName): string {
    return innerRoomOf(name).leadsTo ?? this.#desk.hrefOf({ item: name, filters: {} })
  }

  #opened(words: NetworkStrings): Content {
    if (this.#hasFailed)
      return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => this.#show(this.#wanted)) })
    return (
      this.#room?.render() ??
      html`<div class="wait">
        <p class="unseen">${words.loading}</p>
        <div></div>
        <div></div>
      </div>`
    )
  }

  #show(name: InnerRoomName | undefined): void {
    this.#leave()
    this.#name = name
    this.#hasFailed = false
    if (name) void this.#load(name)
    void focusOn(this.#desk, '.head h1')
  }

  async #load(name: InnerRoomName): Promise<void> {
    let open: OpenRoom | undefined
    try {
      open = (await innerRoomOf(name).load?.())?.open
    } catch {
      // Said below, with a way to try again.
    }
    if (this.#name !== name) return
    this.#dropStyles = laterStyles(this.#desk.host.renderRoot)
    this.#room = open?.(innerDesk(this.#desk, name), this.#space)
    this.#hasFailed = !open
    document.title = this.title
    this.#desk.host.requestUpdate()
  }
}
