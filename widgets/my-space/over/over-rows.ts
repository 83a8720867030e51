import { html, nothing } from 'lit'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import { ledLink } from '../../parts/led-link.js'
import { loanPeriod, type OwnLoan } from '../../parts/loans/loan-state.js'
import { quiet } from '../../parts/notice.js'
import { passLink } from '../../parts/space/pass-link.js'
import type { Content } from '../../shared/content.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import { againLink } from '../loans/again-link.js'
import { loanEnd } from '../loans/loan-end.js'
import type { OverStrings } from '../words/own-things.strings.js'
import type { OwnOver } from './over-view.js'

export type OverView = {
  readonly words: OverStrings
  readonly language: Language
  /** Where one is known; undefined on our own page. */
  readonly site: string | undefined
  /** What our page of one is told besides. */
  readonly ledWith: Readonly<Record<string, string>>
  /** What was said with thanks. */
  readonly beside: (loan: OwnLoan) => Content
  /** How much is unread of it. */
  readonly mark: (unread?: number) => Content
  readonly most: number
  readonly showMore: () => void
  /** Draws what opens the talk with the workshop, while one may still write. */
  readonly write: (appointment: ComingAppointment) => Content
}

type Row = { readonly at: string; readonly show: () => Content }

/** Shows the newest first. */
export function overRows({ loans, appointments }: OwnOver, view: OverView): Content {
  const { most, showMore, words } = view
  const all: readonly Row[] = [
    ...loans.map((loan) => ({ at: loan.createdAt, show: () => loanRow(loan, view) })),
    ...appointments.map((one) => ({ at: one.startsAt, show: () => appointmentRow(one, view) })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  return [all.slice(0, most).map(({ show }) => show()), all.length > most ? quiet(words.more, showMore) : nothing]
}

function loanRow(loan: OwnLoan, { beside, language, ledWith: more, mark, site, words }: OverView): Content {
  const { again, offer, other, otherCommune = '', path, unread } = loan
  const period = loanPeriod(loan, language)
  return html`<div class="own-loan" part="card">
    <p><strong lang=${writtenIn}>${offer.title}</strong></p>
    <p class="meta">
      ${marked(words.with(other, otherCommune), other, otherCommune)}${period ? html`<br />${period}` : nothing}
    </p>
    <p>${marked(loanEnd(loan, words.loans), other)}</p>
    ${beside(loan)} ${again && again.path === undefined ? html`<p class="meta">${words.gone}</p>` : nothing}
    ${
      path || again?.path
        ? html`<p class="ways">
            ${again?.path ? againLink(again.path, { language, site, name: named(words.again, offer.title) }) : nothing}
            ${path ? ledLink([named(words.loan, offer.title), mark(unread)], { language, path, more }) : nothing}
          </p>`
        : nothing
    }
  </div>`
}

function appointmentRow(appointment: ComingAppointment, view: OverView): Content {
  const { language, ledWith: more, site: known, words, write } = view
  const { address, page, repairer, site, startsAt, zone } = appointment
  const { commune, name, slug } = repairer
  const { day: date, time } = momentIn(zone, Date.parse(startsAt))
  // It says the year, since the last may be long ago.
  const day = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })(date)
  return html`<div class="own-loan" part="card">
    <p><strong>${marked(name, name)}</strong></p>
    <p class="meta">
      <time datetime=${startsAt}>${words.at(day, time)}</time>${address === undefined ? `, ${commune}` : nothing}
    </p>
    <p>${marked(appointmentEnd(appointment, words), name)}</p>
    <p class="ways">
      ${passLink(named(words.another, name), { language, site: known, path: `/s/${site.slug}/reparation#${slug}` })}
      ${write(appointment)} ${ledLink(named(words.appointment, words.of(day)), { language, path: page, more })}
    </p>
  </div>`
}

/** Says how it ended, to whom it was booked for. */
function appointmentEnd({ cancelledBy, repairer, status }: ComingAppointment, words: OverStrings): string {
  const { appointments: ends } = words
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

/** Of a screen reader's list of links, where what it is of does not stand beside. */
const named = (text: string, more: string): Content => html`${text}<span class="unseen"> (${more})</span>`
