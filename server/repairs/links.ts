import { isSame } from '../accounts/index.js'
import type { Id } from '../base/id.js'
import type { Services } from '../rpc/context.js'
import type { Appointment, VisitSide } from './appointment.js'

type SealOf = Services['sealOf']

/** What a mail about a visit carries, so that whoever received it may answer for one side of it. Stored nowhere. */
export function visitSecret(sealOf: SealOf, side: VisitSide, id: Id<'Appointment'>): string {
  return sealOf(`visit:${side}:${id}`)
}

/** Whose secret it is. As long whichever, and before anything is read: nobody learns whether the visit exists. */
export function sideOf(sealOf: SealOf, id: Id<'Appointment'>, secret: string): VisitSide | undefined {
  const resident = isSame(secret, visitSecret(sealOf, 'resident', id))
  const repairer = isSame(secret, visitSecret(sealOf, 'repairer', id))
  return resident ? 'resident' : repairer ? 'repairer' : undefined
}

/** Good for looking at the visit in a calendar, and for nothing else. */
function calendarSecret(sealOf: SealOf, id: Id<'Appointment'>): string {
  return sealOf(`calendar:${id}`)
}

export function isCalendarSecret(sealOf: SealOf, id: Id<'Appointment'>, secret: string): boolean {
  return isSame(secret, calendarSecret(sealOf, id))
}

/** Of an appointment and the site it was made at. */
type Linked = { readonly appointment: Pick<Appointment, 'id'>; readonly site: { readonly slug: string } }

const path = ({ appointment, site }: Linked) => `/s/${site.slug}/rendez-vous/${appointment.id}`

/** Behind `#` a secret stays in the browser: it is in no request, no journal and no `Referer`. */
export function visitPath(sealOf: SealOf, linked: Linked, side: VisitSide): string {
  return `${path(linked)}#${visitSecret(sealOf, side, linked.appointment.id)}`
}

export function calendarPath(sealOf: SealOf, linked: Linked): string {
  return `${path(linked)}/${calendarSecret(sealOf, linked.appointment.id)}.ics`
}
