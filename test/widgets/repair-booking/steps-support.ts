import { fixture, html as markup, waitUntil } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import { html, LitElement, nothing } from 'lit'
import type { Booked, BookingFrame, BookingStep, Opening } from '../../../widgets/repair-booking/booking-frame.js'
import { bookingMemory, toKept } from '../../../widgets/repair-booking/booking-memory.js'
import { emptyDraft, type Draft, type RepairerShown, type Step } from '../../../widgets/repair-booking/booking-steps.js'
import { bookingWords, learnBookingWords } from '../../../widgets/repair-booking/words/booking-words.js'
import { readyStyles } from '../../../widgets/repair-booking/ready-booking.styles.js'
import { ready as readyEnglish } from '../../../widgets/repair-booking/repair-booking.strings.en.js'
import { readyFrench } from '../../../widgets/repair-booking/ready-booking.strings.js'
import { bookingStyles } from '../../../widgets/repair-booking/repair-booking.styles.js'
import { addressFields } from '../../../widgets/repair-booking/steps/address-fields.js'
import { bookingSummary } from '../../../widgets/repair-booking/steps/booking-summary.js'
import { faultStep } from '../../../widgets/repair-booking/steps/fault-step.js'
import { placeStep } from '../../../widgets/repair-booking/steps/place-step.js'
import { serviceStep } from '../../../widgets/repair-booking/steps/service-step.js'
import { slotSearch } from '../../../widgets/repair-booking/steps/slot-search.js'
import { slotStep } from '../../../widgets/repair-booking/steps/slot-step.js'
import { stepsStyles } from '../../../widgets/repair-booking/steps/steps.styles.js'
import { SignInFlow } from '../../../widgets/parts/sign-in/sign-in-flow.js'
import { fieldStyles } from '../../../widgets/parts/field.styles.js'
import { noticeStyles } from '../../../widgets/parts/notice.styles.js'
import { connectTo, query } from '../../../widgets/shared/client.js'
import { laterTokenStyles } from '../../../widgets/shared/later-tokens.styles.js'
import type { Language } from '../../../widgets/shared/language-of.js'
import { resetStyles } from '../../../widgets/shared/reset.styles.js'
import { tokenStyles } from '../../../widgets/shared/tokens.styles.js'
import { fieldIn, said } from '../../support/element-driver.js'
import { patienceMs } from '../../support/patience.js'

export { said }

const makes = {
  service: serviceStep,
  slot: (frame: BookingFrame) => slotStep(frame, slotSearch),
  place: (frame: BookingFrame) => placeStep(frame, addressFields(frame)),
  fault: faultStep,
}

/** What a step is given, of the bench that holds it. */
class BenchFrame implements BookingFrame {
  readonly signedIn = false
  hindrance = ''
  booked: Booked | undefined
  readonly isFirst = false
  readonly level = 3
  readonly host: StepBench
  readonly memory = bookingMemory(() => this.site)
  readonly flow = new SignInFlow({
    site: () => this.site,
    language: () => this.language,
    memory: this.memory,
    whatToKeep: () => toKept(this.draft),
    found: ({ email, firstName }) => this.change({ email, firstName }),
  })

  constructor(host: StepBench) {
    this.host = host
  }

  readonly failed = (cause: unknown) => void this.host.failures.push(cause)

  get site() {
    return this.host.site
  }

  get draft() {
    return this.host.draft
  }

  get repairer() {
    return this.host.repairer
  }

  get language() {
    return this.host.language
  }

  get opening(): Opening {
    const { opening } = this.host
    if (!opening) throw new Error('it opens first')
    return opening
  }

  get words() {
    return bookingWords(this)
  }

  get bikeTypes() {
    return (this.language === 'en' ? readyEnglish : readyFrench).bikeTypes
  }

  change(part: Partial<Draft>): void {
    this.host.draft = { ...this.draft, ...part }
    this.host.requestUpdate()
  }

  next(): void {
    this.host.went.push('next')
  }

  go(step: Step): void {
    this.host.went.push(step)
  }

  back(): void {
    throw new Error('no step goes back by itself')
  }
}

/** Holds one step as the element does, and remembers what the step asked of it. */
export class StepBench extends LitElement {
  static override styles = [
    ...[resetStyles, tokenStyles, laterTokenStyles, bookingStyles, noticeStyles, readyStyles, fieldStyles, stepsStyles],
  ]

  draft: Draft = emptyDraft
  repairer: RepairerShown | undefined
  site = 'ville-de-lomme'
  language: Language = 'fr'
  opening: Opening | undefined
  step: BookingStep | undefined
  readonly went: (Step | 'next')[] = []
  readonly failures: unknown[] = []
  readonly frame: BookingFrame = new BenchFrame(this)

  override render() {
    return html`<section class="root" lang=${this.language}>
      <div class="stage">${this.step?.render()}</div>
      ${this.opening ? html`<aside class="summary" aria-label="Votre rendez-vous">${bookingSummary(this.frame)}</aside>` : nothing}
    </section>`
  }

  async show(step: keyof typeof makes): Promise<void> {
    this.step = makes[step](this.frame)
    this.requestUpdate()
    await this.updateComplete
    this.step.shown?.()
    await this.updateComplete
  }

  /** As when one has been elsewhere meanwhile: the screen is taken away and put back. */
  async leaveAndComeBack(): Promise<void> {
    const { step } = this
    this.step = undefined
    this.requestUpdate()
    await this.updateComplete
    this.step = step
    this.requestUpdate()
    await this.updateComplete
    step?.shown?.()
    await this.updateComplete
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.renderRoot.querySelector<Found>(selector)
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.renderRoot.querySelectorAll<Found>(selector)]
  }

  get words(): string {
    return said(this.find('.root'))
  }

  get focused(): Element | null {
    return this.shadowRoot?.activeElement ?? null
  }

  /** What is said of each thing known so far. */
  get summary(): Record<string, string> {
    return Object.fromEntries(
      this.all('.summary dl > div').map((line) => [
        said(line.querySelector('dt')),
        said(line.querySelector('dd > span')),
      ]),
    )
  }

  field<Found extends HTMLElement = HTMLInputElement>(label: string | RegExp): Found {
    return fieldIn<Found>(this.renderRoot, label)
  }

  press(name: string | RegExp): void {
    const found = this.all('button').find((one) => said(one).search(name) === 0)
    if (!found) throw new Error(`no button is called ${name}`)
    found.click()
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: patienceMs })
    await this.updateComplete
  }
}

customElements.define('step-bench', StepBench)

type Given = {
  readonly repairer?: string
  readonly site?: string
  readonly language?: Language
  readonly isBikeSaid?: boolean
  readonly draft?: Partial<Draft>
  /** Differences from the repairer that the town has. */
  readonly changed?: Partial<RepairerShown>
}

/** A step of a booking with one of the town's repairers. */
export async function bench(step: keyof typeof makes, given: Given = {}): Promise<StepBench> {
  const {
    repairer = 'les-rayons-du-marais',
    site = 'ville-de-lomme',
    language = 'fr',
    isBikeSaid = true,
    draft,
    changed,
  } = given
  connectTo(serverUrl)
  await learnBookingWords(language)
  const made = await fixture<StepBench>(markup`<step-bench></step-bench>`)
  made.language = language
  made.site = site
  made.opening = await query('repairs.open', { site })
  made.repairer = { ...(await query('repairs.repairer', { repairer, site })), ...changed }
  made.draft = { ...emptyDraft, ...(isBikeSaid && { bikeType: 'classic' }), repairer, ...draft }
  await made.show(step)
  return made
}
