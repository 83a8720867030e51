import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'
import type { BookingFrame } from '../booking-frame.js'
import type { Step } from '../booking-steps.js'
import { changeWay } from '../steps/booking-summary.js'
import { named } from '../steps/step-form.js'
import { chosenAppointment } from '../steps/chosen-appointment.js'
import { together, workshopAddress } from '../steps/whole-address.js'

/** All that is confirmed, most important first; after booking, only what is needed for the appointment. */
export function recapRows(frame: BookingFrame, isDone = false) {
  const { bikeTypes, draft, repairer, words } = frame
  const { bikeType, firstName, email, photo, startsAt } = draft
  if (!repairer || startsAt === undefined) return nothing
  const { directions, services, toBring, types } = repairer
  const { service, cost, length, full, home } = chosenAppointment(frame, repairer)
  const last = Date.parse(startsAt) - repairer.cancelMinutes * 60_000
  const theirs = (text: string | undefined) => text && html`<span lang=${writtenIn}>${text}</span>`
  const row = (about: string, content: Content | false, step?: Step) =>
    content
      ? html`<div>
          <dt>${about}</dt>
          <dd>
            <span>${content}</span>
            ${isDone ? nothing : changeWay(frame, step, about)}
          </dd>
        </div>`
      : nothing
  return html`<dl class="recap">
    ${row(
      words.when,
      html`<strong><time datetime=${startsAt}>${full(startsAt)}</time></strong
        >, ${length}`,
      'slot',
    )}
    ${row(words.who, named(repairer), 'find')}
    ${row(words.where, theirs(home ?? workshopAddress(repairer)), types.includes('itinerant') ? 'place' : undefined)}
    ${row(words.way, home === undefined && theirs(directions))}
    ${
      isDone
        ? nothing
        : [
            row(
              words.work,
              [bikeType ? `${bikeTypes[bikeType]}, ` : '', theirs(service) ?? words.unknownWork],
              services.length ? 'service' : undefined,
            ),
            row(words.price, cost),
          ]
    }
    ${row(words.bring, theirs(toBring))}
    ${
      isDone
        ? nothing
        : [
            row(
              words.cancel,
              Date.now() < last ? words.cancelUntil(full(new Date(last).toISOString())) : words.cancelNever,
            ),
            row(words.fault, together(draft.words.trim(), photo?.name), 'fault'),
            row(words.you, together(firstName.trim(), draft.phone.trim(), email.trim()), 'who'),
          ]
    }
  </dl>`
}
