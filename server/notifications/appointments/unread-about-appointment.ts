import { toId } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { oneLine } from '../../base/one-line.js'
import { isMuted } from '../../conversations/index.js'
import {
  appointmentSubject,
  findAppointmentDetails,
  type AppointmentDetails,
  type AppointmentSide,
} from '../../repairs/index.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { withMails, type FindUnread, type WordsIn } from '../mail/unread-words.js'
import { unreadWords } from '../mail/unread-words.strings.js'
import { appointmentFacts, wordMails } from './both-mails.strings.js'
import { readersOf, type AppointmentReader } from './appointment-readers.js'
import { formatsOf } from './formats.js'

/** What the workshop entered itself it talks about with nobody. */
export const unreadAboutAppointment: FindUnread = async (post, { id, by, eventId }) => {
  const details = await findAppointmentDetails(post.database.reader, toId(id))
  if (details?.appointment.accountId === undefined || (by !== 'resident' && by !== 'repairer')) return undefined
  const side: AppointmentSide = by === 'resident' ? 'repairer' : 'resident'
  return { side, zone: details.repairer.zone, tell: (words) => tell(post, details, { side, words, eventId }) }
}

type Told = { readonly side: AppointmentSide; readonly words: WordsIn; readonly eventId: string }

async function tell(post: Post, details: AppointmentDetails, told: Told): Promise<void> {
  const { database } = post
  const subject = appointmentSubject(details.appointment.id)
  for (const reader of await readersOf(post, details, told.side)) {
    const { account, to } = reader
    if (account !== undefined && (await isMuted(database.reader, { subject, reader: account }))) continue
    const messageId = messageIdOf(post, 'word', told.side, account ?? subject.id, told.eventId.replaceAll(':', '.'))
    await sendOnce(post, { messageId, to, ...layOut(letterTo(details, { ...told, reader, now: post.clock.now() })) })
  }
}

type About = Told & { readonly reader: AppointmentReader; readonly now: Instant }

function letterTo({ appointment, repairer, resident, site }: AppointmentDetails, about: About): Letter {
  const { reader, side, words, now } = about
  const { language, page } = reader
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
    quote: { from: says.quote(who), text: words(language), isTheirs: true },
    theirs: [oneLine(repairer.name), site.name],
    press: { label: isOfAll ? says.see : says.answer(who), href: page },
    after: [isOfAll ? says.ofAll(who) : foot.onThePage],
    ...(!isOfAll && { aside: { text: foot.stop, href: withMails(page) } }),
    footer: labels.footer[side](site.name),
  }
}
