import type { LitElement } from 'lit'
import type { BackToList } from './back-to-list.js'
import type { DeskLive } from './desk-live.js'
import type { DeskAddress } from './desk-address.js'
import { laterStyles } from './parts/later-styles.js'
import type { Desk, OpenRoom, Room, RoomName, Space } from './room.js'
import { openerOf } from './rooms.strings.js'

type Wanted = { readonly room: RoomName; readonly space: Space; readonly at: DeskAddress }

/** The room that is shown; another address in the same room leaves it as it is. */
export class OpenedRoom {
  /** Undefined while its script comes. */
  room: Room | undefined
  hasFailed = false
  /** Comes with the first room. */
  back: BackToList | undefined
  /** Holds what was begun in forms of all rooms. */
  readonly drafts: Desk['drafts'] = new Map()
  readonly #host: LitElement
  readonly #deskFor: (space: Space) => Desk
  readonly #shown: () => void
  #key = ''
  /** Undefined while nobody is there. */
  #attended: Space | undefined
  #live: DeskLive | undefined
  #dropStyles = () => {}

  constructor(host: LitElement, deskFor: (space: Space) => Desk, shown: () => void) {
    this.#host = host
    this.#deskFor = deskFor
    this.#shown = shown
  }

  get isOpen(): boolean {
    return this.#key !== ''
  }

  show(wanted: Wanted | undefined): void {
    this.#attended = wanted?.space
    if (!wanted) return
    const {
      room,
      space,
      at: { of },
    } = wanted
    const key = `${room} ${of.kind} ${of.slug}`
    if (key === this.#key) return
    this.close()
    this.#key = key
    void this.#open(key, { room, space })
  }

  retry(): void {
    this.#key = ''
    this.#host.requestUpdate()
  }

  close(): void {
    this.room?.close()
    this.room = undefined
    this.#dropStyles()
    this.hasFailed = false
    this.#key = ''
  }

  /** Somebody else is at the desk. */
  forget(): void {
    this.close()
    this.#live?.close()
    this.#live = undefined
    this.drafts.clear()
  }

  /** What waits, too. */
  async #again(): Promise<void> {
    if (this.#attended) this.#deskFor(this.#attended).refresh()
    await this.room?.again?.()
  }

  async #open(key: string, { room, space }: Pick<Wanted, 'room' | 'space'>): Promise<void> {
    let open: OpenRoom | undefined
    try {
      const [opener, { BackToList }, { DeskLive }] = await Promise.all([
        openerOf(room),
        import('./back-to-list.js'),
        import('./desk-live.js'),
      ])
      this.#live ??= new DeskLive(this.#host, { space: () => this.#attended, again: () => this.#again() })
      this.back ??= new BackToList(this.#host)
      open = opener
    } catch {
      // A failed script is asked again under another path; after three times the person is told.
    }
    if (key !== this.#key) return
    this.#dropStyles = laterStyles(this.#host.renderRoot)
    this.room = open?.(this.#deskFor(space), space)
    this.hasFailed = !open
    this.#host.requestUpdate()
    this.#shown()
  }
}
