import { Refusal } from '../base/refusal.js'

/** More than that would be answered when nobody waits for it any more. */
const mostWaiting = 5_000

/**
 * Lets so many be at work at once; the others wait here, in the order in which they came, and each who is let in goes through
 * to the end. Were all let in, each would take one step and then queue for a connection behind everybody's next step: the last
 * would be at its end before the first is, and whoever comes too late would learn it only there.
 */
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
