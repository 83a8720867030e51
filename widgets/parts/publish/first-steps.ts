import { closingStep, foundStep } from './draft-steps.js'
import { formStep } from './form/form-step.js'
import type { NextStep } from './next-step.js'
import type { OfferInHand } from './offer-in-hand.js'
import type { FirstStepName, PublishFrame, PublishStep } from './publish-frame.js'
import { waitingStep } from './waiting-step.js'

type FirstParts = {
  readonly offer: OfferInHand
  readonly next: NextStep
  readonly keepAndClose: () => void
  readonly throwAway: () => void
  readonly afresh: () => void
  readonly stay: () => void
}

/** The steps of an offer that is written, before who publishes it is asked. */
export function firstSteps(
  frame: PublishFrame,
  { offer, next, ...acts }: FirstParts,
): Record<FirstStepName, PublishStep> {
  return {
    waiting: waitingStep(frame, () => ({
      why: () => next.why,
      again: () => next.again(),
      back: offer.isBegun ? () => frame.go('form') : undefined,
    })),
    found: foundStep(frame, {
      found: () => offer.found,
      resume: () => void offer.take(offer.found).then(() => frame.go('form')),
      begin: acts.afresh,
      erase: () => void offer.eraseFound().then((isMore) => (isMore ? frame.go('found') : acts.afresh())),
    }),
    form: formStep(frame, offer.category),
    closing: closingStep(frame, { keep: acts.keepAndClose, leave: acts.throwAway, stay: acts.stay }),
  }
}
