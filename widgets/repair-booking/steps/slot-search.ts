import { query, type OutputOf } from '../../shared/client.js'
import type { BookingFrame } from '../booking-frame.js'

export type Slots = OutputOf<'repairs.slots'>

type SlotSearch = {
  slots: Slots | undefined
  error: unknown
  /** Hours of before stay on the screen meanwhile if they are the same visit's. */
  readonly ask: () => Promise<void>
}

/** The free hours of the chosen repairer for the chosen service, asked past every cache; `found` looks at each answer first. */
export function slotSearch(frame: BookingFrame, found: (slots: Slots) => void): SlotSearch {
  let asked = ''
  let control = new AbortController()
  const search: SlotSearch = {
    slots: undefined,
    error: undefined,

    async ask() {
      const { site, draft, host } = frame
      const { repairer, service } = draft
      if (!repairer) return
      control.abort()
      const { signal } = (control = new AbortController())
      const asking = `${repairer} ${service}`
      if (asking !== asked) search.slots = undefined
      asked = asking
      search.error = undefined
      host.requestUpdate()
      const visit = { repairer, site, ...(service && service !== 'unknown' && { service }) }
      try {
        const slots = await query('repairs.slots', visit, { fresh: true, signal })
        if (signal.aborted) return
        search.slots = slots
        found(slots)
      } catch (cause) {
        if (signal.aborted) return
        search.slots = undefined
        search.error = cause
        frame.failed(cause)
      }
      host.requestUpdate()
    },
  }
  return search
}
