import { nothing, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { stepHistory, type StepHistory } from '../../parts/address/step-history.js'
import { SignInFlow } from '../../parts/sign-in/sign-in-flow.js'
import { signInStyles } from '../../parts/sign-in/sign-in.styles.js'
import { languageOf, type Language } from '../../shared/language-of.js'
import { RemoteRead } from '../../shared/remote-read.js'
import type { Booked, BookingFrame, BookingStep, Opening } from '../booking-frame.js'
import { bookingMemory, toKept } from '../booking-memory.js'
import { bookingView } from '../booking-view.js'
import {
  emptyDraft,
  reachable,
  stepAfter,
  stepBefore,
  stepsOf,
  withBikeType,
  withRepairer,
  withService,
  withWish,
  type Draft,
  type RepairerShown,
  type Step,
} from '../booking-steps.js'
import { foreseenRefusal } from './foreseen-refusal.js'
import { bookingWords, learnBookingWords } from '../words/booking-words.js'
import type { BookingWords } from '../words/booking.strings.js'
import { BookingStepEvent } from '../repair-booking.events.js'
import { makeStep } from './make-step.js'
import type { Begun, Host, FlowParts } from './flow-parts.js'
import { confirmStyles } from '../confirm/confirm.styles.js'
import { bookingSummary } from '../steps/booking-summary.js'
import { stepsStyles } from '../steps/steps.styles.js'

type ChosenRepairer = { readonly slug: string; readonly name: string }

/** The steps of a booking, one at a time, with a summary. */
export class BookingFlow implements ReactiveController, BookingFrame {
  draft: Draft = emptyDraft
  repairer: RepairerShown | undefined
  booked: Booked | undefined
  readonly host: Host
  readonly failed: (cause: unknown) => void
  readonly memory = bookingMemory(() => this.site)
  readonly flow = new SignInFlow({
    site: () => this.site,
    language: () => this.language,
    memory: this.memory,
    whatToKeep: () => toKept(this.draft),
    found: ({ email, firstName }) => this.change({ email, firstName: this.draft.firstName || firstName }),
  })
  readonly #view: FlowParts
  readonly #way: StepHistory<Step>
  readonly #steps = new Map<Step, BookingStep>()
  readonly #read: RemoteRead<readonly [slug: string], RepairerShown>
  readonly #foreseen: ReturnType<typeof foreseenRefusal>
  #step: Step = 'find'
  #asked: ChosenRepairer | undefined
  #isFolded = true
  /** A change was begun in the recap. */
  #isChanging = false
  #title: HTMLElement | null = null

  constructor(host: Host, view: FlowParts) {
    this.host = host
    this.failed = view.failed
    this.#view = view
    this.#way = stepHistory<Step>(host, { name: () => this.site, come: (step = 'find') => this.#come(step) })
    this.#read = new RemoteRead<readonly [slug: string], RepairerShown>(host, {
      args: () => (this.#asked ? [this.#asked.slug] : []),
      read: async ([slug], ask) => {
        const [repairer] = await Promise.all([
          ask('repairs.repairer', { repairer: slug, site: this.site }),
          this.flow.readSession(),
          learnBookingWords(this.language),
        ])
        return repairer
      },
      answered: (repairer) => this.#show(repairer),
      failed: view.failed,
    })
    this.#foreseen = foreseenRefusal(this)
    this.dress()
    host.addController(this)
  }

  get isOpen(): boolean {
    return this.#step !== 'find'
  }

  get site(): string {
    return this.host.site
  }

  get opening(): Opening {
    const opening = this.#view.opening()
    if (!opening) throw new Error()
    return opening
  }

  get language(): Language {
    return languageOf(this.host)
  }

  get signedIn(): boolean {
    return this.flow.session !== undefined
  }

  get words(): BookingWords {
    return bookingWords(this)
  }

  get bikeTypes() {
    return this.#view.words().bikeTypes
  }

  get level(): number {
    return +(this.host.headingLevel || 2) + 1
  }

  get hindrance(): string {
    return (this.signedIn && this.#foreseen.current) || ''
  }

  get isFirst(): boolean {
    return this.#step === stepAfter('find', this.#known)
  }

  begin(slug: string, { name, bikeType, near, startsAt }: Begun): void {
    this.#way.push('service')
    const before = { ...withRepairer(this.draft, slug), ...(bikeType && { bikeType }), ...(near && { near }) }
    const draft = startsAt ? withWish(before, startsAt) : before
    void this.#ask({ slug, name }, draft, 'service')
  }

  /** Resumes a booking that was left to read a mail. */
  async resume(draft: Draft, step: Step): Promise<void> {
    if (draft.repairer) await this.#ask({ slug: draft.repairer, name: '' }, draft, step)
  }

  /** Somebody else is at this computer. */
  forget(): void {
    this.draft = emptyDraft
    this.memory.forget()
    this.#forgetSteps()
  }

  render() {
    const step = this.#step
    const { repairer } = this
    return bookingView({
      words: this.#view.words(),
      step,
      steps: stepsOf(this.#known),
      content: repairer && (this.#shown?.render() ?? nothing),
      summary: repairer && !/recap|done/.test(step) ? bookingSummary(this) : undefined,
      isFolded: this.#isFolded,
      asked: this.#asked && { ...this.#asked, failure: this.#read.error },
      back: () => this.back(),
      retry: () => void this.#askRepairer(),
      fold: () => {
        this.#isFolded = !this.#isFolded
        this.host.requestUpdate()
      },
    })
  }

  /** Adopts the style sheets again after a move to another document. */
  dress(): void {
    adoptStyles(this.host.renderRoot, [stepsStyles, signInStyles, confirmStyles])
  }

  /** When a step has rendered its title anew, the focus is restored. */
  hostUpdated(): void {
    if (this.#title?.isConnected === false && !this.host.shadowRoot?.activeElement) this.#focusTitle()
  }

  change(part: Partial<Draft>): void {
    const { draft } = this
    this.draft = { ...(part.service ? withService(draft, part.service) : draft), ...part }
    this.host.requestUpdate()
  }

  next(): void {
    this.go(this.#isChanging ? 'recap' : stepAfter(this.#step, this.#known))
  }

  /** Goes to `wanted`, or to the first step before it that lacks something. */
  go(wanted: Step): void {
    if (this.#step === 'done') return this.#come(wanted)
    const step = wanted === 'done' ? wanted : reachable(wanted, this.draft, this.#known)
    if (step === this.#step) return
    if (step === 'find') return this.#close()
    this.#isChanging = step !== 'recap' && (this.#isChanging || this.#step === 'recap')
    // No history entry to go back to a used code, or from the end of the booking.
    this.#way[this.#step === 'code' || step === 'done' ? 'replace' : 'push'](step)
    this.#turn(step)
  }

  get #known() {
    const { draft, repairer, signedIn } = this
    return { repairer, signedIn, bikeType: draft.bikeType }
  }

  /** The present step, created when first shown. */
  get #shown(): BookingStep | undefined {
    const step = this.#step
    const shown = this.#steps.get(step) ?? makeStep[step]?.(this)
    if (shown) this.#steps.set(step, shown)
    return shown
  }

  back(): void {
    if (!this.#way.back()) this.#come(stepBefore(this.#step, this.#known) ?? 'find')
  }

  /** Called when the browser has moved to another of our history entries. */
  #come(wanted: Step): void {
    if (this.#step === 'done') {
      const { firstName, email, phone } = this.draft
      this.draft = { ...emptyDraft, firstName, email, phone }
      this.#forgetSteps()
      return this.#close()
    }
    const step = reachable(wanted === 'code' ? 'who' : wanted, this.draft, this.#known)
    if (step === 'find') this.#close()
    else this.#turn(step)
  }

  #close(): void {
    this.#isChanging = false
    this.#turn('find')
    this.#view.closed(this.draft.repairer)
  }

  #ask(asked: ChosenRepairer, draft: Draft, step: Step): Promise<void> {
    this.#asked = asked
    this.draft = draft
    this.#turn(step)
    return this.#askRepairer()
  }

  async #askRepairer(): Promise<void> {
    if (this.repairer?.slug !== this.#asked?.slug) {
      this.repairer = undefined
      this.#forgetSteps()
    }
    await this.#read.ask()
  }

  #show(repairer: RepairerShown): void {
    this.repairer = repairer
    if (this.signedIn) void this.#foreseen.ask()
    const { bikeTypes } = repairer
    const { draft } = this
    const bikeType = bikeTypes.length === 1 ? bikeTypes[0] : bikeTypes.find((type) => type === draft.bikeType)
    this.draft = withBikeType(draft, bikeType, repairer)
    if (this.#step === 'service') this.#step = stepAfter('find', this.#known)
    this.#announce()
  }

  #forgetSteps(): void {
    for (const step of this.#steps.values()) step.closed?.()
    this.#steps.clear()
  }

  #turn(step: Step): void {
    this.#step = step
    this.host.dispatchEvent(new BookingStepEvent(step))
    this.#announce()
  }

  /** Moves the focus, and with it screen readers, to the beginning of the step. */
  #announce(): void {
    this.host.requestUpdate()
    void this.host.updateComplete.then(() => {
      this.#steps.get(this.#step)?.shown?.()
      if (!this.isOpen) return
      this.#focusTitle()
      this.host.renderRoot.querySelector('[part=title]')?.scrollIntoView({ block: 'nearest' })
    })
  }

  #focusTitle(): void {
    // In this step only the code is left to type.
    this.#title = this.host.renderRoot.querySelector<HTMLElement>(this.#step === 'code' ? '#code' : '.step-title')
    this.#title?.focus({ preventScroll: true })
  }
}
