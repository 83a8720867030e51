import { fixture, html as markup, waitUntil } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import { html, LitElement, nothing } from 'lit'
import type { BookingFrame, BookingStep, Opening } from '../../../widgets/repair-booking/booking-frame.js'
import { emptyDraft, type Draft, type RepairerShown, type Step } from '../../../widgets/repair-booking/booking-steps.js'
import { readyStyles } from '../../../widgets/repair-booking/ready-booking.styles.js'
import { readyEnglish } from '../../../widgets/repair-booking/ready-booking.strings.en.js'
import { readyFrench } from '../../../widgets/repair-booking/ready-booking.strings.js'
import { bookingStyles } from '../../../widgets/repair-booking/repair-booking.styles.js'
import { AddressFields } from '../../../widgets/repair-booking/steps/address-fields.js'
import { bookingSummary } from '../../../widgets/repair-booking/steps/booking-summary.js'
import { FaultStep } from '../../../widgets/repair-booking/steps/fault-step.js'
import { PlaceStep } from '../../../widgets/repair-booking/steps/place-step.js'
import { ServiceStep } from '../../../widgets/repair-booking/steps/service-step.js'
import { SlotSearch } from '../../../widgets/repair-booking/steps/slot-search.js'
import { SlotStep } from '../../../widgets/repair-booking/steps/slot-step.js'
import { learnStepWords } from '../../../widgets/repair-booking/steps/step-words.js'
import { stepsStyles } from '../../../widgets/repair-booking/steps/steps.styles.js'
import { fieldStyles } from '../../../widgets/parts/field.styles.js'
import { noticeStyles } from '../../../widgets/parts/notice.styles.js'
import { connectTo, query } from '../../../widgets/shared/client.js'
import { laterTokenStyles } from '../../../widgets/shared/later-tokens.styles.js'
import type { Language } from '../../../widgets/shared/locale.js'
import { resetStyles } from '../../../widgets/shared/reset.styles.js'
import { tokenStyles } from '../../../widgets/shared/tokens.styles.js'

const makes = {
  service: (frame: () => BookingFrame) => new ServiceStep(frame),
  slot: (frame: () => BookingFrame) => new SlotStep(frame, new SlotSearch(frame)),
  place: (frame: () => BookingFrame) => new PlaceStep(frame, new AddressFields(frame)),
  fault: (frame: () => BookingFrame) => new FaultStep(frame),
} satisfies Partial<Record<Step, (frame: () => BookingFrame) => BookingStep>>

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

  get frame(): BookingFrame {
    const { draft, language, opening, repairer, site } = this
    if (!opening) throw new Error('it opens first')
    return {
      ...{ host: this, site, opening, draft, repairer, signedIn: false, language, level: 3 },
      bikeTypes: (language === 'en' ? readyEnglish : readyFrench).bikeTypes,
      change: (part) => {
        this.draft = { ...this.draft, ...part }
        this.requestUpdate()
      },
      next: () => void this.went.push('next'),
      go: (step) => void this.went.push(step),
      setSignedIn: () => {},
      failed: (cause) => void this.failures.push(cause),
    }
  }

  override render() {
    return html`<section class="root" lang=${this.language}>
      <div class="stage">${this.step?.render()}</div>
      ${this.opening ? html`<aside class="summary" aria-label="Votre rendez-vous">${bookingSummary(this.frame)}</aside>` : nothing}
    </section>`
  }

  async show(step: keyof typeof makes): Promise<void> {
    this.step = makes[step](() => this.frame)
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
    const found = this.all('label').find((one) => said(one).search(label) === 0)
    const id = found?.getAttribute('for')
    const field = id ? this.find<Found>(`#${id}`) : found?.querySelector<Found>('input')
    if (!field) throw new Error(`no field is called ${label}`)
    return field
  }

  press(name: string | RegExp): void {
    const found = this.all('button').find((one) => said(one).search(name) === 0)
    if (!found) throw new Error(`no button is called ${name}`)
    found.click()
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 10_000 })
    await this.updateComplete
  }
}

customElements.define('step-bench', StepBench)

/** The words of something, spaces as one reads them. */
export function said(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

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
  await learnStepWords(language)
  const made = await fixture<StepBench>(markup`<step-bench></step-bench>`)
  made.language = language
  made.site = site
  made.opening = await query('repairs.open', { site })
  made.repairer = { ...(await query('repairs.repairer', { repairer, site })), ...changed }
  made.draft = { ...emptyDraft, ...(isBikeSaid && { bikeType: 'classic' }), repairer, ...draft }
  await made.show(step)
  return made
}
