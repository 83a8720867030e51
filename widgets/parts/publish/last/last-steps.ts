import { lazyStrings } from '../../lazy-strings.js'
import { askResident } from '../../resident/ask-resident.js'
import { SignInFlow } from '../../sign-in/sign-in-flow.js'
import { signInStyles } from '../../sign-in/sign-in.styles.js'
import { adoptStyles } from '../../../shared/adopted-styles.js'
import type { OfferKeeping } from '../draft/offer-keeping.js'
import type { KeptOffer, Published } from '../draft/publish-draft.js'
import type { LastStepName, PublishFrame, PublishStep } from '../publish-frame.js'
import { codeStep } from './code-step.js'
import { doneStep } from './done-step.js'
import { lastFrench, type LastStrings } from '../words/last.strings.js'
import { PhotoSending } from '../../photos/photo-sending.js'
import { ownDraft } from './own-draft.js'
import { sendStep } from './send-step.js'
import { whoStep } from './who-step.js'
import { learnLast } from '../words/publish.strings.js'

type Parts = {
  readonly keeping: OfferKeeping
  readonly isOpen: () => boolean
  readonly begun: () => KeptOffer['act']
  readonly begin: (act: NonNullable<KeptOffer['act']>) => Promise<void>
  readonly published: (published: Published) => void
  readonly another: () => void
}

export type LastSteps = ReturnType<typeof lastSteps>

/** The last steps ask who publishes and for the code, send, and say what came of it: loaded once the form is filled in. */
export function lastSteps(frame: PublishFrame, { keeping, isOpen, published, ...parts }: Parts) {
  const { host } = frame
  const learnt = lazyStrings<LastStrings>(host, {
    language: () => frame.place.language,
    french: lastFrench,
    learn: learnLast,
  })
  const says = (): LastStrings => {
    const words = learnt() ?? lastFrench
    return frame.changed ? { ...words, check: words.save } : words
  }
  const flow = new SignInFlow({
    site: () => frame.place.site,
    language: () => frame.place.language,
    memory: keeping.memory,
    whatToKeep: () => keeping.tabKept(isOpen()),
    found: ({ email, firstName }) => frame.changePublisher({ email, firstName }),
  })
  const fields = askResident(frame, {
    flow,
    says,
    resident: () => frame.publisher,
    change: (part) => frame.changePublisher(part),
  })
  let answer: Published | undefined
  const sending = new PhotoSending({
    photos: () => frame.photos,
    site: () => frame.place.site,
    changed: () => host.requestUpdate(),
  })
  const send = sendStep(frame, {
    ...parts,
    says,
    sending,
    said: fields.said,
    published(given) {
      answer = given
      published(given)
    },
    signedOut() {
      flow.end()
      frame.go('who')
    },
  })
  const steps: Record<LastStepName, PublishStep> = {
    who: whoStep(frame, { flow, fields, says }),
    code: codeStep(frame, { flow, says, isKept: () => !keeping.hasFailed }),
    send,
    done: doneStep(frame, { says, published: () => answer, another: parts.another }),
  }
  adoptStyles(host.renderRoot, [signInStyles])
  return { steps, flow, sending, stop: send.stop, own: ownDraft(frame) }
}
