import type { Residents } from './names-of-residents.js'

type Held = { answer: unknown }

/**
 * In front of the public, names of residents stay behind a press: hidden, they do not even reach the page. Shown, they go with the
 * first act that is done, out of all that was read. How they are found comes where a screen stands there alone.
 */
export class DeskNames {
  areHidden = false
  /** Names have just gone. */
  gone = () => {}
  #isInFront = false
  #residents: Residents | undefined
  readonly #held = new Set<Held>()

  /** This screen stands in front of the public. */
  get isInFront(): boolean {
    return this.#isInFront
  }

  set isInFront(isInFront: boolean) {
    this.#isInFront = isInFront
    // What is asked meanwhile waits for it.
    if (isInFront) this.#known().then(this.gone, () => {})
  }

  /** In that room names may be shown; before it is known, in each. */
  mayBeIn(room: string): boolean {
    return this.#residents?.areNamedIn(room) ?? true
  }

  /** What was read for the room that is open. */
  hold(read: Held): void {
    this.#held.add(read)
  }

  /** The room is left, with all that was read for it. */
  release(): void {
    this.#held.clear()
  }

  /** What was answered at that address, as it may be shown now. `sent`: what was done there, if anything. */
  async shown(address: string, response: Response, sent?: string): Promise<Response> {
    return this.#isInFront ? (await this.#known()).shown(this, { address, response, sent }) : response
  }

  /** Out of what was read, at once: nothing is asked for it. */
  hide(): void {
    this.areHidden = true
    for (const read of this.#held) read.answer = this.#residents?.without(read.answer) ?? read.answer
    this.gone()
  }

  /** What the page itself says of somebody. */
  said(text: string): string {
    return (this.areHidden && this.#residents?.said(text)) || text
  }

  async #known(): Promise<Residents> {
    return (this.#residents ??= new (await import('./names-of-residents.js')).Residents())
  }
}

export const deskNames = new DeskNames()
