import { RemoteRead } from '../../shared/remote-read.js'
import type { InputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'

/** After that, the visitor may go on: the server checks again at booking. */
const patienceMs = 1_500

type Reach = {
  /** Undefined while unknown. */
  readonly comes: boolean | undefined
  readonly settled: Promise<unknown>
  /** `text`: a complete address without a proposal. */
  readonly ask: (text: string) => void
  readonly close: () => void
}

/** Whether the repairer comes to the address, by the rule that a booking applies. */
export function addressReach(frame: BookingFrame): Reach {
  let asked: InputOf<'repairs.reach'> | undefined
  let patience: Promise<unknown> = Promise.resolve()
  const read = new RemoteRead<readonly [asked: string], boolean | undefined>(frame.host, {
    args: () => (asked ? [JSON.stringify(asked)] : []),
    read: async (_, ask) => asked && (await ask('repairs.reach', asked, 'private')).comes,
    // Without an answer, the visitor may go on.
    failed() {},
  })

  return {
    get comes() {
      return read.current
    },

    get settled() {
      return Promise.race([read.settled, patience])
    },

    ask(text) {
      const { draft, site } = frame
      const { repairer, address: { communeCode = '', latitude, longitude } = {} } = draft
      const before = JSON.stringify(asked)
      const point = latitude === undefined || longitude === undefined ? {} : { latitude, longitude }
      const address = { communeCode, ...point, ...(text && { text }) }
      asked = repairer && communeCode ? { address, repairer, site } : undefined
      if (JSON.stringify(asked) === before) return
      patience = new Promise((resolve) => setTimeout(resolve, patienceMs))
      frame.host.requestUpdate()
    },

    close: () => read.close(),
  }
}
