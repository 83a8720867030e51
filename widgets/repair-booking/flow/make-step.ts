import type { BookingFrame, BookingStep } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { doneStep } from '../confirm/done-step.js'
import { recapStep } from '../confirm/recap-step.js'
import { addressFields } from '../steps/address-fields.js'
import { codeStep } from '../steps/code-step.js'
import { faultStep } from '../steps/fault-step.js'
import { placeStep } from '../steps/place-step.js'
import { serviceStep } from '../steps/service-step.js'
import { slotSearch } from '../steps/slot-search.js'
import { slotStep } from '../steps/slot-step.js'
import { whoStep } from '../steps/who-step.js'

export const makeStep: Partial<Record<Step, (frame: BookingFrame) => BookingStep>> = {
  service: serviceStep,
  slot: (frame) => slotStep(frame, slotSearch),
  place: (frame) => placeStep(frame, addressFields(frame)),
  fault: faultStep,
  who: whoStep,
  code: codeStep,
  recap: recapStep,
  done: doneStep,
}
