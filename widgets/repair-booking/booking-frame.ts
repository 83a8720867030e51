import type { LitElement } from 'lit'
import type { SignInFlow } from '../parts/sign-in/sign-in-flow.js'
import type { TabMemory } from '../parts/sign-in/tab-memory.js'
import type { Language } from '../shared/locale.js'
import type { OutputOf } from '../shared/wire.js'
import type { BookingKept } from './booking-memory.js'
import type { BookingWords } from './words/booking.strings.js'
import type { BikeType, Draft, RepairerShown, Step } from './booking-steps.js'

export type Booked = OutputOf<'repairs.book'>
export type Opening = OutputOf<'repairs.open'>

/**
 * What a step is given by the element around it, and all that it may ask of it: always as it is now. A step draws what is
 * chosen from `draft` and says what was chosen by `change`; the element draws anew, shows the summary, and keeps the way back.
 */
export type BookingFrame = {
  readonly host: LitElement
  readonly site: string
  readonly opening: Opening
  readonly draft: Draft
  /** The chosen one, once it was asked for. */
  readonly repairer: RepairerShown | undefined
  /** Whether the person has signed in: decides which steps there are. */
  readonly signedIn: boolean
  readonly flow: SignInFlow
  /** What waits in this tab while somebody reads their mail. */
  readonly memory: TabMemory<BookingKept>
  /** Whether this is the step that a booking begins with: it tells of the repairer too. */
  readonly isFirst: boolean
  /** Why this booking would be refused in the end, where that is known beforehand. */
  readonly hindrance: string
  /** What was booked, once it is. */
  booked: Booked | undefined
  readonly language: Language
  readonly words: BookingWords
  /** The kinds of bicycle, in that language. */
  readonly bikeTypes: Readonly<Record<BikeType, string>>
  /** Level of the step's heading in the outline of the page. */
  readonly level: number
  change(part: Partial<Draft>): void
  /** Goes on to what comes next; nothing is checked: a step does that before. */
  next(): void
  /** Goes to another step, back or forth. What is changed from the recap leads there again. */
  go(step: Step): void
  /** As the browser's own button does. */
  back(): void
  /** Tells the page's own log; the words are the step's. */
  readonly failed: (cause: unknown) => void
}

/** One screen. Made once when it is first shown and kept, so that going back finds it as it was. */
export type BookingStep = {
  /** With a heading of class `step-title` and `tabindex="-1"`: it gets the focus when the step is come to. */
  readonly render: () => unknown
  /** It is shown (again): what may have changed meanwhile is asked for anew. */
  readonly shown?: () => void
  /** For good: another is made in its place. */
  readonly closed?: () => void
}
