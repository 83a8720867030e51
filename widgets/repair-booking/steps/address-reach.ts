import { post } from '../../shared/post.js'
import type { BookingFrame } from '../booking-frame.js'

/** Longer nobody is held up: the server looks again when the visit is booked. */
const patienceMs = 1_500

type Reach = {
  /** Nothing while it is not known. */
  comes: boolean | undefined
  settled: Promise<unknown>
  /** `text`: an address that nobody proposed, once it is typed to its end. */
  readonly look: (text: string) => void
}

/** Whether the repairer comes to the address as it is known so far, as a booking would find. */
export function addressReach(frame: BookingFrame): Reach {
  let asked = ''
  const reach: Reach = {
    comes: undefined,
    settled: Promise.resolve(),

    look(text) {
      const { draft, site } = frame
      const { repairer, address: { communeCode = '', latitude, longitude } = {} } = draft
      const asking = [repairer, communeCode, latitude, longitude, text].join()
      if (asking === asked) return
      asked = asking
      reach.comes = undefined
      if (!repairer || !communeCode) return
      const point = latitude === undefined || longitude === undefined ? {} : { latitude, longitude }
      const address = { communeCode, ...point, ...(text && { text }) }
      const answer = post('repairs.reach', { address, repairer, site }).then(
        ({ comes }) => {
          if (asking !== asked) return
          reach.comes = comes
          frame.host.requestUpdate()
        },
        // Not known is no reason to keep anybody from going on.
        () => undefined,
      )
      reach.settled = Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patienceMs))])
    },
  }
  return reach
}
