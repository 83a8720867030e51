import type { BookingFrame } from '../booking-frame.js'
import { isAtHome, type RepairerShown } from '../booking-steps.js'
import { momentsIn } from './moments.js'
import { wholeAddress } from './whole-address.js'

export function chosenAppointment(frame: BookingFrame, repairer: RepairerShown) {
  const { draft, words } = frame
  const service = repairer.services.find(({ id }) => id === draft.service)
  return {
    service: service?.name,
    cost: service?.priceCents === undefined ? words.onTheSpot : words.priceOf(service.priceCents),
    length: words.length(service?.minutes ?? repairer.usualMinutes),
    full: momentsIn(repairer.zone, frame).full,
    /** The address of an appointment at home. */
    home: isAtHome(draft, repairer) ? wholeAddress(draft.address) : undefined,
  }
}
