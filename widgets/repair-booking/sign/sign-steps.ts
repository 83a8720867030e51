import { adoptStyles } from '../../shared/adopted-styles.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { CodeStep } from './code-step.js'
import { DoneStep } from './done-step.js'
import { RecapStep } from './recap-step.js'
import { signStyles } from './sign.styles.js'
import { WhoStep } from './who-step.js'

type Make = (frame: () => BookingFrame) => BookingStep

/** The last steps, which come when they are near. */
export const makeLate: Partial<Record<Step, Make>> = {
  who: (frame) => dressed(frame, new WhoStep(frame)),
  code: (frame) => dressed(frame, new CodeStep(frame)),
  recap: (frame) => dressed(frame, new RecapStep(frame)),
  done: (frame) => dressed(frame, new DoneStep(frame)),
}

function dressed(frame: () => BookingFrame, step: BookingStep): BookingStep {
  adoptStyles(frame().host.renderRoot, [signStyles])
  return step
}
