import { html, nothing } from 'lit'
import { notice } from '../../parts/notice.js'
import { newKey } from '../../shared/act.js'
import { canonical } from '../../shared/exchange.js'
import { refusalText } from '../../shared/refusal-text.js'
import { isInThisPageOnly, sessionAt } from '../../shared/session.js'
import { addressOf, Refused } from '../../shared/wire.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { AppointmentBookedEvent } from '../repair-booking.events.js'
import { momentsIn } from '../steps/moments.js'
import { focusOn, stepTitle } from '../steps/step-form.js'
import { stepWords } from '../steps/step-words.js'
import { book, PhotoPost, wishOf, type Wish } from './book.js'
import { forgetBooking, recall } from './booking-memory.js'
import { noteBooked } from './done-step.js'
import { recapRows } from './recap-rows.js'
import type { SignState } from './sign.states.js'
import { signWords, type SignWords } from './sign-words.js'
import { noteSignedOut } from './who-step.js'

type RecapState = Extract<SignState, `recap-${string}`>
type Way = readonly [step: Step, name: keyof SignWords & `other${string}`]

/** Where a refusal can be mended. */
const ways: Partial<Record<Refused['reason'], Way>> = {
  'repairer-unknown': ['find', 'otherRepairer'],
  'request-open': ['find', 'otherRepairer'],
  'bike-type-unserved': ['find', 'otherRepairer'],
  'service-unknown': ['service', 'otherService'],
  'address-needed': ['place', 'otherPlace'],
  'address-outside': ['place', 'otherPlace'],
  'commune-unknown': ['place', 'otherPlace'],
  'slot-taken': ['slot', 'otherSlot'],
}

/** All of it once more, and the one button that books it. */
export class RecapStep implements BookingStep {
  readonly #frame: () => BookingFrame
  readonly #photos = new PhotoPost()
  #state: RecapState = 'recap-open'
  #cause: unknown
  /** The start that was chosen in the place of one that was taken. */
  #chosen: string | undefined
  /** Made for what is sent: sent again it is the same booking, changed it is another. */
  #key = { of: '', key: newKey() }

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  shown(): void {
    if (this.#state !== 'recap-sending') this.#turn('recap-open')
    this.#chosen = undefined
    void this.#look()
  }

  render() {
    const frame = this.#frame()
    const words = signWords(frame)
    const { draft, repairer, site } = frame
    if (!repairer) return nothing
    const sending = this.#state === 'recap-sending'
    const isLost = !draft.photo && recall(site)?.hadPhoto === true
    return html`<form class="step" novalidate data-state=${this.#state} @submit=${this.#onSubmit}>
      ${stepTitle(frame, words.recapTitle)} ${recapRows(frame, words)}
      <p>
        <button type="button" class="quiet" @click=${() => frame.go('who')}>${words.correctWho}</button>
      </p>
      ${repairer.onRequest ? html`<p>${words.onRequest(repairer.name)}</p>` : nothing}
      ${isLost ? this.#photoLost(words) : nothing}
      ${isInThisPageOnly(site) ? html`<p class="meta">${words.sessionEnds}</p>` : nothing}
      <div class="answer" tabindex="-1">${this.#answer(frame, words)}</div>
      <p class="ways">
        <button class="go" part="button" aria-disabled=${sending}>
          ${sending ? words.sending : repairer.onRequest ? words.send : words.confirm}
        </button>
      </p>
    </form>`
  }

  #photoLost(words: SignWords) {
    const way = html`<button type="button" class="way" part="button" @click=${() => this.#frame().go('fault')}>
      ${words.choosePhoto}
    </button>`
    return notice({ tone: 'warn', title: words.photoLost, ways: way })
  }

