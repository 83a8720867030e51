import { Refusal } from '../base/refusal.js'

/** Without it acts would queue for a connection at each of their steps, and those to be refused would learn it last. */
export class Semaphore {
  readonly #waiting: (() => void)[] = []
  readonly #mostWaiting: number
  #free: number

  /** With more waiting than the default nobody would still wait for the last one's answer. */
  constructor(atOnce: number, mostWaiting = 5_000) {
    this.#free = atOnce
    this.#mostWaiting = mostWaiting
  }

  async run<Out>(work: () => Promise<Out>): Promise<Out> {
    if (this.#free > 0) this.#free -= 1
    else if (this.#waiting.length < this.#mostWaiting) await new Promise<void>((letIn) => this.#waiting.push(letIn))
    else throw new Refusal('try-later', { retryAfterSeconds: 5 })
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
