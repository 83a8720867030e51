import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { appointmentPath, staffPath, type AppointmentDetails, type AppointmentSide } from '../../repairs/index.js'
import { staffOf } from '../../roles/index.js'
import type { Mail } from '../mail/mail.js'
import { pageIn } from '../mail/page-in.js'
import type { Post } from '../mail/send-once.js'
import { languageFor } from './appointment-letter.js'

export type AppointmentReader = {
  readonly to: Mail['to']
  readonly language: Language
  /** Address of the appointment, in that language, by a link of theirs. */
  readonly page: string
  /** Absent of the workshop's own mailbox, by whose link nobody is known. */
  readonly account?: Id<'Account'>
}

/** The resident; or each of the staff, by a link of their own, and where there are none the workshop's own mailbox. */
export async function readersOf(
  post: Post,
  details: AppointmentDetails,
  side: AppointmentSide,
): Promise<AppointmentReader[]> {
  const { appointment, repairer, resident } = details
  const language = languageFor(details, side)
  const page = pageIn(post, details.site, { language, path: appointmentPath(post.hmac, details, side) })
  if (side === 'resident') {
    const { email: address, firstName: name } = resident
    const { accountId: account } = appointment
    return address === undefined || account === undefined ? [] : [{ to: { name, address }, language, page, account }]
  }
  const staff = await staffOf(post.database.reader, { member: repairer.memberId, work: 'visits' })
  const readers = await Promise.all(staff.map((account) => staffReader(post, details, account)))
  const known = readers.filter((reader) => reader !== undefined)
  return known.length > 0 ? known : [{ to: { name: repairer.name, address: repairer.email }, language, page }]
}

async function staffReader(
  post: Post,
  details: AppointmentDetails,
  account: Id<'Account'>,
): Promise<AppointmentReader | undefined> {
  const found = await findAccount(post.database.reader, account)
  if (found?.email === undefined) return undefined
  const language = found.language ?? languageFor(details, 'repairer')
  const path = staffPath(post.hmac, details, { account, mark: found.linkMark })
  return {
    to: { name: found.firstName, address: found.email },
    language,
    page: pageIn(post, details.site, { language, path }),
    account,
  }
}
