import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'
import type { BookingFrame } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { chosenAppointment } from './chosen-appointment.js'
import { together } from './whole-address.js'

/** A link to change one choice; its accessible name says which. */
export function changeWay(frame: BookingFrame, step: Step | undefined, about: string) {
  return step
    ? html`<button type="button" class="quiet" @click=${() => frame.go(step)}>
        ${frame.words.change}<span class="unseen">${`\u00a0: ${about}`}</span>
      </button>`
    : nothing
}

export function bookingSummary(frame: BookingFrame) {
  const { draft, repairer, words } = frame
  if (!repairer) return nothing
  const { name, commune, street, services, types } = repairer
  const { service, cost, length, full, home } = chosenAppointment(frame, repairer)
  const isAsked = draft.service !== undefined && services.length > 0
  const theirs = (text: string) => html`<span lang=${writtenIn}>${text}</span>`
  const line = (step: Step | undefined, about: string, said: Content) =>
    html`<div>
      <dt>${about}</dt>
      <dd>
        <span>${said}</span>
        ${changeWay(frame, step, about)}
      </dd>
    </div>`
  const isWhereKnown = home ?? (types.length === 1 || draft.atHome !== undefined)
  return html`<dl>
    ${line('find', words.who, theirs(`${name}, ${commune}`))}
    ${isAsked ? line('service', words.work, service ? theirs(service) : words.unknownWork) : nothing}
    ${
      draft.startsAt
        ? line('slot', words.when, `${full(draft.startsAt)}, ${length}`)
        : draft.wishedAt
          ? line(undefined, words.when, full(draft.wishedAt))
          : nothing
    }
    ${
      isWhereKnown
        ? line(
            types.includes('itinerant') ? 'place' : undefined,
            words.where,
            theirs(home ?? together(street, commune)),
          )
        : nothing
    }
    ${isAsked ? line(undefined, words.price, cost) : nothing}
  </dl>`
}
