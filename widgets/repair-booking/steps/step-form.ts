import { html, nothing } from 'lit'
import { notice, way } from '../../parts/notice.js'
import { phoneLink } from '../../parts/phone-link.js'
import type { BookingFrame } from '../booking-frame.js'
import type { RepairerShown } from '../booking-steps.js'
import { openHours } from './open-hours.js'

export type StepForm = {
  readonly title: string
  readonly content: unknown
  /** The visitor wants to go on: whatever is wrong is said, or the next step comes. */
  readonly go: () => void
}

export function stepTitle({ level }: BookingFrame, title: string) {
  return html`<div class="step-title" role="heading" aria-level=${level} tabindex="-1">${title}</div>`
}

/** The same, and with whom one books: first all that they want to be known. */
export function stepHead(frame: BookingFrame, title: string) {
  const { hindrance, isFirst, repairer, words } = frame
  if (!repairer) return stepTitle(frame, title)
  const { openings, welcome } = repairer
  const hours = isFirst && openHours(openings, frame)
  return html`${stepTitle(frame, title)}
    <p class="with">${named(repairer)}</p>
    ${isFirst && hindrance ? notice({ tone: 'warn', title: hindrance, ways: otherWays(frame) }) : nothing}
    ${isFirst && welcome ? html`<p class="welcome">${welcome}</p>` : nothing}
    ${hours ? html`<p class="meta">${words.hours} ${hours}</p>` : nothing}`
}

/** Who it is, and the number. */
export function named({ name, phone }: RepairerShown) {
  return html`${name}${phone && html`, ${phoneLink(phone)}`}`
}

/** Where this repairer cannot help: their number, which may, and all the others. */
export function otherWays(frame: BookingFrame) {
  return [callWay(frame), way(frame.words.otherRepairer, () => frame.go('find'))]
}

export function callWay({ repairer, words }: BookingFrame) {
  const phone = repairer?.phone
  return phone ? phoneLink(phone, words.call, 'way') : nothing
}

export function stepForm(frame: BookingFrame, { title, content, go }: StepForm) {
  return html`<form class="step" novalidate @submit=${submitting(go)}>
    ${stepHead(frame, title)} ${content}
    <p class="ways"><button class="go" part="button">${frame.words.next}</button></p>
  </form>`
}

export const submitting = (go: () => void) => (event: Event) => {
  event.preventDefault()
  go()
}

export type Radio = {
  readonly name: string
  readonly value: string
  readonly checked: boolean
  /** Where it is said that none was chosen, once it is. */
  readonly wrong?: string | false | undefined
}

export function radio({ name, value, checked, wrong }: Radio) {
  return html`<input
    type="radio"
    name=${name}
    value=${value}
    .checked=${checked}
    aria-invalid=${wrong ? 'true' : nothing}
    aria-describedby=${wrong || nothing}
  />`
}

/** One of several, with more to know of it. */
export function choice(one: Radio, name: string, more: string) {
  return html`<label class="choice">
    ${radio(one)} <span class="name">${name}</span>
    <span class="meta">${more}</span>
  </label>`
}

/** What is wrong, beside what it is about. */
export function wrong(id: string | false | undefined, text: string) {
  return id ? html`<p id=${id} class="wrong">${text}</p>` : nothing
}

/** What stands in a field, or was chosen. */
export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : ''
}
