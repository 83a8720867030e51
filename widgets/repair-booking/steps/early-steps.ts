import type { BookingFrame, BookingStep } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { AddressFields } from './address-fields.js'
import { FaultStep } from './fault-step.js'
import { PlaceStep } from './place-step.js'
import { ServiceStep } from './service-step.js'
import { SlotSearch } from './slot-search.js'
import { SlotStep } from './slot-step.js'

/** The steps before anybody says who they are. */
export const makeEarly: Partial<Record<Step, (frame: () => BookingFrame) => BookingStep>> = {
  service: (frame) => new ServiceStep(frame),
  slot: (frame) => new SlotStep(frame, new SlotSearch(frame)),
  place: (frame) => new PlaceStep(frame, new AddressFields(frame)),
  fault: (frame) => new FaultStep(frame),
}
