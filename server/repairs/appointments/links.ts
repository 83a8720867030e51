import type { Id } from '../../base/id.js'
import { addHours, type Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret, isSame } from '../../rpc/derived-secret.js'
import { named, readMark, withMark } from '../../rpc/marked-secret.js'
import type { Appointment, AppointmentSide } from '../appointment.js'

type Hmac = Services['hmac']

/** The mark is of the account that the link acts for. Whom the workshop entered has none. */
type Marked = { readonly id: Id<'Appointment'>; readonly mark: string | undefined }

/**
 * Part of the links in mails: whoever has it may act for one side of the appointment. It is derived, not stored. The workshop's own
 * mailbox has no mark: nobody is known by it.
 */
export function appointmentSecret(hmac: Hmac, side: AppointmentSide, { id, mark }: Marked): string {
  return side === 'repairer' ? hmac(`visit:repairer:${id}`) : withMark(hmac(named(`visit:resident:${id}`, mark)), mark)
}

/** The secret of one of the workshop's staff works while their role lasts, and until they end their links. */
export const staffSecret = (hmac: Hmac, staff: Id<'Account'>, { id, mark }: Marked): string =>
  withMark(hmac(named(`visit:staff:${staff}:${id}`, mark)), mark)

/** The link for a resident who is signed in works for an hour. */
const openedBriefly = ({ id, mark }: Marked) => named(`visit:resident:${id}`, mark)

/** The same on the page of a partner, which may be hostile and keep it: it shows nothing that the page does not know. */
const shownElsewhere = ({ id, mark }: Marked) => named(`visit:elsewhere:resident:${id}`, mark)

type Proved = { readonly hmac: Hmac; readonly id: Id<'Appointment'>; readonly now: Instant }

type ProvedSide = { readonly side: AppointmentSide | undefined; readonly mark: string | undefined }

/**
 * Which side a secret is of, provided that its mark is still the account's. In constant time and before any query, so that
 * nobody learns whether the appointment exists.
 */
export function sideOf(secret: string, { hmac, id, now }: Proved): ProvedSide {
  const { keyed, mark } = readMark(secret)
  const resident = isSame(secret, appointmentSecret(hmac, 'resident', { id, mark }))
  const repairer = isSame(secret, appointmentSecret(hmac, 'repairer', { id, mark }))
  const isBrief = isDatedSecret(hmac, keyed, { what: openedBriefly({ id, mark }), now })
  const isElsewhere = isFromElsewhere(secret, { hmac, id, now })
  return { side: resident || isBrief || isElsewhere ? 'resident' : repairer ? 'repairer' : undefined, mark }
}

export function isFromElsewhere(secret: string, { hmac, id, now }: Proved): boolean {
  const { keyed, mark } = readMark(secret)
  return isDatedSecret(hmac, keyed, { what: shownElsewhere({ id, mark }), now })
}

/** Gives access to the calendar file only. */
function calendarSecret(hmac: Hmac, id: Id<'Appointment'>): string {
  return hmac(`calendar:${id}`)
}

export function isCalendarSecret(hmac: Hmac, id: Id<'Appointment'>, secret: string): boolean {
  return isSame(secret, calendarSecret(hmac, id))
}

type Linked = {
  readonly appointment: Pick<Appointment, 'id'>
  readonly site: { readonly slug: string }
  readonly resident?: { readonly linkMark?: string }
}

const path = ({ appointment, site }: Linked) => `/s/${site.slug}/rendez-vous/${appointment.id}`

const markedOf = ({ appointment, resident }: Linked): Marked => ({ id: appointment.id, mark: resident?.linkMark })

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export function appointmentPath(hmac: Hmac, linked: Linked, side: AppointmentSide): string {
  return `${path(linked)}#${appointmentSecret(hmac, side, markedOf(linked))}`
}

type Staff = { readonly account: Id<'Account'>; readonly mark: string | undefined }

export const staffPath = (hmac: Hmac, linked: Linked, { account, mark }: Staff): string =>
  `${path(linked)}#${staffSecret(hmac, account, { id: linked.appointment.id, mark })}`

/** The appointment at the desk, for who works at the workshop. */
export const deskAppointmentPath = (memberSlug: string, id: Id<'Appointment'>): string =>
  `/bureau#/workshop/member/${memberSlug}/${id}`

type Briefly = { readonly now: Instant; readonly isElsewhere: boolean }

/** The page of an appointment, for who is signed in. */
export function briefPath(hmac: Hmac, linked: Linked, { now, isElsewhere }: Briefly): string {
  const marked = markedOf(linked)
  const what = (isElsewhere ? shownElsewhere : openedBriefly)(marked)
  return `${path(linked)}#${withMark(datedSecret(hmac, what, addHours(now, 1)), marked.mark)}`
}

export function calendarPath(hmac: Hmac, linked: Linked): string {
  return `${path(linked)}/${calendarSecret(hmac, linked.appointment.id)}.ics`
}
