import type { Period } from '../../../parts/calendar/period.js'
import { askResident } from '../../../parts/resident/ask-resident.js'
import { SignInFlow } from '../../../parts/sign-in/sign-in-flow.js'
import type { Answered, Asked, BegunWait } from '../request/ask-draft.js'
import type { AskFrame, AskLastName, AskScreen } from '../request/ask-frame.js'
import type { AskInHand } from '../request/ask-in-hand.js'
import { InTheWayRead } from '../own/in-the-way-read.js'
import { codeScreen } from './code-screen.js'
import { doneScreen } from './done-screen.js'
import { sendScreen } from './send-screen.js'
import { waitScreens } from './wait-screens.js'
import { wordsScreen } from './words-screen.js'

export type LastParts = {
  readonly hand: AskInHand
  readonly isOpen: () => boolean
  readonly answer: () => Answered | undefined
  readonly sent: (answer: Answered) => void
  /** The days are somebody else’s now; these are the nearest. */
  readonly taken: (nearest: readonly Period[]) => void
}

export type LastScreens = {
  readonly screens: Record<AskLastName, AskScreen>
  /** Stops what is being sent. */
  readonly stop: () => void
}

/** The word, who one is, the code, the sending and what comes of it: loaded once it is known when. */
export function lastScreens(frame: AskFrame, { hand, isOpen, answer, sent, taken }: LastParts): LastScreens {
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
  const send = sendScreen(frame, {
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
  const words = wordsScreen(frame, { flow, fields })
  const { who, waiting } = waitScreens(frame, { flow, answer: () => ofKind(answer(), isBegun) })
  const done = doneScreen(frame, { answer: () => ofKind(answer(), isAsked), changed: sent })
  return {
    stop: send.stop,
    screens: {
      get words() {
        return frame.draft.waitsFor ? who : words
      },
      code: codeScreen(frame, { flow, isKept: () => !hand.keeping.hasFailed }),
      send: send.screen,
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
