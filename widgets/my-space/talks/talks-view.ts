import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { addToDay } from '../../parts/calendar/calendar-days.js'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import type { TalkName } from '../../parts/conversation/talk-sheet.js'
import { loanPicture } from '../../parts/loans/loan-picture.js'
import { loanPeriod, todayIn, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { saidDay } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import type { OwnTalks, TalksParts } from '../talks-part.js'
import type { TalksStrings } from './talks.strings.js'

export type TalksView = Pick<TalksParts, 'open'> & {
  readonly words: TalksStrings
  readonly language: Language
  readonly level: number
}

type Talk = {
  readonly name: TalkName
  readonly other: string
  readonly picture: Content
  readonly title: string
  /** How what it is about stands, or when that is. */
  readonly fact: string
  readonly zone: string
  readonly unread: number
  readonly last: NonNullable<OwnLoan['last']>
}

/** Lists the talks in which something was written, those with something unread first, then the newest: with whom, who wrote last, and what. */
export function talksView(own: OwnTalks, view: TalksView): Content {
  const { level, words } = view
  const talks = talksOf(own, view)
  return html`<section class="talks" aria-labelledby="talks-title">
    <div id="talks-title" class="loans-title" role="heading" aria-level=${level}>${words.title}</div>
    ${talks.length === 0 && !own.isPartial ? noneView(words) : nothing}
    ${
      talks.length > 0
        ? html`<ul>
            ${repeat(
              talks,
              ({ name }) => name,
              (talk) => row(talk, view),
            )}
          </ul>`
        : nothing
    }
  </section>`
}

const noneView = ({ none, noneMore }: TalksStrings): Content =>
  html`<p>${none}</p>
    <p class="meta">${noneMore}</p>`

function row({ fact, last, name, other, picture, title, unread, zone }: Talk, view: TalksView): Content {
  const { open, words } = view
  return html`<li data-id=${name}>
    <button
      type="button"
      class=${unread > 0 ? 'talk-row news' : 'talk-row'}
      part="card"
      data-talk=${name}
      @click=${() => open(name)}
    >
      ${picture}
      <span class="talk-said">
        <span class="talk-head">
          <span
            ><strong>${marked(other, other)}</strong>
            ${unread > 0 ? html`<b class="talk-new">${words.fresh(unread)}</b>` : nothing}</span
          >
          <time class="meta" datetime=${last.at}>${whenSaid(last.at, zone, view)}</time>
        </span>
        <span class="talk-last">
          ${last.mine ? words.mine : nothing}
          ${last.words ? html`<span lang=${writtenIn}>${last.words}</span>` : words.photo}
        </span>
        <span class="meta">${marked(fact ? `${title} · ${fact}` : title, title)}</span>
      </span>
    </button>
  </li>`
}

function talksOf({ appointments, loans }: OwnTalks, view: TalksView): readonly Talk[] {
  const all = [
    ...loans.flatMap((loan) => loanTalk(loan, view)),
    ...appointments.flatMap((appointment) => workshopTalk(appointment, view)),
  ]
  return all.sort((a, b) => Number(b.unread > 0) - Number(a.unread > 0) || b.last.at.localeCompare(a.last.at))
}

const letter = (name: string): Content => html`<span class="face" aria-hidden="true">${[...name][0]}</span>`

/** With what it was asked with, until somebody writes. */
function loanTalk(loan: OwnLoan, { language, words }: TalksView): readonly Talk[] {
  const { answers, createdAt, firstWords, id, offer, other, side, unread = 0, zone } = loan
  const first = firstWords ? { mine: side === 'taker', words: firstWords, at: createdAt } : undefined
  const { last = first } = loan
  if (!last) return []
  const isToAnswer = answers.some((answer) => answer === 'accept' || answer === 'agree')
  const fact = isToAnswer ? words.toAnswer : loanPeriod(loan, language)
  const picture = loanPicture(offer.photo, '56px') ?? letter(other)
  return [{ name: `loan:${id}`, other, picture, title: offer.title, fact, zone, unread, last }]
}

function workshopTalk(appointment: ComingAppointment, { language, words }: TalksView): readonly Talk[] {
  const { id, last, repairer, service, startsAt, unread = 0, zone } = appointment
  if (!last) return []
  const { name: other } = repairer
  const fact = saidDay(momentIn(zone, Date.parse(startsAt)).day, language, todayIn(zone))
  const title = service?.name ?? words.bike
  return [{ name: `appointment:${id}`, other, picture: letter(other), title, fact, zone, unread, last }]
}

/** « 11 h 53 », « hier », « lundi », « 23 nov. » */
function whenSaid(at: string, zone: string, { language, words }: TalksView): string {
  const { day, time } = momentIn(zone, Date.parse(at))
  const today = todayIn(zone)
  if (day === today) return words.time(time)
  if (day === addToDay(today, -1)) return words.yesterday
  if (day > addToDay(today, -7) && day < today) return dayWords(language, { weekday: 'long' })(day)
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return dayWords(language, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) })(day)
}
