import { addDays, type Instant } from '../../base/instant.js'
import type { EventOf } from '../../events/event.js'
import {
  findAppointmentDetails,
  putOffReminder,
  appointmentCalendar,
  deskAppointmentPath,
  appointmentPath,
  type AppointmentDetails,
  type AppointmentSide,
} from '../../repairs/index.js'
import { isStaff } from '../../roles/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { layOut } from '../mail/lay-out.js'
import type { Mail } from '../mail/mail.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { readMailbox } from '../mail/mail-from.js'
import { daysKept, mayHaveLeft } from '../mail/sent-mail.store.js'
import { languageFor, appointmentLetter } from './appointment-letter.js'
import {
  inCalendar,
  momentOf,
  moments,
  recipients,
  type AppointmentMail,
  type AppointmentEvent,
} from './appointment-moments.js'

type Due = { readonly side: AppointmentSide; readonly moment: AppointmentMail; readonly now: Instant }

/** The mail shows the appointment as it is when the mail is sent. */
export async function mailAppointment(post: Post, event: AppointmentEvent, side: AppointmentSide): Promise<void> {
  const now = post.clock.now()
  const details = await findAppointmentDetails(post.database.reader, event.appointmentId)
  const moment = details && momentOf(event, details, now)
  if (details && moment) await tell(post, details, { side, moment, now })
}

/** A follower of its own, so that a reminder that waits for the morning delays no other mail. */
export async function mailReminder(post: Post, event: EventOf<'appointment.reminder-due'>): Promise<void> {
  const { database, clock } = post
  const now = clock.now()
  const details = await findAppointmentDetails(database.reader, event.appointmentId)
  const moment = details && momentOf(event, details, now)
  if (!details || !moment || details.resident.isUnreminded) return
  if (await administer(database, (tx) => putOffReminder(tx, details, now))) return
  await tell(post, details, { side: 'resident', moment, now })
}

async function tell(post: Post, details: AppointmentDetails, due: Due): Promise<void> {
  const { side, moment, now } = due
  const rule = recipients[moment][side]
  // Whom the workshop entered itself it knows of, without a mail.
  const isEntered = side === 'repairer' && details.appointment.accountId === undefined
  if (rule === 'never' || (isEntered && moment === 'booked')) return
  const to = addresseeOf(details, side)
  const links = await linksFor(post, details, side)
  const letter = appointmentLetter(details, { side, moment, now, links })
  if (!to || !letter) return
  const put = moments.filter((each) => inCalendar[each] === 'REQUEST')
  const wasPut = await hasLeft(post, details, { side, now, of: put })
  if (rule === 'if-in-calendar' && !wasPut) return
  if (rule === 'if-written' && !isEntered && !(await hasLeft(post, details, { side, now, of: moments }))) return
  const method = inCalendar[moment]
  const changesIt = method === 'REQUEST' || (method === 'CANCEL' && wasPut)
  await sendOnce(post, {
    messageId: idOf(post, details, { side, moment, sequence: details.appointment.sequence }),
    to,
    ...layOut(letter),
    ...(changesIt && { calendar: { method, content: entryOf(post, details, { ...due, method, to: to.address }) } }),
  })
}

function addresseeOf({ resident, repairer }: AppointmentDetails, side: AppointmentSide): Mail['to'] | undefined {
  if (side === 'repairer') return { name: repairer.name, address: repairer.email }
  return resident.email === undefined ? undefined : { name: resident.firstName, address: resident.email }
}

async function linksFor({ publicUrl, hmac, database }: Post, details: AppointmentDetails, side: AppointmentSide) {
  const { slug, languages } = details.site
  const language = languageFor(details, side)
  const asked = language === (languages[0] ?? 'fr') ? '' : `?lang=${language}`
  const { email, memberId: member, memberSlug } = details.repairer
  // Who has work at the desk answers there, signed in; a link of theirs that is forwarded opens nothing.
  const isAtDesk = side === 'repairer' && (await isStaff(database.reader, { member, email, work: 'visits' }))
  const path = isAtDesk ? deskAppointmentPath(memberSlug, details.appointment.id) : appointmentPath(hmac, details, side)
  return {
    appointment: publicUrl + path.replace('#', `${asked}#`),
    others: `${publicUrl}/s/${slug}/reparation${asked}`,
  }
}

type Named = { readonly side: AppointmentSide; readonly moment: AppointmentMail; readonly sequence: number }

function idOf(post: Post, { appointment }: AppointmentDetails, { side, moment, sequence }: Named): string {
  return messageIdOf(post, moment, side, appointment.id, sequence)
}

/** With more changes than this, a mail is taken to have been sent without looking it up. */
const changesLookedAt = 24

/** Whether this side was mailed about one of these moments in an earlier state of the appointment. */
async function hasLeft(
  post: Post,
  details: AppointmentDetails,
  { side, now, of }: { readonly side: AppointmentSide; readonly now: Instant; readonly of: readonly AppointmentMail[] },
): Promise<boolean> {
  const { createdAt, sequence } = details.appointment
  if (createdAt <= addDays(now, -daysKept) || sequence > changesLookedAt) return true
  const earlier = Array.from({ length: sequence }, (_, at) => at)
  const ids = earlier.flatMap((each) => of.map((moment) => idOf(post, details, { side, moment, sequence: each })))
  return mayHaveLeft(post.database.reader, ids)
}

type Entry = Due & { readonly method: 'REQUEST' | 'CANCEL'; readonly to: string }

function entryOf({ mailer, publicUrl }: Post, details: AppointmentDetails, { side, now, method, to }: Entry): string {
  const language = languageFor(details, side)
  const invitation = { method, from: readMailbox(mailer.from).address, to }
  return appointmentCalendar(details, { side, language, publicUrl, now, invitation })
}
