import { html, nothing } from 'lit'
import { notice, way } from '../../parts/notice.js'
import { phoneLink } from '../../parts/phone-link.js'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'
import type { BookingFrame } from '../booking-frame.js'
import type { RepairerShown } from '../booking-steps.js'
import { openHours } from '../../parts/open-hours.js'

type StepForm = {
  readonly title: string
  readonly content: Content
  /** Shows errors, or goes to the next step. */
  readonly go: () => void
}

export function stepTitle({ level }: BookingFrame, title: string) {
  return html`<div id="step-title" class="step-title" role="heading" aria-level=${level} tabindex="-1">${title}</div>`
}

/** The title, with the repairer's details in the first step. */
export function stepHead(frame: BookingFrame, title: string) {
  const { hindrance, isFirst, repairer, words } = frame
  if (!repairer) return stepTitle(frame, title)
  const { openings, welcome, worksHolidays } = repairer
  const hours = isFirst && openHours(openings, frame)
  return html`${stepTitle(frame, title)}
    <p class="with">${named(repairer)}</p>
    ${isFirst && hindrance ? notice({ tone: 'warn', title: hindrance, ways: otherWays(frame) }) : nothing}
    ${isFirst && welcome ? html`<p class="welcome" lang=${writtenIn}>${welcome}</p>` : nothing}
    ${hours ? html`<p class="meta">${words.hours(hours, !worksHolidays)}</p>` : nothing}`
}

export function named({ name, phone }: RepairerShown) {
  return html`<span lang=${writtenIn}>${name}</span>${phone && html`, ${phoneLink(phone)}`}`
}

/** When this repairer cannot be booked: call them, or choose another. */
export function otherWays(frame: BookingFrame) {
  return [phoneWay(frame), way(frame.words.otherRepairer, () => frame.go('find'))]
}

export function phoneWay({ repairer, words }: BookingFrame) {
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

type Radio = {
  readonly name: string
  readonly value: string
  readonly checked: boolean
  /** Id of the error message. */
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

/** The description, and the language of the name where it is not that of the page. */
export type About = { readonly more: Content; readonly lang?: string }

/** A radio button with a description. */
export function choice(one: Radio, name: string, { more, lang }: About) {
  return html`<label class="choice">
    ${radio(one)} <span class="name" lang=${lang ?? nothing}>${name}</span>
    <span class="meta">${more}</span>
  </label>`
}

export function wrong(id: string | false | undefined, text: string) {
  return id ? html`<p id=${id} class="wrong">${text}</p>` : nothing
}

export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : ''
}
