import { query, type OutputOf } from '../../shared/client.js'
import type { BookingFrame } from '../booking-frame.js'

export type Slots = OutputOf<'repairs.slots'>

/** The free hours of the chosen repairer for the chosen service, asked past every cache. */
export class SlotSearch {
  slots: Slots | undefined
  error: unknown
  readonly #frame: () => BookingFrame
  readonly #found: (slots: Slots) => void
  #asked = ''
  #control = new AbortController()

  constructor(frame: () => BookingFrame, found: (slots: Slots) => void) {
    this.#frame = frame
    this.#found = found
  }

  /** Hours of before stay on the screen meanwhile if they are the same visit's. */
  async ask(): Promise<void> {
    const { site, draft, host, failed } = this.#frame()
    const { repairer, service } = draft
    if (!repairer) return
    this.#control.abort()
    const { signal } = (this.#control = new AbortController())
    const asked = `${repairer} ${service}`
    if (asked !== this.#asked) this.slots = undefined
    this.#asked = asked
    this.error = undefined
    host.requestUpdate()
    const visit = { repairer, site, ...(service && service !== 'unknown' && { service }) }
    try {
      const slots = await query('repairs.slots', visit, { fresh: true, signal })
      if (signal.aborted) return
      this.slots = slots
      this.#found(slots)
    } catch (cause) {
      if (signal.aborted) return
      this.slots = undefined
      this.error = cause
      failed(cause)
    }
    host.requestUpdate()
  }
}
