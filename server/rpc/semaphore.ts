import { Refusal } from '../base/refusal.js'

/** Beyond that nobody would still wait for the answer. */
const mostWaiting = 5_000

/** Without it acts would queue for a connection at each of their steps, and those to be refused would learn it last. */
export class Semaphore {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(atOnce: number) {
    this.#free = atOnce
  }

  async run<Out>(work: () => Promise<Out>): Promise<Out> {
    if (this.#free > 0) this.#free -= 1
    else if (this.#waiting.length < mostWaiting) await new Promise<void>((letIn) => this.#waiting.push(letIn))
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
