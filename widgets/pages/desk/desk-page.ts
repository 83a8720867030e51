import { html, LitElement, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { notice, way } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import { languageOf } from '../../shared/language-of.js'
import { Refused } from '../../shared/wire.js'
import { failureOf } from './parts/client.js'
import { CounterKey } from './counter-key.js'
import { FrontNames } from './front-names.js'
import { homeHref, isHome, partOf, readAddress, type DeskAddress } from './desk-address.js'
import { deskFor } from './desk-for.js'
import { deskNav, deskTabs, type NavView } from './desk-nav.js'
import { deskFrench, learnDesk, type DeskStrings } from './desk.strings.js'
import type { DeskState } from './desk.states.js'
import { deskStateOf } from './desk-state.js'
import { deskSheets } from './desk.styles.js'
import { DoneList } from './done-list.js'
import { awaited, gone, menu, noRole } from './menu.js'
import { OpenedRoom } from './opened-room.js'
import { homeOf, OwnSpaces } from './own-spaces.js'
import { DeskPresence } from './presence.js'
import { SharedScreen } from './sign-in/shared-screen.js'
import { roleNews } from './role-news.js'
import type { Desk, RoomName, Space } from './room.js'
import type { Gate } from './sign-in/gate.js'

/** The desk: who is there, what they may do, and the room that is open. */
export class DeskPage extends LitElement {
  static override styles = deskSheets

  #at = readAddress(location.hash)
  #gate: Gate | undefined
  #said = ''
  /** The member, site or network whose role has just ended, while its room is still in the address. */
  #withdrawn: Space | undefined
  #before: readonly Space[] = []
  readonly #words: () => DeskStrings | undefined
  readonly #done = new DoneList(this, () => partOf(this.#at))
  readonly #opened = new OpenedRoom(
    this,
    (space) => this.#deskFor(space),
    () => this.#arrived(),
  )
  readonly #screen = new SharedScreen()
  readonly #presence = new DeskPresence(this, {
    screen: this.#screen,
    entered: (isAnother) => this.#entered(isAnother),
    left: () => void this.#left(),
  })
  readonly #names = new FrontNames(this, { screen: this.#screen, opened: this.#opened })
  readonly #spaces = new OwnSpaces(this, {
    whose: () => (this.#presence.state === 'in' || this.#opened.isOpen ? this.#presence.email : ''),
    isThere: () => this.#presence.state === 'in',
    failed: (cause) => this.#failed(cause),
    known: () => this.#known(),
  })

  constructor() {
    super()
    this.#words = lazyStrings(this, { language: () => languageOf(this), french: deskFrench, learn: learnDesk })
    new CounterKey(this, { space: () => this.#wanted?.space, deskFor: (of) => this.#deskFor(of) })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#moved)
    this.#keepRoom()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#moved)
  }

  override render() {
    const words = this.#words()
    if (!words) return nothing
    const isGate = ['signed-out', 'locked', 'ended', 'fresh'].includes(this.state)
    return html`<div class="root" lang=${languageOf(this)} data-state=${this.state}>
      ${isGate ? (this.#gate?.render() ?? nothing) : nothing}
      <div class="desk" ?hidden=${isGate} @keydown=${(event: KeyboardEvent) => this.#opened.back?.escape(event)}>
        ${this.#desk(words)}
      </div>
      <div class="unseen" role="status">${this.#said}</div>
    </div>`
  }

  /** @internal */
  get state(): DeskState {
    const [isWithdrawn, hasRoom] = [!!this.#withdrawn, !!this.#wanted]
    return deskStateOf({ presence: this.#presence, spaces: this.#spaces, isWithdrawn, hasRoom })
  }

  /** The room of the address, where it is theirs. */
  get #wanted(): { room: RoomName; space: Space; at: DeskAddress } | undefined {
    const at = this.#at
    const space = at && this.#spaces.find(at.of)
    const room = space?.rooms.find((each) => each.room === at?.room)?.room
    return at && space && room ? { at, space, room } : undefined
  }

  #desk(words: DeskStrings): Content {
    const spaces = this.#spaces.all
    if (!spaces) return html`<div class="main">${this.#head(words.title)}${this.#body(words, [])}</div>`
    const view: NavView = {
      words,
      spaces,
      at: this.#wanted?.at,
      lock: () => void this.#presence.lock(),
      signOut: () => void this.#presence.signOut(),
    }
    const hasRooms = spaces.some(({ rooms }) => rooms.length > 0)
    return html`${hasRooms ? deskNav(view) : nothing}
      <div class="main">
        ${this.#head(this.#title(words))}
        <div class="body">
          ${this.#withdrawn ? nothing : this.#done.render(words)} ${this.#body(words, spaces, view)}
        </div>
      </div>
      ${hasRooms ? deskTabs(view) : nothing}`
  }

  #head(title: string, beside?: Content) {
    return html`<header class="head">
      <h1 tabindex="-1">${title}</h1>
      ${beside ?? this.#opened.room?.beside} ${this.#names.render(this.#words())}
    </header>`
  }

  #title(words: DeskStrings): string {
    if (this.state === 'no-role') return words.noRole
    if (this.state !== 'room') return words.title
    return this.#opened.room?.title ?? words.nameOfRoom(this.#wanted?.room ?? 'people')
  }

  #body(words: DeskStrings, spaces: readonly Space[], view?: NavView): Content {
    const { email } = this.#presence
    const retry = way(words.retry, () => this.#retry())
    switch (this.state) {
      case 'failed':
        return notice({ tone: 'bad', title: words.failed, more: words.failedMore, ways: retry })
      case 'offline':
        return notice({ tone: 'warn', title: words.offline, more: words.offlineMore, ways: retry })
      case 'withdrawn':
        return gone(words, this.#withdrawn)
      case 'no-role':
        return noRole({ words, email, signOut: () => void this.#presence.signOut() })
      case 'menu':
        return view && menu({ ...view, spaces, email, isLost: this.#at !== undefined })
      case 'room':
        if (this.#opened.hasFailed) return notice({ tone: 'bad', title: words.roomFailed, ways: retry })
        return this.#opened.room?.render() ?? awaited(words)
      default:
        return spaces.length > 0 ? this.#opened.room?.render() : awaited(words)
    }
  }

  protected override willUpdate(): void {
    this.#openHome()
    this.#opened.show(this.#presence.state === 'in' && !this.#withdrawn ? this.#wanted : undefined)
  }

  /** « Back » leads to what was before the desk, not to the home's own address. */
  #openHome(): void {
    const home = isHome(location.hash) && !this.#withdrawn ? homeOf(this.#spaces.all ?? []) : undefined
    if (home === undefined) return
    history.replaceState(history.state, '', home)
    this.#at = readAddress(home)
    this.#keepRoom()
  }

  #deskFor(space: Space): Desk {
    const { room } = this.#at ?? {}
    return deskFor(this, {
      of: space.of,
      room: room ?? '',
      at: () => (this.#at?.room === room ? this.#at : undefined),
      email: () => this.#presence.email,
      drafts: this.#opened.drafts,
      spaces: () => this.#spaces.all ?? [],
      parts: () => this.#spaces.find(space.of)?.rooms.find((each) => each.room === room)?.parts ?? {},
      moved: () => this.#moved(),
      did: (text, undo) => this.#done.add(text, undo),
      told: (text) => this.#done.tell(text),
      failed: (cause) => this.#failed(failureOf(cause)),
      freshCode: () => this.#presence.freshCode(),
      // It may have become a shared screen, too.
      refresh: () => void Promise.all([this.#spaces.refresh(), this.#screen.find()]),
    })
  }

  #entered(isAnother: boolean): void {
    this.#names.enter()
    if (isAnother) this.#arrive()
    this.#said = ''
    this.#spaces.refresh()
    void focusOn({ host: this }, '.head h1')
  }

  async #left(): Promise<void> {
    if (this.#presence.state === 'out') this.#forget()
    if (this.#presence.state !== 'fresh') this.#names.leave()
    const { gateOf } = await import('./sign-in/gate.js')
    this.#gate ??= gateOf(this, {
      presence: this.#presence,
      screen: this.#screen,
      kept: () => this.#opened.kept,
      failed: (cause) => this.#failed(cause),
    })
    this.#gate.show()
    this.requestUpdate()
  }

  /** Another than the one before. On a shared screen what each began waits for them, with the room where they were. */
  #arrive(): void {
    const at = this.#opened.attend(this.#presence.email, location.hash)
    if (!this.#screen.here) return this.#forget()
    this.#cease()
    history.replaceState(history.state, '', at || homeHref)
    this.#moved()
  }

  #forget(): void {
    if (this.#screen.here) this.#opened.forgetOwn()
    else this.#opened.forget()
    this.#cease()
  }

  #cease(): void {
    this.#done.clear()
    this.#withdrawn = undefined
    this.#before = []
  }

  /** Told once a minute: what was given, and what was withdrawn. */
  #known(): void {
    const spaces = this.#spaces.all ?? []
    const { gone, text } = roleNews({ before: this.#before, now: spaces, words: this.#words() ?? deskFrench })
    const open = this.#opened.isOpen ? gone.find(({ of }) => of.slug === this.#at?.of.slug) : undefined
    this.#said = text
    this.#before = spaces
    if (!open) return
    this.#opened.close()
    this.#withdrawn = open
    void focusOn({ host: this }, '.head h1')
  }

  #failed(cause: unknown): void {
    if (!(cause instanceof Refused)) return
    if (cause.reason === 'signed-out') this.#presence.ended()
    if (cause.reason === 'role-missing') this.#spaces.refresh()
  }

  #retry(): void {
    if (this.#spaces.error) this.#spaces.refresh()
    else this.#opened.retry()
  }

  #arrived(): void {
    const title = this.#title(this.#words() ?? deskFrench)
    document.title = title
    if (this.#presence.state === 'in') void focusOn({ host: this }, '.head h1')
  }

  /** The page's links to other languages open the same room. */
  #keepRoom(): void {
    for (const way of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) way.hash = location.hash
  }

  readonly #moved = () => {
    const at = readAddress(location.hash)
    const isSameRoom = at?.room === this.#at?.room && at?.of.slug === this.#at?.of.slug
    this.#at = at
    this.#keepRoom()
    if (!isSameRoom) {
      this.#withdrawn = undefined
      this.#opened.close()
      this.#done.clear()
    }
    this.requestUpdate()
    this.#opened.back?.moved()
    if (!at) this.#arrived()
  }
}
