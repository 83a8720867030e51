import type { LitElement } from 'lit'
import type { SignInFlow } from '../parts/sign-in/sign-in-flow.js'
import type { TabMemory } from '../parts/sign-in/tab-memory.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import type { OutputOf } from '../shared/wire.js'
import type { BookingKept } from './booking-memory.js'
import type { BookingWords } from './words/booking.strings.js'
import type { BikeType, Draft, RepairerShown, Step } from './booking-steps.js'

export type Booked = OutputOf<'repairs.book'>
export type Opening = OutputOf<'repairs.open'>

/**
 * The interface of a step to the element around it; all properties are current. A step renders `draft` and calls
 * `change`; the element updates, shows the summary, and handles going back.
 */
export type BookingFrame = {
  readonly host: LitElement
  readonly site: string
  readonly opening: Opening
  readonly draft: Draft
  /** The chosen repairer, once loaded. */
  readonly repairer: RepairerShown | undefined
  /** Decides which steps there are. */
  readonly signedIn: boolean
  readonly flow: SignInFlow
  /** Kept in the tab while the visitor reads their mail. */
  readonly memory: TabMemory<BookingKept>
  /** Whether it is the first step, which presents the repairer too. */
  readonly isFirst: boolean
  /** Why the booking would be refused at the end, if that is known already. */
  readonly hindrance: string
  booked: Booked | undefined
  readonly language: Language
  readonly words: BookingWords
  /** Names of the bicycle types in that language. */
  readonly bikeTypes: Readonly<Record<BikeType, string>>
  /** Level of the step's heading. */
  readonly level: number
  change(part: Partial<Draft>): void
  /** Goes to the next step without validation, which is the step's task. */
  next(): void
  /** Goes to another step. After a change that was begun in the recap, `next` returns there. */
  go(step: Step): void
  /** Like the browser's Back button. */
  back(): void
  /** Reports an error to the host page's log; the step shows the message. */
  readonly failed: (cause: unknown) => void
}

/** Created when first shown and then kept, so that its state survives going back. */
export type BookingStep = {
  /** Must have a heading of class `step-title` with `tabindex="-1"`, which is focused when the step is shown. */
  readonly render: () => Content
  /** Called each time it is shown, to refresh what may have changed. */
  readonly shown?: () => void
  /** Called when the step is discarded. */
  readonly closed?: () => void
}
