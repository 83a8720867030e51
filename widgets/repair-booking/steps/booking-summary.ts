import { html, nothing } from 'lit'
import type { BookingFrame } from '../booking-frame.js'
import { isAtHome, type Step } from '../booking-steps.js'
import { momentsIn } from './moments.js'
import { stepWords } from './step-words.js'
import { wholeAddress } from './whole-address.js'

/** What is chosen so far, each with the way to change it. */
export function bookingSummary(frame: BookingFrame) {
  const { draft, language, repairer } = frame
  if (!repairer) return nothing
  const words = stepWords(frame)
  const { name, commune, street, services, types, usualMinutes, zone } = repairer
  const service = services.find(({ id }) => id === draft.service)
  const isAsked = draft.service !== undefined && services.length > 0
  const length = words.length(service?.minutes ?? usualMinutes)
  const line = (step: Step | undefined, about: string, said: unknown) =>
    html`<div>
      <dt>${about}</dt>
      <dd>
        <span>${said}</span>
        ${
          step
            ? html`<button type="button" class="quiet" @click=${() => frame.go(step)}>
                ${words.change}<span class="unseen">${`\u00a0: ${about}`}</span>
              </button>`
            : nothing
        }
      </dd>
    </div>`
  const atHome = isAtHome(draft, repairer)
  const where = atHome ? wholeAddress(draft.address) : [street, commune].filter(Boolean).join(', ')
  const isWhereKnown = atHome ? where !== '' : types.length === 1 || draft.atHome !== undefined
  return html`<dl>
    ${line('find', words.who, `${name}, ${commune}`)}
    ${isAsked ? line('service', words.what, service?.name ?? words.toBeSeen) : nothing}
    ${
      draft.startsAt
        ? line('slot', words.when, `${momentsIn(zone, language, words).full(draft.startsAt)}, ${length}`)
        : nothing
    }
    ${isWhereKnown ? line(types.includes('itinerant') ? 'place' : undefined, words.where, where) : nothing}
    ${isAsked ? line(undefined, words.cost, words.price(service?.priceCents)) : nothing}
  </dl>`
}
