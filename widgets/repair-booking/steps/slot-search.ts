import { RemoteRead } from '../../shared/remote-read.js'
import type { OutputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'

export type Slots = OutputOf<'repairs.slots'>

type SlotSearch = {
  /** The previous slots stay while they are refreshed, if they are for the same appointment. */
  readonly slots: Slots | undefined
  readonly error: unknown
  readonly ask: () => void
  readonly close: () => void
}

/** Free slots for the chosen repairer and service, bypassing every cache; `found` is called before each render. */
export function slotSearch(frame: BookingFrame, found: (slots: Slots) => void): SlotSearch {
  let appointment: readonly [repairer: string, service: string] | undefined
  const read = new RemoteRead<readonly [repairer: string, service: string], Slots>(frame.host, {
    args: () => appointment ?? [],
    read: ([repairer, service], ask) => {
      const known = service && service !== 'unknown' && { service }
      return ask('repairs.slots', { repairer, site: frame.site, ...known }, 'fresh')
    },
    answered: found,
    failed: frame.failed,
  })

  return {
    get slots() {
      return read.error ? undefined : read.current
    },

    get error() {
      return read.error
    },

    ask() {
      const { repairer, service = '' } = frame.draft
      if (!repairer) return
      appointment = [repairer, service]
      void read.ask()
    },

    close: () => read.close(),
  }
}
