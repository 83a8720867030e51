import type { Clock } from '../base/clock.js'
import { msOf } from '../base/instant.js'
import type { Logger } from '../base/logger.js'
import { NeighbourFault } from './ask-neighbour.js'

const faultsUntilRest = 3
const restMs = 30_000

/** A server that is not ours and how it behaves: once it has failed three times it is left alone for half a minute. */
export class Neighbour {
  readonly #house: { readonly clock: Clock; readonly logger: Logger }
  readonly #whenDown: string
  #faults = 0
  #restsUntilMs = 0

  constructor(house: { readonly clock: Clock; readonly logger: Logger }, whenDown: string) {
    this.#house = house
    this.#whenDown = whenDown
  }

  get isResting(): boolean {
    return msOf(this.#house.clock.now()) < this.#restsUntilMs
  }

  /** What it answers; undefined when it failed. */
  async hear<Out>(ask: () => Promise<Out>): Promise<Out | undefined> {
    try {
      const answer = await ask()
      this.#faults = 0
      return answer
    } catch (error) {
      if (!(error instanceof NeighbourFault)) throw error
      this.#restAfter(error)
      return undefined
    }
  }

  #restAfter(fault: NeighbourFault): void {
    const { clock, logger } = this.#house
    this.#faults += 1
    if (this.#faults < faultsUntilRest) return
    this.#restsUntilMs = msOf(clock.now()) + restMs
    // Once when it goes down; each try that fails after that says nothing new.
    if (this.#faults === faultsUntilRest) logger.warn({ cause: fault.message }, this.#whenDown)
  }
}
