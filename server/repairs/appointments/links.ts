import type { Id } from '../../base/id.js'
import { addHours, type Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret, isSame } from '../../rpc/derived-secret.js'
import type { Appointment, AppointmentSide } from '../appointment.js'

type Hmac = Services['hmac']

/** Part of the links in mails: whoever has it may act for one side of the appointment. It is derived, not stored. */
export function appointmentSecret(hmac: Hmac, side: AppointmentSide, id: Id<'Appointment'>): string {
  return hmac(`visit:${side}:${id}`)
}

/** The link for a resident who is signed in works for an hour. */
const openedBriefly = (id: Id<'Appointment'>) => `visit:resident:${id}`

/** The same on the page of a partner, which may be hostile and keep it: it shows nothing that the page does not know. */
const shownElsewhere = (id: Id<'Appointment'>) => `visit:elsewhere:resident:${id}`

type Proved = { readonly hmac: Hmac; readonly id: Id<'Appointment'>; readonly now: Instant }

/**
 * Which side a secret is of. In constant time and before any query, so that nobody learns whether the appointment
 * exists.
 */
export function sideOf(secret: string, { hmac, id, now }: Proved): AppointmentSide | undefined {
  const resident = isSame(secret, appointmentSecret(hmac, 'resident', id))
  const repairer = isSame(secret, appointmentSecret(hmac, 'repairer', id))
  const isBrief = isDatedSecret(hmac, secret, { what: openedBriefly(id), now })
  const isElsewhere = isFromElsewhere(secret, { hmac, id, now })
  return resident || isBrief || isElsewhere ? 'resident' : repairer ? 'repairer' : undefined
}

export const isFromElsewhere = (secret: string, { hmac, id, now }: Proved): boolean =>
  isDatedSecret(hmac, secret, { what: shownElsewhere(id), now })

/** Gives access to the calendar file only. */
function calendarSecret(hmac: Hmac, id: Id<'Appointment'>): string {
  return hmac(`calendar:${id}`)
}

export function isCalendarSecret(hmac: Hmac, id: Id<'Appointment'>, secret: string): boolean {
  return isSame(secret, calendarSecret(hmac, id))
}

type Linked = { readonly appointment: Pick<Appointment, 'id'>; readonly site: { readonly slug: string } }

const path = ({ appointment, site }: Linked) => `/s/${site.slug}/rendez-vous/${appointment.id}`

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export function appointmentPath(hmac: Hmac, linked: Linked, side: AppointmentSide): string {
  return `${path(linked)}#${appointmentSecret(hmac, side, linked.appointment.id)}`
}

/** The appointment at the desk, for who works at the workshop. */
export const deskAppointmentPath = (memberSlug: string, id: Id<'Appointment'>): string =>
  `/bureau#/workshop/member/${memberSlug}/${id}`

type Briefly = { readonly now: Instant; readonly isElsewhere: boolean }

/** The page of an appointment, for who is signed in. */
export function briefPath(hmac: Hmac, linked: Linked, { now, isElsewhere }: Briefly): string {
  const what = (isElsewhere ? shownElsewhere : openedBriefly)(linked.appointment.id)
  return `${path(linked)}#${datedSecret(hmac, what, addHours(now, 1))}`
}

export function calendarPath(hmac: Hmac, linked: Linked): string {
  return `${path(linked)}/${calendarSecret(hmac, linked.appointment.id)}.ics`
}
