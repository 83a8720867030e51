import type { BookingFrame, BookingStep } from './booking-frame.js'
import type { Step } from './booking-steps.js'
import { CodeStep } from './sign/code-step.js'
import { DoneStep } from './sign/done-step.js'
import { RecapStep } from './sign/recap-step.js'
import { WhoStep } from './sign/who-step.js'
import { AddressFields } from './steps/address-fields.js'
import { FaultStep } from './steps/fault-step.js'
import { PlaceStep } from './steps/place-step.js'
import { ServiceStep } from './steps/service-step.js'
import { SlotSearch } from './steps/slot-search.js'
import { SlotStep } from './steps/slot-step.js'

/** The screens after the list. */
export const makeStep: Partial<Record<Step, (frame: () => BookingFrame) => BookingStep>> = {
  service: (frame) => new ServiceStep(frame),
  slot: (frame) => new SlotStep(frame, new SlotSearch(frame)),
  place: (frame) => new PlaceStep(frame, new AddressFields(frame)),
  fault: (frame) => new FaultStep(frame),
  who: (frame) => new WhoStep(frame),
  code: (frame) => new CodeStep(frame),
  recap: (frame) => new RecapStep(frame),
  done: (frame) => new DoneStep(frame),
}
