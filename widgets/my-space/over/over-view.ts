import { html, nothing } from 'lit'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import { loanPeriod, type OwnLoan } from '../../parts/loans/loan-state.js'
import { quiet } from '../../parts/notice.js'
import { ledIn, pageIn } from '../../parts/page-in.js'
import type { Content } from '../../shared/content.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { beside } from '../../shared/wire.js'
import { inVain } from '../../words/loans/loan-terms.js'
import { offerKinds } from '../../words/offers/offer-kinds.js'
import { writtenIn } from '../../words/written-in.js'
import { loanEnd } from '../loans/loan-end.js'
import { againLink } from './again-link.js'
import type { OverStrings } from '../words/own-things.strings.js'

type Own = { readonly loans: readonly OwnLoan[]; readonly appointments: readonly ComingAppointment[] }

type OverView = {
  readonly words: OverStrings
  readonly language: Language
  readonly most: number
  readonly showMore: () => void
  /** Draws what opens the talk with the workshop, while one may still write. */
  readonly write: (appointment: ComingAppointment) => Content
}

type Over = { readonly at: string; readonly row: (view: OverView) => Content }

/** It is folded, since nothing of it asks for anything. */
export function overView({ loans, appointments }: Own, view: OverView): Content {
  const { most, showMore, words } = view
  const all: readonly Over[] = [
    ...loans.map((loan) => ({ at: loan.createdAt, row: (seen: OverView) => loanRow(loan, seen) })),
    ...appointments.map((one) => ({ at: one.startsAt, row: (seen: OverView) => appointmentRow(one, seen) })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  const oldest = all.at(-1)
  if (!oldest) return nothing
  return html`<details class="over">
    <summary>
      <strong>${words.title}</strong><br /><span class="meta"
        >${summary({ loans, appointments }, oldest.at, view)}</span
      >
    </summary>
    <div class="loans">
      ${all.slice(0, most).map(({ row }) => row(view))} ${all.length > most ? quiet(words.more, showMore) : nothing}
    </div>
  </details>`
}

const isInVain = ({ status }: OwnLoan): boolean => inVain.some((end) => end === status)

/** « 12 prêts, 3 réparations, 1 don, depuis mars » */
function summary({ loans, appointments }: Own, since: string, { language, words }: OverView): string {
  const held = loans.filter((loan) => !isInVain(loan))
  const kept = appointments.filter(({ status }) => status === 'kept' || status === 'booked')
  const counts = [
    ...offerKinds.map((kind) => [words.counts[kind], held.filter(({ offer }) => offer.kind === kind).length] as const),
    [words.counts.repair, kept.length] as const,
    [words.counts.vain, loans.length - held.length + appointments.length - kept.length] as const,
  ]
  const said = counts.flatMap(([count, times]) => (times > 0 ? [count(times)] : []))
  const isThisYear = since.slice(0, 4) === new Date().toISOString().slice(0, 4)
  const month = dayWords(language, { month: 'long', ...(!isThisYear && { year: 'numeric' }) })(since.slice(0, 10))
  return words.since(said.join(', '), month)
}

function loanRow(loan: OwnLoan, { language, words }: OverView): Content {
  const { again, offer, other, otherCommune = '', path } = loan
  const period = loanPeriod(loan, language)
  return html`<div class="own-loan" part="card">
    <p><strong lang=${writtenIn}>${offer.title}</strong></p>
    <p class="meta">
      ${marked(words.with(other, otherCommune), other, otherCommune)}${period ? html`<br />${period}` : nothing}
    </p>
    <p>${marked(loanEnd(loan, words.loans), other)}</p>
    ${again && again.path === undefined ? html`<p class="meta">${words.gone}</p>` : nothing}
    ${
      path || again?.path
        ? html`<p class="ways">
            ${again?.path ? againLink(again.path, { language, words, title: offer.title }) : nothing}
            ${path ? link(ledIn(language, path), words.loan, offer.title) : nothing}
          </p>`
        : nothing
    }
  </div>`
}

function appointmentRow(appointment: ComingAppointment, { language, words, write }: OverView): Content {
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
      ${link(pageIn(language, `/s/${site.slug}/reparation#${slug}`), words.another, name)} ${write(appointment)}
      ${link(ledIn(language, page), words.appointment, words.of(day))}
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

const link = (address: string, text: string, more: string): Content =>
  html`<a class="way" part="button" href=${address} target=${beside} rel="noopener"
    >${text}<span class="unseen"> (${more})</span></a
  >`
