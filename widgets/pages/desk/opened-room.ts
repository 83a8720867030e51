import type { LitElement } from 'lit'
import type { BackToList } from './back-to-list.js'
import type { DeskLive } from './desk-live.js'
import type { DeskAddress } from './desk-address.js'
import { deskNames } from './parts/desk-names.js'
import { laterStyles } from './parts/later-styles.js'
import type { Desk, OpenRoom, Room, RoomName, Space } from './room.js'
import { openerOf } from './rooms.strings.js'

type Wanted = { readonly room: RoomName; readonly space: Space; readonly at: DeskAddress }

/** A draft with things in it, as a basket, counts each; another is one, if anything is in it. */
function thingsIn(draft: object): number {
  const values: unknown[] = Object.values(draft)
  const lists = values.filter((value): value is unknown[] => Array.isArray(value))
  const things = lists.flat().filter((each) => typeof each === 'object')
  return things.length > 0 ? things.length : values.some((value) => value !== '' && value !== undefined) ? 1 : 0
}

/** The room that is shown; another address in the same room leaves it as it is. */
export class OpenedRoom {
  /** Undefined while its script comes. */
  room: Room | undefined
  hasFailed = false
  /** Comes with the first room. */
  back: BackToList | undefined
  /** What each person who was here has begun in forms of all rooms, and where they were: it waits for them. */
  readonly #begun = new Map<string, { readonly drafts: Desk['drafts']; at: string }>()
  #whose = ''
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

  /** Whether names of residents are read in it. */
  get showsResidents(): boolean {
    return deskNames.mayBeIn(this.#key.split(' ')[0] ?? '')
  }

  /** In place where it can; else it is opened anew, with what was begun in it. */
  readAgain(): void {
    if (this.room?.again) return void this.room.again()
    this.close()
    this.#host.requestUpdate()
  }

  retry(): void {
    this.#key = ''
    this.#host.requestUpdate()
  }

  close(): void {
    this.room?.close()
    this.room = undefined
    deskNames.release()
    this.#dropStyles()
    this.hasFailed = false
    this.#key = ''
  }

  get drafts(): Desk['drafts'] {
    return this.#begunBy(this.#whose).drafts
  }

  /** How many things were begun and wait, whose ever they are. */
  get kept(): number {
    return [...this.#begun.values()]
      .flatMap(({ drafts }) => [...drafts.values()])
      .reduce((sum, each) => sum + thingsIn(each), 0)
  }

  /** Somebody is at the desk. Where another was, what that one began is set aside; returns where this one was. */
  attend(whose: string, at: string): string {
    const before = this.#whose
    this.#whose = whose
    // The page has just come: its address is theirs.
    if (!before || before === whose) return at
    this.#leave()
    this.#begunBy(before).at = at
    return this.#begunBy(whose).at
  }

  /** Somebody else is at the desk, and nobody comes back to it. */
  forget(): void {
    this.#leave()
    this.#begun.clear()
  }

  /** Whoever has left has left nothing; what others began waits on. */
  forgetOwn(): void {
    this.#leave()
    this.#begun.delete(this.#whose)
  }

  #leave(): void {
    this.close()
    this.#live?.close()
    this.#live = undefined
  }

  #begunBy(whose: string) {
    const begun = this.#begun.get(whose) ?? { drafts: new Map<string, object>(), at: '' }
    this.#begun.set(whose, begun)
    return begun
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
