import { ask } from '../../shared/ask.js'
import type { BookingFrame } from '../booking-frame.js'

/** Longer nobody is held up: the server looks again when the visit is booked. */
const patienceMs = 1_500

/** Whether the repairer comes to the address as it is known so far, as a booking would find. */
export class AddressReach {
  /** Nothing while it is not known. */
  comes: boolean | undefined
  settled: Promise<unknown> = Promise.resolve()
  readonly #frame: () => BookingFrame
  #asked = ''

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  look(): void {
    const { draft, site } = this.#frame()
    const { communeCode = '', latitude, longitude } = draft.address ?? {}
    const asked = [draft.repairer, communeCode, latitude, longitude].join()
    if (asked === this.#asked) return
    this.#asked = asked
    this.comes = undefined
    if (!draft.repairer || !communeCode) return
    const point = latitude === undefined || longitude === undefined ? {} : { latitude, longitude }
    const address = { communeCode, ...point }
    const answer = ask('repairs.reach', { address, repairer: draft.repairer, site }).then(
      ({ comes }) => {
        if (this.#asked !== asked) return
        this.comes = comes
        this.#frame().host.requestUpdate()
      },
      // Not known is no reason to keep anybody from going on.
      () => undefined,
    )
    this.settled = Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  }
}
