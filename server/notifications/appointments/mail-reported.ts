import { toId } from '../../base/id.js'
import { oneLine } from '../../base/one-line.js'
import { findAppointmentDetails } from '../../repairs/index.js'
import { layOut } from '../mail/lay-out.js'
import { reportMails } from '../mail/report-mails.strings.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { appointmentFacts } from './both-mails.strings.js'
import { readersOf } from './appointment-readers.js'

export async function tellSidesOfAppointment(post: Post, subjectId: string, key: string): Promise<void> {
  const details = await findAppointmentDetails(post.database.reader, toId(subjectId))
  if (!details) return
  const { appointment, repairer, resident, site } = details
  for (const side of ['resident', 'repairer'] as const) {
    for (const { account, language, page, to } of await readersOf(post, details, side)) {
      const words = reportMails[language].side
      const who = oneLine(side === 'resident' ? repairer.name : resident.firstName)
      const told = { title: appointment.service?.name ?? repairer.name, who, site: site.name }
      await sendOnce(post, {
        messageId: messageIdOf(post, 'talk-read', side, account ?? subjectId, key),
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
