import { html, nothing } from 'lit'
import { notice } from '../parts/notice.js'
import { Refused } from '../shared/client.js'
import type { Step } from './booking-steps.js'
import type { ReadyStrings } from './ready-booking.strings.js'

export type Screen = {
  readonly words: ReadyStrings
  readonly step: Step
  readonly steps: readonly Step[]
  /** Nothing while the repairer is asked for. */
  readonly content: unknown
  readonly summary: unknown
  readonly isFolded: boolean
  /** Whose agenda is being opened, and why it was not. */
  readonly asked: { readonly name: string; readonly failure: unknown }
  readonly back: () => void
  readonly retry: () => void
  readonly fold: () => void
}

/** One step with the way back above it and, beside or below it, what is chosen so far. */
export function bookingScreen(screen: Screen) {
  const { words, step, content, summary, back } = screen
  const steps = screen.steps.filter((one) => !/^(find|code|done)$/.test(one))
  const at = steps.indexOf(step === 'code' ? 'who' : step)
  return html`<div class=${summary ? 'booking' : 'booked'} data-step=${step}>
    <div class="stage">
      <div class="step-way">
        ${
          step === 'done'
            ? nothing
            : html`<button type="button" class="quiet" part="button" @click=${back}>‹ ${words.back}</button>`
        }
        ${at < 0 || !content ? nothing : html`<span>${words.stepOf(at + 1, steps.length)}</span>`}
      </div>
      ${content ?? waiting(screen)}
    </div>
    ${summary ? aside(screen) : nothing}
  </div>`
}

function aside({ words, summary, isFolded, fold }: Screen) {
  return html`<aside class="summary" part="summary" aria-label=${words.summary}>
    <p class="summary-title" aria-hidden="true">${words.summary}</p>
    <button type="button" aria-expanded=${!isFolded} aria-controls="summary" @click=${fold}>
      ${words.summary}<span aria-hidden="true">${isFolded ? '+' : '−'}</span>
    </button>
    <div id="summary" class=${isFolded ? 'summary-body folded' : 'summary-body'}>${summary}</div>
  </aside>`
}

function waiting({ words, asked, back, retry }: Screen) {
  const { name, failure } = asked
  if (failure === undefined) return html`<p class="step-title" tabindex="-1" role="status">${words.opening(name)}</p>`
  const isGone = failure instanceof Refused
  const again = html`<button type="button" class="way" part="button" @click=${retry}>${words.retry}</button>`
  const others = html`<button type="button" class="way" part="button" @click=${back}>${words.others}</button>`
  const title = isGone ? words.gone(name) : words.openFailed(name)
  return notice({ tone: isGone ? 'warn' : 'bad', title, ways: isGone ? others : [again, others] })
}
