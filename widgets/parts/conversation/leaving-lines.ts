import { newKey } from '../../shared/act.js'
import type { ChosenPhoto } from './chosen-photos.js'

/** A line that was written here, until it is read back from the server. */
export type LeavingLine = {
  readonly key: string
  readonly words: string
  readonly photos: readonly ChosenPhoto[]
  /** `waiting`: the connection failed, and it goes again by itself. */
  readonly state: 'sending' | 'waiting' | 'kept'
  /** Once it is kept. */
  readonly id?: string
}

type Sent = { readonly id: string }

/** What is said: words, photos, or both. */
export type LineSaid = Pick<LeavingLine, 'words' | 'photos'>

type Leaving = {
  readonly send: (said: LineSaid, key: string) => Promise<Sent>
  /** How far one has come. */
  readonly changed: () => void
  /** Whether it failed for want of a connection; told otherwise, the line is given up. */
  readonly mayGoAgain: (cause: unknown, said: LineSaid) => boolean
}

/** Lines leave one after the other, in the order in which they were written; sent again under the same key, each is one. */
export class LeavingLines {
  readonly #leaving: Leaving
  #lines: readonly LeavingLine[] = []
  #isSending = false

  constructor(leaving: Leaving) {
    this.#leaving = leaving
  }

  get all(): readonly LeavingLine[] {
    return this.#lines
  }

  add(said: LineSaid): void {
    this.#turn([...this.#lines, { ...said, key: newKey(), state: 'sending' }])
    void this.go()
  }

  /** Those that are shown among the others by now. */
  drop(isRead: (id: string) => boolean): void {
    if (this.#lines.some(({ id }) => id !== undefined && isRead(id)))
      this.#turn(this.#lines.filter(({ id }) => id === undefined || !isRead(id)))
  }

  async go(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    try {
      for (let next = this.#next; next; next = this.#next) if (!(await this.#send(next))) return
    } finally {
      this.#isSending = false
    }
  }

  get #next(): LeavingLine | undefined {
    return this.#lines.find(({ state }) => state !== 'kept')
  }

  /** Whether the next one may follow. */
  async #send(line: LeavingLine): Promise<boolean> {
    const { mayGoAgain, send } = this.#leaving
    try {
      const { id } = await send(line, line.key)
      this.#set(line, { ...line, state: 'kept', id })
      return true
    } catch (cause) {
      const isWaiting = mayGoAgain(cause, line)
      if (isWaiting) this.#set(line, { ...line, state: 'waiting' })
      else this.#turn(this.#lines.filter(({ key }) => key !== line.key))
      return !isWaiting
    }
  }

  #set({ key }: LeavingLine, to: LeavingLine): void {
    this.#turn(this.#lines.map((each) => (each.key === key ? to : each)))
  }

  #turn(lines: readonly LeavingLine[]): void {
    this.#lines = lines
    const isWaiting = lines.some(({ state }) => state === 'waiting')
    // Only meanwhile: a page that listens to this is not kept by the browser for who comes back to it.
    if (isWaiting) addEventListener('beforeunload', this.#stay)
    else removeEventListener('beforeunload', this.#stay)
    this.#leaving.changed()
  }

  /** The browser asks before it leaves: a line that waits is kept nowhere else. */
  readonly #stay = (event: Event) => event.preventDefault()
}
