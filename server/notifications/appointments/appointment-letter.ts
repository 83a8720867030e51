import { wayTo } from '../../../widgets/words/members/itinerary.js'
import { telOf, unbroken } from '../../../widgets/words/phone.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import { saidDuration } from '../../base/said-duration.js'
import type { AppointmentDetails, AppointmentSide } from '../../repairs/index.js'
import type { Letter, Link } from '../mail/lay-out.js'
import { repairerMails, type RepairerMails } from './repairer-mails.strings.js'
import { residentMails } from './resident-mails.strings.js'
import type { Said, MailFacts } from './mail-facts.js'
import { appointmentFacts } from './both-mails.strings.js'
import type { AppointmentMail } from './appointment-moments.js'
import { formatsOf, type Formats } from './formats.js'

type LetterAbout = {
  readonly side: AppointmentSide
  readonly moment: AppointmentMail
  readonly now: Instant
  readonly links: { readonly appointment: string; readonly others: string }
}

/** The resident's mails are in the language of the booking, the repairer's in the first language of the site. */
export function languageFor({ appointment, site }: AppointmentDetails, side: AppointmentSide): Language {
  return side === 'resident' ? appointment.language : (site.languages[0] ?? 'fr')
}

export function appointmentLetter(details: AppointmentDetails, about: LetterAbout): Letter | undefined {
  const { side, moment, links } = about
  const language = languageFor(details, side)
  const facts = mailFactsOf(details, formatsOf(language), about.now)
  const said = saidTo(side, { language, moment, facts })
  if (!said) return undefined
  const labels = appointmentFacts[language]
  const words = quotedTo(details, side)
  return {
    language,
    subject: said.subject,
    site: details.site.name,
    title: said.title,
    opening: said.opening,
    labels: side === 'resident' ? factsForResident(details, about) : factsForRepairer(details, about),
    ...(words !== '' && { quote: { from: labels.words, text: words, isTheirs: side === 'resident' } }),
    links: linksOf(details),
    theirs: theirsIn(details),
    press: { label: said.press, href: isOver(moment) && side === 'resident' ? links.others : links.appointment },
    after: said.after,
    footer: labels.footer[side](details.site.name),
  }
}

function saidTo(
  side: AppointmentSide,
  {
    language,
    moment,
    facts,
  }: { readonly language: Language; readonly moment: AppointmentMail; readonly facts: MailFacts },
): Said | undefined {
  if (side === 'resident') return residentMails[language][moment](facts)
  const mails = repairerMails[language]
  return hasWords(mails, moment) ? mails[moment](facts) : undefined
}

const hasWords = (mails: RepairerMails, moment: AppointmentMail): moment is keyof RepairerMails & AppointmentMail =>
  Object.hasOwn(mails, moment)

const lasting = new Set<AppointmentMail>([
  ...(['requested', 'booked', 'accepted', 'agreed', 'moved', 'proposed', 'reminder'] as const),
  ...(['declined-stands', 'expired-stands'] as const),
])

function isOver(moment: AppointmentMail): boolean {
  return !lasting.has(moment)
}

/** The other side's words: the fault for the repairer; the reason of a refusal, proposal or cancellation. */
function quotedTo({ appointment }: AppointmentDetails, side: AppointmentSide): string {
  const { words, answer = '', status, cancelledBy } = appointment
  if (status === 'cancelled') return cancelledBy === side ? '' : answer
  if (side === 'resident') return status === 'refused' || status === 'proposed' ? answer : ''
  return status === 'requested' || status === 'booked' ? words : ''
}

function mailFactsOf(
  { appointment, repairer, resident }: AppointmentDetails,
  formats: Formats,
  now: Instant,
): MailFacts {
  const { startsAt, lapsesAt, cancelUntil, proposed, remindAt, sequence } = appointment
  const { zone } = repairer
  const labels = appointmentFacts[formats.language]
  const dayAndHour = (moment: Instant): string =>
    labels.atHour(formats.day(moment, zone, now), formats.hour(moment, zone))
  return {
    repairer: oneLine(repairer.name),
    resident: oneLine(resident.firstName),
    day: formats.day(startsAt, zone, now),
    hour: formats.hour(startsAt, zone),
    shortDay: formats.shortDay(startsAt, zone),
    atHome: appointment.address !== undefined,
    lapses: lapsesAt === undefined ? '' : dayAndHour(lapsesAt),
    cancelUntil: now <= cancelUntil ? dayAndHour(cancelUntil) : '',
    proposed: proposed ? dayAndHour(proposed.startsAt) : '',
    shortProposed: proposed
      ? labels.atHour(formats.shortDay(proposed.startsAt, zone), formats.hour(proposed.startsAt, zone))
      : '',
    phone: unbroken(repairer.phone ?? ''),
    stands: appointment.stands === true,
    willRemind: remindAt !== undefined && !resident.isUnreminded,
    // A proposal increments the sequence before its lapse does.
    unanswered: sequence === 1 ? 'request' : 'proposal',
  }
}

