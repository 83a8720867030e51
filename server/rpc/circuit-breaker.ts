import type { Clock } from '../base/clock.js'
import { msOf } from '../base/instant.js'
import type { Logger } from '../base/logger.js'
import { UpstreamFault } from './ask-upstream.js'

const faultsUntilOpen = 3
const openMs = 30_000

export class CircuitBreaker {
  readonly #services: { readonly clock: Clock; readonly logger: Logger }
  readonly #whenDown: string
  #faults = 0
  #openUntilMs = 0

  constructor(services: { readonly clock: Clock; readonly logger: Logger }, whenDown: string) {
    this.#services = services
    this.#whenDown = whenDown
  }

  get isOpen(): boolean {
    return msOf(this.#services.clock.now()) < this.#openUntilMs
  }

  async run<Out>(ask: () => Promise<Out>): Promise<Out | undefined> {
    try {
      const answer = await ask()
      this.#faults = 0
      return answer
    } catch (error) {
      if (!(error instanceof UpstreamFault)) throw error
      this.#openAfter(error)
      return undefined
    }
  }

  #openAfter(fault: UpstreamFault): void {
    const { clock, logger } = this.#services
    this.#faults += 1
    if (this.#faults < faultsUntilOpen) return
    this.#openUntilMs = msOf(clock.now()) + openMs
    if (this.#faults === faultsUntilOpen) logger.warn({ cause: fault.message }, this.#whenDown)
  }
}
