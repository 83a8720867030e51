import { html, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { notice, quiet, way } from '../../parts/notice.js'
import { whyNot } from '../../parts/refusals/why-not.js'
import { keyed } from '../../shared/act.js'
import { canonical } from '../../shared/exchange.js'
import { Refused } from '../../shared/wire.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import type { BookingWords } from '../words/booking.strings.js'
import { AppointmentBookedEvent } from '../repair-booking.events.js'
import { momentsIn } from '../steps/moments.js'
import { isForOurPage, ourPage } from '../steps/our-page.js'
import { answerTime } from '../steps/answer-time.js'
import { phoneWay, stepTitle, submitting } from '../steps/step-form.js'
import { book, photoPost, wishOf } from './book.js'
import { recapRows } from './recap-rows.js'
import type { ConfirmState } from './confirm.states.js'
import { refusalsOf } from '../../parts/refusals/refusals-of.js'

type RecapState = Extract<ConfirmState, `recap-${string}`>
type Way = readonly [step: Step, name: keyof BookingWords & `other${string}`]

const others = {
  repairer: ['find', 'otherRepairer'],
  place: ['place', 'otherPlace'],
  slot: ['slot', 'otherSlot'],
} as const satisfies Record<string, Way>

/** The step in which the cause of a refusal can be corrected. */
const ways: Partial<Record<Refused['reason'], Way>> = {
  'repairer-unknown': others.repairer,
  'request-open': others.repairer,
  'bike-type-unserved': others.repairer,
  'service-unknown': ['service', 'otherService'],
  'address-needed': others.place,
  'address-outside': others.place,
  'commune-unknown': others.place,
}

export function recapStep(frame: BookingFrame): BookingStep {
  const nameOf = photoPost()
  const keyOf = keyed()
  let state: RecapState = 'recap-open'
  let cause: unknown
  let why = ''
  /** The start chosen instead of one that was taken. */
  let chosen: string | undefined

  function render() {
    const { draft, flow, memory, repairer, words } = frame
    if (!repairer) return nothing
    const sending = state === 'recap-sending'
    const isPhotoLost = !draft.photo && memory.recall()?.hadPhoto
    return html`<form
      class="step"
      novalidate
      data-state=${state}
      @submit=${submitting(() => void (isBarred() || send(true)))}
    >
      ${stepTitle(frame, words.recapTitle)} ${recapRows(frame)} ${answerTime(frame)}
      ${
        isPhotoLost
          ? notice({ tone: 'warn', title: words.photoLost, ways: way(words.choosePhoto, () => frame.go('fault')) })
          : nothing
      }
      ${flow.isSessionInPageOnly ? html`<p class="meta">${words.sessionEnds}</p>` : nothing}
      <div class="answer" tabindex="-1">${answer()}</div>
      ${
        isBarred()
          ? nothing
          : html`<p class="ways">
              <button class="go" part="button" aria-disabled=${sending}>
                ${sending ? words.sending : repairer.onRequest ? words.send : words.confirm}
              </button>
            </p>`
      }
    </form>`
  }

  /** Whether a retry would be refused for the same reason. */
  function isBarred(): boolean {
    const isMended = !(cause instanceof Refused && (ways[cause.reason] ?? cause.reason === 'requests-full'))
    return state === 'recap-taken' || (state === 'recap-refused' && !isMended)
  }

  /** The result, shown beside the button. */
  function answer() {
    const { words } = frame
    const reason = cause instanceof Refused && cause.reason
    const mend = reason && ways[reason]
    switch (state) {
      case 'recap-taken':
        return taken(cause instanceof Refused ? cause.slots : [])
      case 'recap-photo-failed':
        return notice({
          tone: 'bad',
          title: words.photoFailed,
          more: why,
          ways: way(words.withoutPhoto, () => void send(false)),
        })
      case 'recap-refused':
        return notice({
          tone: 'bad',
          title: why,
          ways: isForOurPage(cause) ? ourPage(frame) : [mend ? wayTo(mend) : nothing, phoneWay(frame)],
        })
      case 'recap-open':
        return chosen ? html`<p role="status">${words.chosen(full(chosen))}</p>` : nothing
      default:
        return nothing
    }
  }

  function taken(slots: readonly string[]) {
    const { words } = frame
    const isNear = slots.length > 0
    return notice({
      tone: 'warn',
      title: words.taken,
      more: isNear ? words.nearest : words.noneNear,
      ways: [slots.map((slot) => way(full(slot), () => choose(slot))), wayTo(isNear ? others.slot : others.repairer)],
    })
  }

  function wayTo([step, name]: Way) {
    return quiet(frame.words[name], () => frame.go(step))
  }

  function full(instant: string): string {
    return momentsIn(frame.repairer?.zone ?? frame.opening.site.zone, frame).full(instant)
  }

  function choose(slot: string): void {
    chosen = slot
    turn('recap-open')
    frame.change({ startsAt: slot })
    void focusOn(frame, '.recap ~ .ways .go')
  }

  async function send(withPhoto: boolean): Promise<void> {
    const { draft, host, site } = frame
    if (state === 'recap-sending') return
    turn('recap-sending')
    let photo: string | undefined
    try {
      if (withPhoto && draft.photo) photo = await nameOf(site, draft.photo)
    } catch (failure) {
      return fail(failure, 'recap-photo-failed')
    }
    const wish = wishOf(frame, photo)
    if (!wish) return frame.go('slot')
    try {
      const booked = await book(wish, keyOf(canonical(wish)))
      frame.memory.forget()
      frame.booked = booked
      turn('recap-open')
      host.dispatchEvent(new AppointmentBookedEvent(booked))
      frame.go('done')
    } catch (failure) {
      const isTaken = failure instanceof Refused && failure.reason === 'slot-taken'
      return fail(failure, isTaken ? 'recap-taken' : 'recap-refused')
    }
  }

  async function fail(failure: unknown, next: RecapState): Promise<void> {
    cause = failure
    if (cause instanceof Refused && cause.reason === 'signed-out') return signedOut()
    frame.failed(cause)
    why = next === 'recap-taken' ? '' : await whyNot(cause, frame, refusalsOf('book'))
    turn(next)
    void focusOn(frame, '.answer')
  }

  /** Only a new code is needed: everything typed is kept. */
  function signedOut(): void {
    turn('recap-refused')
    frame.flow.end()
    frame.go('who')
  }

  function turn(next: RecapState): void {
    state = next
    frame.host.requestUpdate()
  }

  return {
    render,
    shown() {
      if (state !== 'recap-sending') turn('recap-open')
      chosen = undefined
      // Another tab may have signed out meanwhile.
      void frame.flow.readSession().then((session) => session ?? signedOut())
    },
  }
}
