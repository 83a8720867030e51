import { Refusal } from '../base/refusal.js'

type Turn = { letIn(): void; refuse(refusal: Refusal): void }

const later = () => new Refusal('try-later', { retryAfterSeconds: 5 })

/** One at a time. Of those who wait, each has a turn before anybody has a second one. */
export class FairQueue {
  readonly #mostWaiting: number
  /** In the order of the next turns. */
  readonly #waiting = new Map<string, Turn[]>()
  #count = 0
  #isBusy = false

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting
  }

  async run<Out>(who: string, work: () => Promise<Out>): Promise<Out> {
    if (this.#isBusy) await this.#turnOf(who)
    this.#isBusy = true
    try {
      return await work()
    } finally {
      this.#letNextIn()
    }
  }

  async #turnOf(who: string): Promise<void> {
    if (this.#count >= this.#mostWaiting) this.#dropNewest(who)
    await new Promise<void>((letIn, refuse) => {
      this.#waiting.set(who, [...(this.#waiting.get(who) ?? []), { letIn, refuse }])
      this.#count += 1
    })
  }

  /** The last that came of whoever has most gives way to who has fewer. */
  #dropNewest(who: string): void {
    const [[most, theirs] = ['', []]] = [...this.#waiting].toSorted(([, a], [, b]) => b.length - a.length)
    if (theirs.length <= (this.#waiting.get(who)?.length ?? 0) + 1) throw later()
    this.#waiting.set(most, theirs.slice(0, -1))
    this.#count -= 1
    theirs.at(-1)?.refuse(later())
  }

  #letNextIn(): void {
    const [next] = this.#waiting
    if (!next) {
      this.#isBusy = false
      return
    }
    const [who, [turn, ...others]] = next
    this.#waiting.delete(who)
    if (others.length > 0) this.#waiting.set(who, others)
    this.#count -= 1
    turn?.letIn()
  }
}