  /** What came of it so far, beside the button that asked. */
  #answer(frame: BookingFrame, words: SignWords) {
    const chosen = this.#chosen
    if (this.#state === 'recap-open' && chosen !== undefined)
      return html`<p role="status">${words.chosen(this.#moments(frame).full(chosen))}</p>`
    if (this.#state === 'recap-taken') return this.#taken(frame, words)
    if (this.#state === 'recap-photo-failed') return this.#photoFailed(frame, words)
    return this.#state === 'recap-refused' ? this.#refused(frame, words) : nothing
  }

  #taken(frame: BookingFrame, words: SignWords) {
    const slots = this.#cause instanceof Refused ? this.#cause.slots : []
    const { full } = this.#moments(frame)
    const buttons = slots.map(
      (slot) =>
        html`<button type="button" class="way" part="button" @click=${() => this.#choose(slot)}>${full(slot)}</button>`,
    )
    const more = slots.length > 0 ? words.nearest : words.noneNear
    const other =
      slots.length > 0 ? this.#way(['slot', 'otherSlot'], words) : this.#way(['find', 'otherRepairer'], words)
    return notice({ tone: 'warn', title: words.taken, more, ways: [buttons, other] })
  }

  #photoFailed({ language }: BookingFrame, words: SignWords) {
    const more = refusalText(this.#cause, words, language)
    const without = html`<button type="button" class="way" part="button" @click=${() => void this.#send(false)}>
      ${words.withoutPhoto}
    </button>`
    return notice({ tone: 'bad', title: words.photoFailed, more, ways: without })
  }

  #refused({ language, opening }: BookingFrame, words: SignWords) {
    const cause = this.#cause
    const reason = cause instanceof Refused ? cause.reason : undefined
    const way = reason && ways[reason]
    const on =
      reason === 'origin-undeclared'
        ? html`<a class="way" href=${addressOf(opening.site.page)}>${words.ourPage}</a>`
        : way && this.#way(way, words)
    return notice({ tone: 'bad', title: refusalText(cause, words, language), ways: on })
  }

  #way([step, name]: Way, words: SignWords) {
    return html`<button type="button" class="quiet" @click=${() => this.#frame().go(step)}>${words[name]}</button>`
  }

  #moments(frame: BookingFrame) {
    return momentsIn(frame.repairer?.zone ?? frame.opening.site.zone, frame.language, stepWords(frame))
  }

  /** Another tab may have signed out meanwhile. */
  async #look(): Promise<void> {
    const { site } = this.#frame()
    if (!(await sessionAt(site))) this.#signedOut()
  }

  #choose(slot: string): void {
    const frame = this.#frame()
    this.#chosen = slot
    this.#turn('recap-open')
    frame.change({ startsAt: slot })
    void focusOn(frame, '.recap ~ .ways .go')
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (this.#state !== 'recap-sending') void this.#send(true)
  }

  async #send(withPhoto: boolean): Promise<void> {
    const { draft, site } = this.#frame()
    this.#turn('recap-sending')
    let photo: string | undefined
    try {
      if (withPhoto && draft.photo) photo = await this.#photos.nameOf(site, draft.photo)
    } catch (cause) {
      return this.#failed(cause, 'recap-photo-failed')
    }
    const wish = wishOf(this.#frame(), photo)
    if (!wish) return this.#frame().go('slot')
    try {
      const booked = await book(wish, this.#keyOf(wish))
      const frame = this.#frame()
      forgetBooking(site)
      noteBooked(frame.host, booked)
      this.#turn('recap-open')
      frame.host.dispatchEvent(new AppointmentBookedEvent(booked))
      frame.go('done')
    } catch (cause) {
      const isTaken = cause instanceof Refused && cause.reason === 'slot-taken'
      return this.#failed(cause, isTaken ? 'recap-taken' : 'recap-refused')
    }
  }

  #keyOf(wish: Wish): string {
    const of = canonical(wish)
    if (this.#key.of && this.#key.of !== of) this.#key = { of, key: newKey() }
    else this.#key = { ...this.#key, of }
    return this.#key.key
  }

  #failed(cause: unknown, state: RecapState): void {
    const frame = this.#frame()
    this.#cause = cause
    this.#turn(state)
    if (cause instanceof Refused && cause.reason === 'signed-out') return this.#signedOut()
    frame.failed(cause)
    void focusOn(frame, '.answer')
  }

  /** Everything typed is kept: a new code is all that is asked for. */
  #signedOut(): void {
    const frame = this.#frame()
    noteSignedOut(frame.host)
    frame.setSignedIn(false)
    frame.go('who')
  }

  #turn(state: RecapState): void {
    this.#state = state
    this.#frame().host.requestUpdate()
  }
}