type Fact = readonly [label: string, value: string]

const stated = (labels: readonly (Fact | false | undefined)[]): Fact[] =>
  labels.filter((fact) => fact !== undefined && fact !== false)

function whenFacts({ appointment, repairer }: AppointmentDetails, { now }: LetterAbout, formats: Formats): Fact[] {
  const labels = appointmentFacts[formats.language]
  const { zone } = repairer
  const dayAndHour = (moment: Instant): string =>
    labels.atHour(formats.day(moment, zone, now), formats.hour(moment, zone))
  const length = saidDuration(appointment.minutes, formats.language)
  const lasting = (moment: Instant): string => labels.lasting(dayAndHour(moment), length)
  if (!appointment.proposed) return [[labels.when, lasting(appointment.startsAt)]]
  return [
    [labels.proposed, lasting(appointment.proposed.startsAt)],
    [labels.asked, dayAndHour(appointment.startsAt)],
  ]
}

function factsForResident(details: AppointmentDetails, about: LetterAbout): Fact[] {
  const { appointment, repairer } = details
  const formats = formatsOf(languageFor(details, 'resident'))
  const labels = appointmentFacts[formats.language]
  if (isOver(about.moment)) return whenFacts(details, about, formats)
  const { address, bikeType } = appointment
  return stated([
    ...whenFacts(details, about, formats),
    [labels.where, address ? `${labels.atHome}\n${address.text}` : [repairer.name, addressOf(repairer)].join('\n')],
    [labels.work, workOf(details, formats)],
    [labels.bike, labels.bikes[bikeType]],
    [labels.price, priceOf(details, formats)],
    repairer.toBring !== undefined && [labels.bring, repairer.toBring],
    !address && repairer.directions !== undefined && [labels.way, repairer.directions],
    repairer.phone !== undefined && [labels.telephone, unbroken(repairer.phone)],
  ])
}

function factsForRepairer(details: AppointmentDetails, about: LetterAbout): Fact[] {
  const { appointment, resident } = details
  const formats = formatsOf(languageFor(details, 'repairer'))
  const labels = appointmentFacts[formats.language]
  const who = oneLine(resident.firstName)
  if (isOver(about.moment)) return [...whenFacts(details, about, formats), [labels.who, who]]
  const { address, bikeType, contactPhone } = appointment
  return [
    ...whenFacts(details, about, formats),
    [labels.who, contactPhone === undefined ? who : `${who}\n${unbroken(contactPhone)}`],
    [labels.where, address ? `${labels.atHome}\n${address.text}` : labels.atWorkshop],
    [labels.work, workOf(details, formats)],
    [labels.bike, labels.bikes[bikeType]],
  ]
}

function addressOf({ street, postcode, commune }: AppointmentDetails['repairer']): string {
  return [street, [postcode, commune].filter(Boolean).join('\u00a0')].filter(Boolean).join('\n')
}

/** The name of the resident is of no language, and their words are of one that nobody knows. */
function theirsIn({ appointment: { address, service }, repairer, site }: AppointmentDetails): (string | undefined)[] {
  const { name, toBring, directions } = repairer
  return [oneLine(name), address?.text ?? addressOf(repairer), service?.name, toBring, directions, site.name]
}

/** Nothing of others is in the mail; where the address leads is asked only when it is pressed. */
function linksOf({ appointment: { address, contactPhone }, repairer }: AppointmentDetails): Link[] {
  const where = address?.text ?? addressOf(repairer)
  const phones = [repairer.phone, contactPhone].filter((phone) => phone !== undefined)
  return [
    ...(address || repairer.street ? [{ text: where, href: wayTo(where) }] : []),
    ...phones.map((phone) => ({ text: unbroken(phone), href: telOf(phone) })),
  ]
}

function workOf({ appointment }: AppointmentDetails, { language }: Formats): string {
  return appointment.service?.name ?? appointmentFacts[language].unknownWork
}

function priceOf({ appointment }: AppointmentDetails, formats: Formats): string {
  const labels = appointmentFacts[formats.language]
  const cents = appointment.service?.priceCents
  if (cents === undefined) return labels.onTheSpot
  return cents === 0 ? labels.free : labels.about(formats.euros(cents))
}
