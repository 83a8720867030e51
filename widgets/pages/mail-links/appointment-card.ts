import { html, nothing } from 'lit'
import { addressOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { wayTo } from '../../words/members/itinerary.js'
import { telOf } from '../../words/phone.js'
import { writtenIn } from '../../words/written-in.js'
import type { Moments } from './appointment-moments.js'
import type { Answer, Appointment } from './appointment-page.js'
import type { MailLinkStrings } from './mail-links.strings.js'

type CardView = {
  readonly words: MailLinkStrings
  readonly moments: Moments
  readonly home: string
  /** Where one signs in to see all of it. */
  readonly whole: string
  readonly told: { readonly done: Answer | undefined; readonly refusal: string | undefined }
}

const ended = new Set<Appointment['status']>(['refused', 'cancelled', 'expired', 'kept', 'missed'])

export const otherSide = ({ side, repairer, contactName }: Appointment): string =>
  side === 'resident' ? repairer.name : contactName

/** The repairer’s, where it is the other side: names of persons are of no language. */
export const repairerOf = ({ side, repairer }: Appointment) => (side === 'resident' ? repairer.name : undefined)

export function appointmentCard(appointment: Appointment, view: CardView) {
  const { words, moments, home, told, whole } = view
  const { status, side, startsAt, proposedStartsAt, calendar } = appointment
  const isProposed = status === 'proposed' && proposedStartsAt !== undefined
  return html`${tellDone(appointment, view)}
    ${told.refusal ? html`<p class="note told" role="alert" tabindex="-1">${told.refusal}</p>` : nothing}
    <h1>${marked(titleOf(appointment, words), repairerOf(appointment))}</h1>
    <p class=${ended.has(status) ? 'when over' : 'when'}>
      ${moments.full(isProposed ? proposedStartsAt : startsAt)}
      ${isProposed ? html`<span class="instead">${words.insteadOf(moments.full(startsAt))}</span>` : nothing}
    </p>
    ${moments.elsewhere ? html`<p class="meta">${moments.elsewhere}</p>` : nothing}
    <p class="sub">${marked(nextOf(appointment, view), repairerOf(appointment))}</p>
    ${
      appointment.limited
        ? html`<p class="note soft">${words.limited} <a href=${whole}>${words.limitedWay}</a></p>`
        : nothing
    }
    <dl>${side === 'resident' ? residentFacts(appointment, view) : repairerFacts(appointment, view)}</dl>
    ${status === 'booked' && side === 'resident' ? html`<p><a href=${addressOf(calendar)}>${words.calendar}</a></p>` : nothing}
    ${
      side === 'resident' && ended.has(status)
        ? html`<p class="ways"><a class="press" href=${home}>${words.resident.again}</a></p>`
        : nothing
    }`
}

function tellDone(appointment: Appointment, { words, told }: CardView) {
  if (!told.done) return nothing
  return html`<p class="good told" role="status" tabindex="-1">
    ${marked(words.done[told.done](otherSide(appointment)), repairerOf(appointment))}
  </p>`
}

function titleOf(appointment: Appointment, words: MailLinkStrings): string {
  const { status, side, cancelledBy } = appointment
  const said =
    words[side][status === 'cancelled' ? (cancelledBy === side ? 'cancelledByMe' : 'cancelledByThem') : status]
  return typeof said === 'string' ? said : said(otherSide(appointment))
}

function nextOf(appointment: Appointment, { words, moments }: CardView): string {
  const { status, side, lapsesAt, cancelUntil, may, stands, startsAt } = appointment
  const who = otherSide(appointment)
  const until = lapsesAt === undefined ? '' : moments.full(lapsesAt)
  if (side === 'resident') {
    const { next } = words.resident
    if (status === 'requested') return next.requested(who, until)
    if (status === 'proposed') return stands ? next.proposedStands(until, moments.full(startsAt)) : next.proposed(until)
    if (status === 'booked') return may.includes('cancel') ? next.booked(moments.full(cancelUntil)) : next.bookedLate
    return next.ended
  }
  const { next } = words.repairer
  if (status === 'requested') return next.requested(who, until)
  if (status === 'proposed')
    return stands ? next.proposedStands(who, until, moments.full(startsAt)) : next.proposed(who, until)
  if (status === 'booked') return next.booked
  return status === 'kept' || status === 'missed' ? '' : next.ended
}

const theirs = (text: string) => html`<span lang=${writtenIn}>${text}</span>`

function fact(name: string, value: Content) {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== ''

const phoneLink = (phone: string) => html`<a class="tall" href=${telOf(phone)}>${phone}</a>`

function whatFact({ service, bikeType, startsAt, endsAt }: Appointment, words: MailLinkStrings) {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
  return html`${fact(
    words.work,
    html`${service ? theirs(service.name) : words.unknownWork}<br />${words.bikeTypes[bikeType]}`,
  )}${fact(words.length, words.lengthOf(minutes))}${
    service?.priceCents === undefined ? nothing : fact(words.price, words.priceOf(service.priceCents))
  }`
}

const wayLink = (address: string, words: MailLinkStrings) =>
  html`<a class="tall" href=${wayTo(address)} rel="noopener noreferrer">${words.itinerary}</a>`

function residentFacts(appointment: Appointment, { words }: CardView) {
  const { repairer, address, answer, status } = appointment
  const { street, postcode, commune } = repairer
  const place = html`<span lang=${writtenIn}
      >${repairer.name}<br />${street === undefined ? nothing : html`${street}<br />`}${postcode} ${commune}</span
    >${
      street === undefined || ended.has(status)
        ? nothing
        : html`<br />${wayLink([street, postcode, commune].filter(Boolean).join(' '), words)}`
    }`
  return html`${fact(words.where, address === undefined ? place : html`${words.atHome}${address && html`<br />${theirs(address)}`}`)}
  ${isSaid(repairer.phone) ? fact(words.phone, phoneLink(repairer.phone)) : nothing}
  ${isSaid(answer) ? fact(appointment.cancelledBy === 'resident' ? words.ownMessage : words.message, theirs(answer)) : nothing}
  ${whatFact(appointment, words)}
  ${address === undefined && isSaid(repairer.directions) && !ended.has(status) ? fact(words.way, theirs(repairer.directions)) : nothing}
  ${isSaid(repairer.toBring) && !ended.has(status) ? fact(words.bring, theirs(repairer.toBring)) : nothing}`
}

function repairerFacts(appointment: Appointment, { words }: CardView) {
  const { contactName, contactPhone, address, words: fault, photo, answer } = appointment
  const there = html`${theirs(address ?? '')}<br /><a class="tall" href="geo:0,0?q=${encodeURIComponent(address ?? '')}"
      >${words.navigate}</a
    ><br />${wayLink(address ?? '', words)}`
  return html`${fact(words.who, contactName)}
  ${fact(words.phone, isSaid(contactPhone) ? phoneLink(contactPhone) : words.noPhone)}
  ${address === undefined ? fact(words.where, words.atWorkshop) : fact(words.there, there)}
  ${whatFact(appointment, words)}
  ${fact(words.fault, fault === '' ? words.noWords : html`<span class="text">${fault}</span>`)}
  ${photo && photo.length > 0 ? fact(words.photo, faultPhoto(photo, words)) : nothing}
  ${isSaid(answer) ? fact(appointment.cancelledBy === 'resident' ? words.message : words.ownMessage, answer) : nothing}`
}

function faultPhoto(sizes: NonNullable<Appointment['photo']>, words: MailLinkStrings) {
  const addresses = sizes.map(({ path, width }) => `${addressOf(path)} ${width}w`)
  return html`<a href=${addressOf(sizes.at(-1)?.path ?? '')}
    ><img
      class="fault"
      alt=${words.photo}
      srcset=${addresses.join()}
      sizes="(max-width: 560px) 100vw, 520px"
      decoding="async"
  /></a>`
}
