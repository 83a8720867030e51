import { toId } from '../../base/id.js'
import { oneLine } from '../../base/one-line.js'
import type { EventOf } from '../../events/event.js'
import { appointmentSubject, findAppointmentDetails } from '../../repairs/index.js'
import { appointmentFacts } from '../appointments/appointment-facts.strings.js'
import { readersOf } from '../appointments/appointment-readers.js'
import { reportMails } from '../loans/help-mails.strings.js'
import { mailReported } from '../loans/mail-reported.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'

type Reported = EventOf<'subject.reported'>

/** From now on those who look after the site read what was said until then; both sides are told so. */
export async function mailReportedTalk(post: Post, event: Reported, eventId: string): Promise<void> {
  if (event.subjectKind === appointmentSubject('').kind) await tellBoth(post, event, eventId)
  else await mailReported(post, event, eventId)
}

async function tellBoth(post: Post, { subjectId }: Reported, eventId: string): Promise<void> {
  const details = await findAppointmentDetails(post.database.reader, toId(subjectId))
  if (!details) return
  const { appointment, repairer, resident, site } = details
  for (const side of ['resident', 'repairer'] as const) {
    for (const { account, language, page, to } of await readersOf(post, details, side)) {
      const words = reportMails[language].side
      const who = oneLine(side === 'resident' ? repairer.name : resident.firstName)
      const told = { title: appointment.service?.name ?? repairer.name, who, site: site.name }
      await sendOnce(post, {
        messageId: messageIdOf(post, 'talk-read', side, account ?? subjectId, eventId.replaceAll(':', '.')),
        to,
        ...layOut({
          language,
          subject: words.subject(told),
          site: site.name,
          title: words.title,
          opening: words.opening(told),
          press: { label: words.press, href: page },
          after: words.after,
          footer: appointmentFacts[language].footer[side](site.name),
        }),
      })
    }
  }
}
