import { html, nothing } from 'lit'
import type { BookingFrame } from '../booking-frame.js'
import type { StepStrings } from './steps.strings.js'

export type StepForm = {
  readonly frame: BookingFrame
  readonly words: StepStrings
  readonly title: string
  readonly content: unknown
  /** The visitor wants to go on: whatever is wrong is said, or the next step comes. */
  readonly go: () => void
}

export function stepTitle({ level }: BookingFrame, title: string) {
  return html`<div class="step-title" role="heading" aria-level=${level} tabindex="-1">${title}</div>`
}

export function stepForm({ frame, words, title, content, go }: StepForm) {
  return html`<form
    class="step"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault()
      go()
    }}
  >
    ${stepTitle(frame, title)} ${content}
    <p class="ways"><button class="go" part="button">${words.next}</button></p>
  </form>`
}

/** What is wrong, beside what it is about. */
export function wrong(id: string, text: string | undefined) {
  return text ? html`<p id=${id} class="wrong">${text}</p>` : nothing
}

/** Once the words are on the screen, whoever types is brought to what they are about. */
export async function focusOn({ host }: BookingFrame, selector: string): Promise<void> {
  host.requestUpdate()
  await host.updateComplete
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus()
}
