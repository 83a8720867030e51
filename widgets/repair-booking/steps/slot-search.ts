import { query, type OutputOf } from '../../shared/client.js'
import type { BookingFrame } from '../booking-frame.js'

export type Slots = OutputOf<'repairs.slots'>

/** The free hours of the chosen repairer for the chosen service, asked past every cache. */
export class SlotSearch {
  slots: Slots | undefined
  error: unknown
  /** Called with each answer, before it is shown. */
  found: (slots: Slots) => void = () => undefined
  readonly #frame: () => BookingFrame
  #asked = ''
  #control = new AbortController()

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
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
      this.found(slots)
    } catch (cause) {
      if (signal.aborted) return
      this.slots = undefined
      this.error = cause
      failed(cause)
    }
    host.requestUpdate()
  }
}
