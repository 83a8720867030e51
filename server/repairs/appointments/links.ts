import { isSame } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Services } from '../../rpc/context.js'
import type { Appointment, VisitSide } from '../appointment.js'

type Hmac = Services['hmac']

/** Part of the links in mails: whoever has it may act for one side of the visit. It is derived, not stored. */
export function visitSecret(hmac: Hmac, side: VisitSide, id: Id<'Appointment'>): string {
  return hmac(`visit:${side}:${id}`)
}

/** Which side a secret is of. In constant time and before any query, so that nobody learns whether the visit exists. */
export function sideOf(hmac: Hmac, id: Id<'Appointment'>, secret: string): VisitSide | undefined {
  const resident = isSame(secret, visitSecret(hmac, 'resident', id))
  const repairer = isSame(secret, visitSecret(hmac, 'repairer', id))
  return resident ? 'resident' : repairer ? 'repairer' : undefined
}

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
export function visitPath(hmac: Hmac, linked: Linked, side: VisitSide): string {
  return `${path(linked)}#${visitSecret(hmac, side, linked.appointment.id)}`
}

export function calendarPath(hmac: Hmac, linked: Linked): string {
  return `${path(linked)}/${calendarSecret(hmac, linked.appointment.id)}.ics`
}
