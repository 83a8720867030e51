import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalAttendeeData,
  type ICalOrganizer,
} from 'ical-generator'
import type { Language } from '../../base/language.js'
import type { Instant } from '../../base/instant.js'
import { oneLine } from '../../base/one-line.js'
import { endOf, type AppointmentStatus, type AppointmentSide } from '../appointment.js'
import { calendarStrings } from './appointment-calendar.strings.js'
import type { AppointmentDetails } from './appointment-details.js'

export type CalendarFor = {
  readonly side: AppointmentSide
  readonly language: Language
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly now: Instant
  /** For an invitation by mail (RFC 6047); absent for a file to download. */
  readonly invitation?: { readonly method: 'REQUEST' | 'CANCEL'; readonly from: string; readonly to: string }
}

/**
 * The appointment as an iCalendar event. `UID` and `SEQUENCE` come from the row, so that a calendar updates the event it has.
 * Times are in UTC, because a zone would need its whole definition. It contains no secret, since calendars are shared; nor the
 * resident's home, but for the repairer: the address of the file is known to the page on which it was booked.
 */
export function appointmentCalendar(
  details: AppointmentDetails,
  { side, language, publicUrl, now, invitation }: CalendarFor,
): string {
  const { appointment, repairer } = details
  const calendar = ical({ prodId: '//coop-elements//repairs//EN' })
  if (invitation) calendar.method(ICalCalendarMethod[invitation.method])
  const event = calendar.createEvent({
    id: `${appointment.id}@${new URL(publicUrl).hostname}`,
    sequence: appointment.sequence,
    stamp: new Date(now),
    start: new Date(appointment.startsAt),
    end: new Date(endOf(appointment)),
    status: statusOf[appointment.status],
    summary: summaryOf(details, side, language),
    location: oneLine(placeOf(details, side)),
    description: descriptionOf(details, side, language),
    url: `${publicUrl}/s/${details.site.slug}/reparation`,
  })
  if (invitation) {
    const { from, to } = invitation
    event.organizer({ name: parameter(repairer.name) || from, email: from } satisfies ICalOrganizer)
    event.createAttendee({
      name: parameter(side === 'resident' ? details.resident.firstName : repairer.name) || to,
      email: to,
      rsvp: false,
      status: ICalAttendeeStatus.ACCEPTED,
    } satisfies ICalAttendeeData)
  }
  return `${calendar.toString()}\r\n`
}

const statusOf: Readonly<Record<AppointmentStatus, ICalEventStatus>> = {
  requested: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  booked: ICalEventStatus.CONFIRMED,
  kept: ICalEventStatus.CONFIRMED,
  missed: ICalEventStatus.CONFIRMED,
  refused: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  expired: ICalEventStatus.CANCELLED,
}

function summaryOf(
  { appointment, repairer, resident }: AppointmentDetails,
  side: AppointmentSide,
  language: Language,
): string {
  const words = calendarStrings[language]
  if (side === 'repairer') return oneLine(words.of(resident.firstName))
  return oneLine((appointment.address ? words.atHome : words.atWorkshop)(repairer.name))
}

function placeOf({ appointment, repairer }: AppointmentDetails, side: AppointmentSide): string {
  if (appointment.address) return side === 'repairer' ? appointment.address.text : ''
  const { name, street, postcode, commune } = repairer
  return [name, street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function descriptionOf(
  { appointment, repairer }: AppointmentDetails,
  side: AppointmentSide,
  language: Language,
): string {
  const words = calendarStrings[language]
  const { service, contactPhone } = appointment
  const { toBring, directions, phone } = repairer
  const atWorkshop = appointment.address === undefined
  const lines =
    side === 'resident'
      ? [
          service?.name,
          atWorkshop && toBring && words.toBring(toBring),
          atWorkshop && directions,
          phone && words.telephone(phone),
        ]
      : [
          service?.name,
          contactPhone && words.telephone(contactPhone),
          appointment.words && words.written(appointment.words),
        ]
  return visible(lines.filter((line) => typeof line === 'string' && line !== '').join('\n'))
}

function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
}

/** Parameters are quoted, and RFC 5545 §3.2 has no escape for a quote inside them. */
function parameter(text: string): string {
  return oneLine(text).replace(/["\\]/g, '')
}
