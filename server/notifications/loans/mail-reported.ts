import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import { toId } from '../../base/id.js'
import { findLoanSheet } from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { reportMails } from '../mail/report-mails.strings.js'
import { loanFooter, otherOf } from './loan-letter.js'
import { loanReadersOf } from './loan-readers.js'

export async function tellSidesOfLoan(post: Post, subjectId: string, key: string): Promise<void> {
  const sheet = await findLoanSheet(post.database.reader, toId(subjectId))
  if (!sheet) return
  const { homes, loan, site } = sheet
  for (const side of loanSides) {
    for (const reader of await loanReadersOf(post, sheet, { side, wantsReminders: false })) {
      const { address, language, name, path } = reader
      const words = reportMails[language].side
      const told = { title: loan.title, who: otherOf(sheet, side), site: site.name }
      await sendOnce(post, {
        messageId: messageIdOf(post, 'talk-read', side, reader.key, key),
        to: { name, address },
        ...layOut({
          language,
          subject: words.subject(told),
          site: homes[side].name,
          title: words.title,
          opening: words.opening(told),
          press: { label: words.press, href: post.publicUrl + path },
          after: words.after,
          footer: loanFooter(sheet, language),
        }),
      })
    }
  }
}
