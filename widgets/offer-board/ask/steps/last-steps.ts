import type { Period } from '../../../parts/calendar/period.js'
import { askResident } from '../../../parts/resident/ask-resident.js'
import { SignInFlow } from '../../../parts/sign-in/sign-in-flow.js'
import type { Answered, Asked, BegunWait } from '../request/ask-draft.js'
import type { AskFrame, AskLastName, AskStep } from '../request/ask-frame.js'
import type { AskInHand } from '../request/ask-in-hand.js'
import { InTheWayRead } from '../own/in-the-way-read.js'
import { codeStep } from './code-step.js'
import { doneStep } from './done-step.js'
import { sendStep } from './send-step.js'
import { waitSteps } from './wait-steps.js'
import { wordsStep } from './words-step.js'

export type LastParts = {
  readonly hand: AskInHand
  readonly isOpen: () => boolean
  readonly answer: () => Answered | undefined
  readonly sent: (answer: Answered) => void
  /** The days are somebody else’s now; these are the nearest. */
  readonly taken: (nearest: readonly Period[]) => void
}

export type LastSteps = {
  readonly steps: Record<AskLastName, AskStep>
  /** Stops what is being sent. */
  readonly stop: () => void
}

/** The word, who one is, the code, the sending and what comes of it: loaded once it is known when. */
export function lastSteps(frame: AskFrame, { hand, isOpen, answer, sent, taken }: LastParts): LastSteps {
  const flow = new SignInFlow({
    site: () => frame.place.site,
    language: () => frame.place.language,
    memory: hand.keeping.memory,
    whatToKeep: () => hand.keeping.tabKept(isOpen()),
    found: ({ email, firstName }) => frame.changeAsker({ email, firstName }),
  })
  const fields = askResident(frame, {
    flow,
    says: () => frame.words,
    resident: () => frame.asker,
    change: (part) => frame.changeAsker(part),
  })
  const send = sendStep(frame, {
    sent,
    taken,
    inTheWay: new InTheWayRead(frame),
    said: fields.said,
    begun: () => hand.act,
    begin(act) {
      hand.act = act
      return hand.keeping.save()
    },
    signedOut() {
      flow.end()
      frame.go('words')
    },
  })
  const words = wordsStep(frame, { flow, fields })
  const { who, waiting } = waitSteps(frame, { flow, answer: () => ofKind(answer(), isBegun) })
  const done = doneStep(frame, { answer: () => ofKind(answer(), isAsked), changed: sent })
  return {
    stop: send.stop,
    steps: {
      get words() {
        return frame.draft.waitsFor ? who : words
      },
      code: codeStep(frame, { flow, isKept: () => !hand.keeping.hasFailed }),
      send: send.step,
      get done() {
        return ofKind(answer(), isBegun) ? waiting : done
      },
    },
  }
}

const isBegun = (answer: Answered): answer is BegunWait => 'waitId' in answer
const isAsked = (answer: Answered): answer is Asked => !isBegun(answer)

const ofKind = <Kind extends Answered>(
  answer: Answered | undefined,
  is: (answer: Answered) => answer is Kind,
): Kind | undefined => (answer && is(answer) ? answer : undefined)
