import { html, nothing } from 'lit'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import type { Content } from '../../shared/content.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { beside } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import type { PastAppointmentsStrings } from '../words/own-things.strings.js'
import { pageIn } from '../../parts/page-in.js'

type PastView = { readonly words: PastAppointmentsStrings; readonly language: Language }

/** Folded: nothing of it asks for anything. */
export function pastView(appointments: readonly ComingAppointment[], view: PastView): Content {
  if (appointments.length === 0) return nothing
  return html`<details class="ended-loans past-appointments">
    <summary>${view.words.title(appointments.length)}</summary>
    <div class="loans">${appointments.map((appointment) => row(appointment, view))}</div>
  </details>`
}

function row(appointment: ComingAppointment, view: PastView): Content {
  const { address, page, repairer, site, startsAt } = appointment
  const { words, language } = view
  const { commune, name } = repairer
  const { day, time } = dayOf(appointment, language)
  const link = (path: string, text: string, more: string) =>
    html`<a class="way" part="button" href=${pageIn(language, path)} target=${beside} rel="noopener"
      >${text}<span class="unseen"> (${more})</span></a
    >`
  return html`<div class="own-loan" part="card">
    <p><strong>${marked(name, name)}</strong></p>
    <p class="meta">
      <time datetime=${startsAt}>${words.at(day, time)}</time>${address === undefined ? `, ${commune}` : nothing}
    </p>
    <p>${marked(endOf(appointment, words), name)}</p>
    <p class="ways">
      ${link(`/s/${site.slug}/reparation#${repairer.slug}`, words.another, name)}
      ${link(page, words.page, words.of(day))}
    </p>
  </div>`
}

/** With its year: the last may be long ago. */
function dayOf({ startsAt, zone }: ComingAppointment, language: Language) {
  const { day, time } = momentIn(zone, Date.parse(startsAt))
  const said = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return { day: said(day), time }
}

/** How it ended for whom it was booked. */
function endOf({ cancelledBy, repairer, status }: ComingAppointment, { ends }: PastAppointmentsStrings): string {
  switch (status) {
    case 'refused':
      return ends.refused(repairer.name)
    case 'cancelled':
      return cancelledBy === 'repairer' ? ends.cancelled(repairer.name) : ends.cancelledByMe
    case 'kept':
    case 'missed':
    case 'expired':
      return ends[status]
    case 'requested':
    case 'proposed':
      return ends.expired
    default:
      return ends.over
  }
}
