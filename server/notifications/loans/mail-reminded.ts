import { oneLine } from '../../base/one-line.js'
import type { EventOf } from '../../events/event.js'
import { loanPath, reminderToMail } from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { loanFooter } from './loan-letter.js'
import { remindedMails } from './reminded-mails.strings.js'

/** The team's words, as it read them before they left. */
export async function mailReminded(post: Post, event: EventOf<'borrower.reminded'>, eventId: string): Promise<void> {
  const told = await reminderToMail(post.database.reader, event)
  if (!told) return
  const { to, words, member, sheet, linkMark: mark } = told
  const { loan, homes } = sheet
  const { language } = loan
  const said = remindedMails[language]
  const from = oneLine(member)
  const href = post.publicUrl + loanPath(post.hmac, { id: loan.id, site: homes.taker, mark }, 'taker')
  await sendOnce(post, {
    messageId: messageIdOf(post, 'reminded', event.borrowerId, eventId.replaceAll(':', '.')),
    to: { name: oneLine(to.name), address: to.address },
    ...layOut({
      language,
      subject: said.subject(from),
      site: homes.taker.name,
      title: said.title(from),
      opening: [],
      quote: { from: said.writes(from), text: words, isTheirs: true },
      press: { label: said.press, href },
      theirs: [member, homes.taker.name],
      footer: loanFooter(sheet, language),
    }),
  })
}
