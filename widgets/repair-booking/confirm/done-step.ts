import { html, nothing } from 'lit'
import { quiet, way } from '../../parts/notice.js'
import { spaceLink } from '../../parts/space/space-link.js'
import { addressOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { momentsIn } from '../steps/moments.js'
import { stepTitle } from '../steps/step-form.js'
import { recapRows } from './recap-rows.js'

const dayMs = 86_400_000

export function doneStep(frame: BookingFrame): BookingStep {
  return {
    render() {
      const { booked, draft, words } = frame
      if (!booked) return nothing
      const { address, calendar, cancelUntil, lapsesAt, repairer, startsAt, status, zone } = booked
      const { full } = momentsIn(zone, frame)
      const { name } = repairer
      const isRequest = status === 'requested'
      const now = Date.now()
      const next = isRequest
        ? words.requestedNext(full(lapsesAt ?? startsAt))
        : (address === undefined ? words.bookedNext : words.bookedAtHome)(name, full(startsAt))
      return html`<div class="step" data-state="done">
        ${stepTitle(frame, isRequest ? words.requestedTitle : words.bookedTitle)}
        <p class="next"><strong>${marked(next, isRequest ? undefined : name)}</strong></p>
        ${recapRows(frame, true)}
        <ul class="then">
          <li>${words.mailComes(draft.email)}</li>
          <li>${now < Date.parse(cancelUntil) ? words.doneCancel(full(cancelUntil)) : words.doneCancelNever}</li>
          ${!isRequest && Date.parse(startsAt) - now > 2 * dayMs ? html`<li>${words.reminder}</li>` : nothing}
        </ul>
        <p class="ways">
          ${isRequest ? nothing : html`<a class="way" part="button" href=${addressOf(calendar)}>${words.calendar}</a>`}
          ${way(words.print, () => print())} ${quiet(words.another, () => frame.go('find'))}
          ${spaceLink(words.mySpace, { site: frame.site })}
        </p>
      </div>`
    },
  }
}
