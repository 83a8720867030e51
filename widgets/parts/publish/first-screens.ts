import { closingScreen, foundScreen } from './draft-screens.js'
import { formScreen } from './form/form-screen.js'
import type { NextStep } from './next-step.js'
import type { OfferInHand } from './offer-in-hand.js'
import type { FirstScreen, PublishFrame, Screen } from './publish-frame.js'
import { waitingScreen } from './waiting-screen.js'

type FirstParts = {
  readonly offer: OfferInHand
  readonly next: NextStep
  readonly keepAndClose: () => void
  readonly throwAway: () => void
  readonly afresh: () => void
  readonly stay: () => void
}

/** The screens of an offer that is written, before who publishes it is asked. */
export function firstScreens(frame: PublishFrame, { offer, next, ...acts }: FirstParts): Record<FirstScreen, Screen> {
  return {
    waiting: waitingScreen(frame, () => ({
      why: () => next.why,
      again: () => next.again(),
      back: offer.isBegun ? () => frame.go('form') : undefined,
    })),
    found: foundScreen(frame, {
      found: () => offer.found,
      resume: () => void offer.take(offer.found).then(() => frame.go('form')),
      begin: acts.afresh,
      erase: () => void offer.eraseFound().then((isMore) => (isMore ? frame.go('found') : acts.afresh())),
    }),
    form: formScreen(frame, offer.category),
    closing: closingScreen(frame, { keep: acts.keepAndClose, leave: acts.throwAway, stay: acts.stay }),
  }
}
