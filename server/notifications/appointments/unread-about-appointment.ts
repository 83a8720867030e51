import { findAccount } from '../../accounts/index.js'
import { toId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import { isMuted } from '../../conversations/index.js'
import {
  appointmentPath,
  appointmentSubject,
  findAppointmentDetails,
  staffPath,
  type AppointmentDetails,
  type AppointmentSide,
} from '../../repairs/index.js'
import { staffOf } from '../../roles/index.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import type { Mail } from '../mail/mail.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { withMails, type FindUnread } from '../mail/unread-words.js'
import { unreadWords } from '../mail/unread-words.strings.js'
import { appointmentFacts } from './appointment-facts.strings.js'
import { languageFor } from './appointment-letter.js'
import { formatsOf } from './formats.js'
import { wordMails } from './word-mails.strings.js'

/** What the workshop entered itself it talks about with nobody. */
export const unreadAboutAppointment: FindUnread = async (post, { id, by, eventId }) => {
  const details = await findAppointmentDetails(post.database.reader, toId(id))
  if (details?.appointment.accountId === undefined || (by !== 'resident' && by !== 'repairer')) return undefined
  const side: AppointmentSide = by === 'resident' ? 'repairer' : 'resident'
  return { side, zone: details.repairer.zone, tell: (words) => tell(post, details, { side, words, eventId }) }
}

type Told = { readonly side: AppointmentSide; readonly words: string; readonly eventId: string }

async function tell(post: Post, details: AppointmentDetails, told: Told): Promise<void> {
  const { database, publicUrl } = post
  const subject = appointmentSubject(details.appointment.id)
  const [own = 'fr'] = details.site.languages
  for (const reader of await readersOf(post, details, told.side)) {
    const { account, language, path, to } = reader
    if (account !== undefined && (await isMuted(database.reader, { subject, reader: account }))) continue
    const page = publicUrl + path.replace('#', `${language === own ? '' : `?lang=${language}`}#`)
    const messageId = messageIdOf(post, 'word', told.side, account ?? subject.id, told.eventId.replaceAll(':', '.'))
    await sendOnce(post, {
      messageId,
      to,
      ...layOut(letterTo(details, { ...told, reader, page, now: post.clock.now() })),
    })
  }
}

type Reader = {
  readonly to: Mail['to']
  readonly language: Language
  readonly path: string
  /** Absent of the workshop's own mailbox, by whose link nobody is known. */
  readonly account?: Id<'Account'>
}

/** The resident; or each of the staff, by a link of their own, and where there are none the workshop's own mailbox. */
async function readersOf(post: Post, details: AppointmentDetails, side: AppointmentSide): Promise<Reader[]> {
  const { appointment, repairer, resident } = details
  const path = appointmentPath(post.hmac, details, side)
  const language = languageFor(details, side)
  if (side === 'resident') {
    const { email: address, firstName: name } = resident
    const { accountId: account } = appointment
    return address === undefined || account === undefined ? [] : [{ to: { name, address }, language, path, account }]
  }
  const staff = await staffOf(post.database.reader, { member: repairer.memberId, work: 'visits' })
  const readers = await Promise.all(staff.map((account) => staffReader(post, details, account)))
  const known = readers.filter((reader) => reader !== undefined)
  return known.length > 0 ? known : [{ to: { name: repairer.name, address: repairer.email }, language, path }]
}

async function staffReader(
  { database, hmac }: Post,
  details: AppointmentDetails,
  account: Id<'Account'>,
): Promise<Reader | undefined> {
  const found = await findAccount(database.reader, account)
  if (found?.email === undefined) return undefined
  return {
    to: { name: found.firstName, address: found.email },
    language: found.language ?? languageFor(details, 'repairer'),
    path: staffPath(hmac, details, { account, mark: found.linkMark }),
    account,
  }
}

type About = Told & { readonly reader: Reader; readonly page: string; readonly now: Instant }

function letterTo({ appointment, repairer, resident, site }: AppointmentDetails, about: About): Letter {
  const { reader, side, page, words, now } = about
  const { language } = reader
  const [says, foot, labels, formats] = [
    wordMails[language],
    unreadWords[language],
    appointmentFacts[language],
    formatsOf(language),
  ]
  const who = oneLine(side === 'resident' ? repairer.name : resident.firstName)
  const { startsAt } = appointment
  const { zone } = repairer
  const isOfAll = reader.account === undefined
  return {
    language,
    subject: says.subject({ who, when: labels.atHour(formats.shortDay(startsAt, zone), formats.hour(startsAt, zone)) }),
    site: site.name,
    title: says.title(who),
    opening: [says.opening(labels.atHour(formats.day(startsAt, zone, now), formats.hour(startsAt, zone)))],
    quote: { from: says.quote(who), text: words, isTheirs: true },
    theirs: [oneLine(repairer.name), site.name],
    press: { label: isOfAll ? says.see : says.answer(who), href: page },
    after: [isOfAll ? says.ofAll(who) : foot.onThePage],
    ...(!isOfAll && { aside: { text: foot.stop, href: withMails(page) } }),
    footer: labels.footer[side](site.name),
  }
}
