import { html, nothing } from 'lit'
import { quiet } from '../notice.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import type { Content } from '../../shared/content.js'
import { addressOf, type OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import type { Question } from '../question.js'
import type { ComingStrings } from './coming-appointments.strings.js'
import { ledLink } from '../led-link.js'

export type ComingAppointment = OutputOf<'repairs.mine'>['items'][number]

/** The state of the appointment that is being cancelled, once the question was answered. */
export type Cancelling = 'sending' | 'failed' | undefined

type Saying = { readonly words: Pick<ComingStrings, 'at'>; readonly language: Language }

export type ComingView = {
  readonly words: ComingStrings
  readonly language: Language
  readonly level: number
  /** True of those that wait for the person's answer, which stand apart, all of them. */
  readonly isWaiting: boolean
  /** Says of each where it was made. */
  readonly saysWhere: boolean
  /** Says what has just been done. */
  readonly said: string | undefined
  readonly isAwaited: boolean
  /** The next first. */
  readonly appointments: readonly ComingAppointment[]
  readonly areAllShown: boolean
  readonly isSearching: boolean
  /** Whether to cancel an appointment, by its id. */
  readonly question: Question
  readonly cancelling: Cancelling
  readonly showAll: () => void
  readonly search: () => void
  readonly cancel: (appointment: ComingAppointment) => void
  readonly signOut: () => void
  /** What our page of one is told besides. */
  readonly ledWith: Readonly<Record<string, string>>
  /** A link to call. */
  readonly call: (phone: string, say: (phone: string) => string) => Content
  /** Draws the answers to another hour that is proposed, and what came of them. */
  readonly answers?: ((appointment: ComingAppointment) => Content) | undefined
  /** Draws what opens the talk with the workshop. */
  readonly write?: ((appointment: ComingAppointment) => Content) | undefined
}

export function comingView(view: ComingView) {
  const { areAllShown, isAwaited, isSearching, isWaiting, level, said, appointments, words } = view
  if (isAwaited) return html`<div class="coming wait"><p class="unseen" role="status">${words.loading}</p></div>`
  const told = comingTold(said)
  if (!appointments.length) return told
  const shown = areAllShown || isWaiting ? appointments : appointments.slice(0, 1)
  const id = isWaiting ? 'coming-waits' : 'coming-title'
  const due = isWaiting ? appointments.filter(isProposed).length : 0
  const title = due > 0 ? words.waits(due) : words.title(appointments.length)
  return html`<section class="coming" aria-labelledby=${id}>
    ${told}
    <div id=${id} class="coming-title" role="heading" aria-level=${level}>${title}</div>
    ${shown.map((appointment) => appointmentView(appointment, view))}
    ${
      isWaiting
        ? nothing
        : html`<p class="ways coming-foot">
            ${shown.length < appointments.length ? quiet(words.others(appointments.length - 1), view.showAll) : nothing}
            ${isSearching ? nothing : quiet(words.another, view.search)} ${quiet(words.notMe, view.signOut)}
          </p>`
    }
  </section>`
}

/** What was just done with one of them. */
export const comingTold = (said: string | undefined) =>
  said ? html`<p class="coming-said" role="status" tabindex="-1">${said}</p>` : nothing

function appointmentView(appointment: ComingAppointment, view: ComingView) {
  return html`<div class="coming-one">
    <p class="when"><time datetime=${appointment.startsAt}>${momentOf(appointment, view)}</time></p>
    ${belowHour(appointment, view)}
  </div>`
}

/** Where it is, how it stands, and what may be done with it. */
export function belowHour(appointment: ComingAppointment, view: ComingView) {
  const { question, words } = view
  const { address, repairer } = appointment
  const { commune, name, street } = repairer
  const where = [street, commune].filter(Boolean).join(', ')
  return html`<p>
      ${address === undefined ? marked(words.with(name, where), name, where) : marked(words.atHome(name), name)}
    </p>
    ${view.saysWhere ? html`<p class="meta">${marked(words.madeAt(appointment.site.name), appointment.site.name)}</p>` : nothing}
    ${statusOf(appointment, view)} ${view.answers?.(appointment)}
    ${question.isAsked(appointment.id) ? cancellation(appointment, view) : ways(appointment, view)}`
}

function ways(
  appointment: ComingAppointment,
  { answers, call, language, ledWith, question, words, write }: ComingView,
) {
  const { calendar, id, may, page, repairer, stands, status } = appointment
  // Where nothing was fixed before, to decline the hour has the same effect as to cancel.
  const isAnswered = answers !== undefined && isProposed(appointment)
  const mayCancel = may.includes('cancel')
  return html`<p class="ways">
      ${ledLink(words.page, { language, path: page, more: ledWith })} ${write?.(appointment)}
      ${status === 'booked' ? html`<a class="way" part="button" href=${addressOf(calendar)}>${words.calendar}</a>` : nothing}
      ${
        mayCancel && (!isAnswered || stands)
          ? html`<button type="button" class="quiet cancel" data-id=${id} @click=${() => question.ask(id)}>
              ${words.cancel}
            </button>`
          : nothing
      }
    </p>
    ${
      mayCancel || isAnswered || !isComing(appointment)
        ? nothing
        : html`<p class="meta too-late">
            ${words.tooLate} ${repairer.phone ? call(repairer.phone, words.call) : nothing}
          </p>`
    }`
}

function cancellation(appointment: ComingAppointment, view: ComingView) {
  const { cancel, cancelling, question, words } = view
  const isSending = cancelling === 'sending'
  return question.render({
    look: '',
    ask: words.question(momentOf(appointment, view)),
    more: html`<p role="status" class="wrong">${cancelling === 'failed' ? words.failed : nothing}</p>`,
    keep: words.keep,
    go: html`<button type="button" class="quiet" aria-disabled=${isSending} @click=${() => cancel(appointment)}>
      ${isSending ? words.cancelling : words.confirm}
    </button>`,
  })
}

/** It waits for the person's answer. */
export const isProposed = ({ status }: ComingAppointment): boolean => status === 'proposed'

/** It has not ended, whatever the hour. */
export const isComing = ({ status }: ComingAppointment): boolean => /^(requested|booked|proposed)$/.test(status)

/** Says until when an answer comes, where one is awaited of the workshop. */
function statusOf({ lapsesAt, startsAt, status, zone }: ComingAppointment, { words, language }: ComingView) {
  if (status !== 'requested') return nothing
  const until = momentOf({ startsAt: lapsesAt ?? startsAt, zone }, { words, language })
  return html`<p class="meta">${words.requested(until)}</p>`
}

/** « mercredi 25 novembre à 10 h 30 », in the zone of the place. */
export function momentOf(
  { startsAt, zone }: Pick<ComingAppointment, 'startsAt' | 'zone'>,
  { words, language }: Saying,
): string {
  const { day, time } = momentIn(zone, Date.parse(startsAt))
  return words.at(dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(day), time)
}
