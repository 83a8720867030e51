import type { LitElement, ReactiveController } from 'lit'
import { deskUsedAt, noteDeskUse } from '../../shared/session-store.js'
import { sessionAt, signOut, type Session } from '../../shared/session.js'
import type { SharedScreen } from './sign-in/shared-screen.js'

/** `fresh`: somebody is there, of whom an act wants a code typed lately. */
export type Presence = 'looking' | 'out' | 'in' | 'locked' | 'ended' | 'fresh'

/** At a desk; a shared screen has its own. */
const deskMinutes = 15
const tickMs = 5_000
const noteMs = 20_000
const uses = ['pointerdown', 'keydown', 'input', 'wheel'] as const

type Parts = {
  readonly screen: SharedScreen
  /** Somebody is there; `isAnother`: nothing of the one before may be shown. */
  readonly entered: (isAnother: boolean) => void
  /** Nobody is, or a code is wanted. */
  readonly left: () => void
}

/**
 * Knows who is at the desk. After a quarter of an hour without a press, sooner on a shared screen, the session is ended on the server, not only hidden: what
 * was typed stays in the page, and a code to the same address brings it back.
 */
export class DeskPresence implements ReactiveController {
  state: Presence = 'looking'
  /** Theirs who is here, or was until it was locked. */
  email = ''
  session: Session | undefined
  /** When it was locked here last. */
  lockedAt: Date | undefined
  readonly #host: LitElement
  readonly #parts: Parts
  #usedAt = Date.now()
  #notedAt = 0
  #timer: ReturnType<typeof setInterval> | undefined
  #typed: ((isTyped: boolean) => void) | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    host.addController(this)
  }

  hostConnected(): void {
    for (const name of uses) addEventListener(name, this.#use, { capture: true, passive: true })
    document.addEventListener('visibilitychange', this.#seen)
    this.#timer = setInterval(() => void this.#tick(), tickMs)
    if (this.state === 'looking') void this.#begin()
  }

  hostDisconnected(): void {
    for (const name of uses) removeEventListener(name, this.#use, { capture: true })
    document.removeEventListener('visibilitychange', this.#seen)
    clearInterval(this.#timer)
  }

  /** A code was right. */
  async entered(): Promise<void> {
    const session = await sessionAt(undefined)
    if (!session) return
    const isAnother = session.email !== this.email
    this.#here(session)
    this.#turn('in')
    this.#typed?.(!isAnother)
    this.#typed = undefined
    this.#parts.entered(isAnother)
  }

  /** The server has refused the session. */
  ended(): void {
    if (this.state !== 'in' && this.state !== 'fresh') return
    this.#leave('ended')
  }

  async lock(): Promise<void> {
    if (this.state !== 'in' && this.state !== 'fresh') return
    this.lockedAt = new Date()
    this.#leave('locked')
    await signOut(undefined)
  }

  async signOut(): Promise<void> {
    this.email = ''
    this.lockedAt = undefined
    this.#leave('out')
    await signOut(undefined)
  }

  freshCode(): Promise<boolean> {
    if (this.state !== 'in') return Promise.resolve(false)
    this.#turn('fresh')
    this.#parts.left()
    return new Promise((typed) => (this.#typed = typed))
  }

  /** Back to the room, without what wanted the code. */
  giveUp(): void {
    if (this.state !== 'fresh') return
    this.#turn('in')
    this.#typed?.(false)
    this.#typed = undefined
    this.#parts.entered(false)
  }

  #leave(state: 'out' | 'locked' | 'ended'): void {
    this.session = undefined
    this.#turn(state)
    this.#typed?.(false)
    this.#typed = undefined
    this.#parts.left()
  }

  async #begin(): Promise<void> {
    await this.#parts.screen.find()
    const session = await sessionAt(undefined)
    if (!session) {
      this.#turn('out')
      return this.#parts.left()
    }
    const usedAt = await deskUsedAt()
    this.#here(session)
    this.#turn('in')
    // A tab that was closed and a page that was loaded again are no way round.
    if (usedAt !== undefined && Date.now() - usedAt > this.#idleMs) return void this.lock()
    this.#parts.entered(true)
  }

  #here(session: Session): void {
    this.session = session
    this.email = session.email
    this.#usedAt = Date.now()
    this.#note()
  }

  #turn(state: Presence): void {
    this.state = state
    this.#host.requestUpdate()
  }

  #note(): void {
    this.#notedAt = Date.now()
    void noteDeskUse(this.#notedAt)
  }

  readonly #use = () => {
    if (this.state !== 'in' && this.state !== 'fresh') return
    // Too late: the tick has not come by, as after a night.
    if (this.#isIdle) return void this.#tick()
    this.#usedAt = Date.now()
    if (this.#usedAt - this.#notedAt > noteMs) this.#note()
  }

  get #isIdle(): boolean {
    return Date.now() - this.#usedAt > this.#idleMs
  }

  get #idleMs(): number {
    return (this.#parts.screen.here?.minutes ?? deskMinutes) * 60_000
  }

  readonly #tick = async () => {
    if ((this.state !== 'in' && this.state !== 'fresh') || !this.#isIdle) return
    // Another tab may have been used meanwhile.
    this.#usedAt = Math.max(this.#usedAt, (await deskUsedAt()) ?? 0)
    if (this.#isIdle) await this.lock()
  }

  /** Another tab may have signed in or out; a machine may have slept. */
  readonly #seen = () => {
    if (document.hidden) return
    void this.#tick()
    if (this.state === 'locked' || this.state === 'ended' || this.state === 'out') void this.#checkSession()
  }

  async #checkSession(): Promise<void> {
    if (await sessionAt(undefined)) await this.entered()
  }
}
