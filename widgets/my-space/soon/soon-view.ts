import { html, nothing } from 'lit'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import { loanPicture } from '../../parts/loans/loan-picture.js'
import { loanPeriod, todayIn, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { saidDay } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import type { SoonStrings } from '../words/own-things.strings.js'
import { clockOf, type Soon, type SoonLoan } from './soon.js'

export type SoonView = {
  readonly words: SoonStrings
  readonly language: Language
  readonly level: number
  /** Draws how a loan stands, and what may be done with it. */
  readonly belowLoan: (loan: OwnLoan) => Content
  /** Draws where an appointment is, how it stands, and what may be done with it. */
  readonly belowHour: (appointment: ComingAppointment) => Content
  /** Says what was just done with one of them. */
  readonly told: Content
}

/** Lists what comes by its days; nothing of it waits for an answer. */
export function soonView(all: readonly Soon[], view: SoonView): Content {
  const { level, told, words } = view
  return html`<section class="soon" aria-labelledby="soon-title">
    <div id="soon-title" class="loans-title" role="heading" aria-level=${level}>${words.title}</div>
    ${told}
    ${
      all.length === 0
        ? html`<p class="meta">${words.nothing}</p>`
        : html`<ul class="soon-list">
            ${all.map((one) => row(one, view))}
          </ul>`
    }
  </section>`
}

function row(one: Soon, view: SoonView): Content {
  const zone = 'loan' in one ? one.loan.zone : one.appointment.zone
  const isToday = one.day !== undefined && one.day <= todayIn(zone)
  return html`<li class=${isToday ? 'soon-one today' : 'soon-one'} part="card">
    ${one.day === undefined ? html`<span></span>` : dateBlock(one.day, zone, view)}
    <div class="soon-body">
      ${'loan' in one ? loanBody(one, view) : appointmentBody(one.appointment, one.time, view)}
    </div>
    ${'loan' in one ? loanPicture(one.loan.offer.photo, '48px') : nothing}
  </li>`
}

/** It is read aloud as one day and seen as on a calendar. */
function dateBlock(day: string, zone: string, { language, words }: SoonView): Content {
  const today = todayIn(zone)
  const said = (options: Intl.DateTimeFormatOptions) => dayWords(language, options)(day)
  return html`<p class="date">
    <time datetime=${day}
      ><span class="unseen">${saidDay(day, language, today)}</span
      ><span aria-hidden="true">${said({ weekday: 'short' })}</span
      ><strong aria-hidden="true">${Number(day.slice(8))}</strong
      ><span aria-hidden="true">${day === today ? words.today : said({ month: 'short' })}</span></time
    >
  </p>`
}

function loanBody({ loan }: SoonLoan, view: SoonView): Content {
  const { language, level, words } = view
  const { hours, offer, other, side, status, where } = loan
  const name = nameOf(loan, words)
  const period = status === 'out' ? '' : loanPeriod(loan, language)
  const when = [period, hours && words.between(clockOf(hours.from), clockOf(hours.to))].filter(Boolean).join(', ')
  const at = side === 'taker' && where.place ? [where.place.name, where.place.street, where.commune] : []
  const place = at.filter(Boolean).join(', ')
  return html`<div class="soon-name" role="heading" aria-level=${level + 1}>
      ${marked(name, name.startsWith(offer.title) ? undefined : other, offer.title)}
    </div>
    ${when ? html`<p class="meta">${when}</p>` : nothing}
    ${place ? html`<p class="meta"><span lang=${writtenIn}>${place}</span></p>` : nothing} ${view.belowLoan(loan)}`
}

/** Says what is to be done on that day once both agree; until then, only the name of the thing. */
function nameOf({ offer: { kind, title }, other: who, side, status }: OwnLoan, words: SoonStrings): string {
  const of = { who, title }
  if (status !== 'agreed' && status !== 'out') return title
  switch (kind) {
    case 'lend':
      if (side === 'giver') return status === 'out' ? words.brings(of) : words.comes(of)
      return status === 'out' ? words.giveBack(of) : words.take(of)
    case 'give':
      return side === 'giver' ? words.give(of) : words.fetch(of)
    case 'help':
      return words.help(of)
    case 'swap':
    case 'wanted':
      return words.meet(of)
  }
}

function appointmentBody(appointment: ComingAppointment, time: string, view: SoonView): Content {
  const { level, words } = view
  const { service, startsAt, status } = appointment
  return html`<div class="soon-name" role="heading" aria-level=${level + 1}>
      ${service ? marked(words.repair(service.name), service.name) : words.bike}
    </div>
    <p><time datetime=${startsAt}>${words.clock(time)}</time></p>
    ${status === 'booked' ? html`<p class="free">${words.booked}</p>` : nothing} ${view.belowHour(appointment)}`
}
