import { nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../shared/adopted-styles.js'
import { query } from '../shared/client.js'
import { sessionAt } from '../shared/session-store.js'
import { languageOf } from '../shared/locale.js'
import type { BookingFrame, BookingStep, Opening } from './booking-frame.js'
import { bookingScreen } from './booking-screen.js'
import {
  emptyDraft,
  reachable,
  stepAfter,
  stepBefore,
  stepsOf,
  withRepairer,
  withService,
  type BikeType,
  type Draft,
  type Near,
  type RepairerShown,
  type Step,
} from './booking-steps.js'
import { BookingWay } from './booking-way.js'
import type { ReadyStrings } from './ready-booking.strings.js'
import { BookingStepEvent } from './repair-booking.events.js'
import { makeStep } from './make-step.js'
import { signStyles } from './sign/sign.styles.js'
import { bookingSummary } from './steps/booking-summary.js'
import { learnStepWords } from './steps/step-words.js'
import { stepsStyles } from './steps/steps.styles.js'

type Host = LitElement & { readonly site: string; headingLevel: number | string }

export type StageView = {
  readonly opening: () => Opening | undefined
  readonly words: () => ReadyStrings
  readonly failed: (cause: unknown) => void
  /** The list is shown again; the repairer that was chosen, if any. */
  readonly closed: (slug: string | undefined) => void
}

/** What was chosen in the list. */
export type Begun = { readonly name: string; readonly bikeType: BikeType | undefined; readonly near: Near | undefined }

type Asked = { readonly slug: string; readonly name: string; readonly failure?: unknown }

/** A booking, one step at a time, with what is chosen so far beside it. Going back and forth loses nothing. */
export class BookingStage implements ReactiveController {
  draft: Draft = emptyDraft
  readonly #host: Host
  readonly #view: StageView
  readonly #way: BookingWay
  readonly #steps = new Map<Step, BookingStep>()
  #step: Step = 'find'
  #asked: Asked | undefined
  #repairer: RepairerShown | undefined
  #signedIn = false
  #isFolded = true
  #title: HTMLElement | undefined

  constructor(host: Host, view: StageView) {
    this.#host = host
    this.#view = view
    this.#way = new BookingWay(host, `${host.localName} ${host.site}`, (step) => this.#come(step))
    this.dress()
    host.addController(this)
  }

  /** Whether a step stands where the list did. */
  get isOpen(): boolean {
    return this.#step !== 'find'
  }

  /** Somebody chose a repairer in the list. */
  begin(slug: string, { name, bikeType, near }: Begun): void {
    const { draft } = this
    const kept = bikeType ?? draft.bikeType
    this.draft = { ...withRepairer(draft, slug), ...(kept && { bikeType: kept }), ...(near && { near }) }
    this.#asked = { slug, name }
    this.#step = 'service'
    this.#way.push('service')
    this.#told()
    void this.#askRepairer()
  }

  /** Takes up what was left for the mail: its draft, and the step that it was at. */
  async resume(draft: Draft, step: Step): Promise<void> {
    const { repairer } = draft
    if (!repairer) return
    this.draft = draft
    this.#asked = { slug: repairer, name: '' }
    this.#step = step
    this.#told()
    await this.#askRepairer()
  }

  render() {
    const step = this.#step
    const [asked, repairer] = [this.#asked, this.#repairer]
    return bookingScreen({
      words: this.#view.words(),
      step,
      steps: stepsOf(this.#known),
      content: repairer && (this.#shown()?.render() ?? nothing),
      summary: repairer && !/^(recap|done)$/.test(step) ? bookingSummary(this.frame) : undefined,
      isFolded: this.#isFolded,
      asked: { name: asked?.name ?? '', failure: asked?.failure },
      back: this.#onBack,
      retry: () => void this.#askRepairer(),
      fold: () => {
        this.#isFolded = !this.#isFolded
        this.#host.requestUpdate()
      },
    })
  }

  /** Its sheets, wherever the element was moved to. */
  dress(): void {
    adoptStyles(this.#host.renderRoot, [stepsStyles, signStyles])
  }

  /** A step that came to have more to show drew its title anew: the keyboard stays on it. */
  hostUpdated(): void {
    if (this.#title && !this.#title.isConnected && !this.#host.shadowRoot?.activeElement) this.#focusTitle()
  }

  #focusTitle(): void {
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.step-title')
    this.#title = title ?? undefined
    title?.focus({ preventScroll: true })
  }

  get frame(): BookingFrame {
    const host = this.#host
    const opening = this.#view.opening()
    if (!opening) throw new Error('a booking begins in a list that is there')
    return {
      host,
      site: host.site,
      opening,
      draft: this.draft,
      repairer: this.#repairer,
      signedIn: this.#signedIn,
      language: languageOf(host),
      bikeTypes: this.#view.words().bikeTypes,
      level: +(host.headingLevel || 2) + 1,
      change: (part) => this.#change(part),
      next: () => this.#go(stepAfter(this.#step, this.#known)),
      go: (step) => this.#go(step),
      setSignedIn: (signedIn) => {
        this.#signedIn = signedIn
        host.requestUpdate()
      },
      failed: this.#view.failed,
    }
  }

  get #known() {
    return { repairer: this.#repairer, signedIn: this.#signedIn, bikeType: this.draft.bikeType }
  }

  /** The view of the step that is come to. */
  #shown(): BookingStep | undefined {
    const step = this.#step
    const shown = this.#steps.get(step) ?? makeStep[step]?.(() => this.frame)
    if (shown) this.#steps.set(step, shown)
    return shown
  }

  #change(part: Partial<Draft>): void {
    const { draft } = this
    const based = part.service !== undefined ? withService(draft, part.service) : draft
    this.draft = { ...based, ...part }
    this.#host.requestUpdate()
  }

  /** To the step that is wanted, or to the first before it that lacks something. */
  #go(wanted: Step): void {
    if (this.#step === 'done') return this.#come(wanted)
    const step = wanted === 'done' ? wanted : reachable(wanted, this.draft, this.#known)
    if (step === this.#step) return
    if (step === 'find') return this.#close()
    this.#step = step
    // Nobody goes back into a code that was used, nor into what is done.
    if (step === 'code' || step === 'done') this.#way.replace(step)
    else this.#way.push(step)
    this.#told()
  }

  readonly #onBack = () => {
    if (this.#way.back()) return
    const before = stepBefore(this.#step, this.#known)
    if (!before || before === 'find') this.#close()
    else this.#come(before)
  }

  /** The browser went to another entry of ours. */
  #come(wanted: Step): void {
    if (this.#step === 'done') {
      const { firstName, email, phone } = this.draft
      this.draft = { ...emptyDraft, firstName, email, phone }
      this.#steps.clear()
      return this.#close()
    }
    const step = reachable(wanted === 'code' ? 'who' : wanted, this.draft, this.#known)
    if (step === 'find') return this.#close()
    this.#step = step
    this.#told()
  }

  #close(): void {
    const { repairer } = this.draft
    this.#step = 'find'
    this.#told()
    this.#view.closed(repairer)
  }

  async #askRepairer(): Promise<void> {
    const asked = this.#asked
    if (!asked) return
    const { slug, name } = asked
    if (this.#repairer?.slug !== slug) {
      this.#repairer = undefined
      this.#steps.clear()
    }
    this.#asked = { slug, name }
    this.#host.requestUpdate()
    try {
      const [repairer, session] = await Promise.all([
        query('repairs.repairer', { repairer: slug, site: this.#host.site }),
        sessionAt(this.#host.site),
        learnStepWords(languageOf(this.#host)),
      ])
      if (this.#asked?.slug !== slug) return
      this.#signedIn = session !== undefined
      this.#repairer = repairer
      const { bikeTypes } = repairer
      const { bikeType: wanted, ...rest } = this.draft
      const bikeType = bikeTypes.length === 1 ? bikeTypes[0] : bikeTypes.find((type) => type === wanted)
      this.draft = { ...rest, ...(bikeType && { bikeType }) }
      this.#step = this.#step === 'service' ? stepAfter('find', { ...this.#known, bikeType }) : this.#step
      this.#announce()
    } catch (failure) {
      this.#asked = { slug, name, failure }
      this.#view.failed(failure)
      this.#host.requestUpdate()
    }
  }

  #told(): void {
    this.#host.dispatchEvent(new BookingStepEvent(this.#step))
    this.#announce()
  }

  /** The keyboard, and who listens, are where the step begins. */
  #announce(): void {
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      this.#steps.get(this.#step)?.shown?.()
      if (!this.isOpen) return
      this.#focusTitle()
      this.#host.renderRoot.querySelector('[part=title]')?.scrollIntoView({ block: 'nearest' })
    })
  }
}
