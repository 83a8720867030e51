import { html, nothing, type LitElement } from 'lit'
import { addressOf } from '../../shared/wire.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { momentsIn } from '../steps/moments.js'
import { stepTitle } from '../steps/step-form.js'
import { stepWords } from '../steps/step-words.js'
import type { Booked } from './book.js'
import { recapRows } from './recap-rows.js'
import { signWords } from './sign-words.js'

const booked = new WeakMap<LitElement, Booked>()

/** What the element has booked last. */
export function noteBooked(host: LitElement, appointment: Booked): void {
  booked.set(host, appointment)
}

const dayMs = 86_400_000

/** It is done: what happens next, when and where, and how to undo it. It may be printed. */
export class DoneStep implements BookingStep {
  readonly #frame: () => BookingFrame

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  render() {
    const frame = this.#frame()
    const visit = booked.get(frame.host)
    if (!visit) return nothing
    const words = signWords(frame)
    const { full } = momentsIn(visit.zone, frame.language, stepWords(frame))
    const { name } = visit.repairer
    const isRequest = visit.status === 'requested'
    const when = full(visit.startsAt)
    const next = isRequest
      ? words.requestedNext(name, full(visit.lapsesAt ?? visit.startsAt))
      : visit.address === undefined
        ? words.bookedNext(name, when)
        : words.bookedAtHome(name, when)
    const mayCancel = Date.now() < Date.parse(visit.cancelUntil)
    const isFar = Date.parse(visit.startsAt) - Date.now() > 2 * dayMs
    return html`<div class="step" data-state="done">
      ${stepTitle(frame, isRequest ? words.requestedTitle : words.bookedTitle)}
      <p class="next"><strong>${next}</strong></p>
      ${recapRows(frame, words, true)}
      <ul class="then">
        <li>${words.mailComes(frame.draft.email)}</li>
        <li>${mayCancel ? words.doneCancel(full(visit.cancelUntil)) : words.doneCancelNever}</li>
        ${isFar && !isRequest ? html`<li>${words.reminder}</li>` : nothing}
      </ul>
      <p class="ways">
        <a class="way" part="button" href=${addressOf(visit.calendar)}>${words.calendar}</a>
        <button type="button" class="way" part="button" @click=${() => print()}>${words.print}</button>
        <button type="button" class="quiet" @click=${() => frame.go('find')}>${words.another}</button>
      </p>
    </div>`
  }
}
