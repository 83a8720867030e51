import { saidDay } from '../../../widgets/words/loans/period.js'
import { dayOf } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import { Later } from '../../events/follow.js'
import type { EventOf } from '../../events/event.js'
import { findLoanSheet, type LoanSheet } from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { pageIn } from '../mail/page-in.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { basketMails } from './basket-mails.strings.js'
import { loanFooter, otherOf } from './loan-letter.js'
import { loanReadersOf } from './loan-readers.js'

type Told = EventOf<'basket.lent' | 'basket.undone'>

/** One mail of all that left together, each thing with its day, as it stands when the mail is sent. */
export async function mailBasket(post: Post, event: Told, eventId: string): Promise<void> {
  const now = post.clock.now()
  if (event.type === 'basket.lent' && now < event.settlesAt) throw new Later(event.settlesAt)
  const sheets = await Promise.all(event.loans.map((id) => findLoanSheet(post.database.reader, id)))
  const lines = sheets
    .flatMap((sheet) => (sheet && isToTell(sheet, event) ? [sheet] : []))
    .toSorted((a, b) => dayBack(a).localeCompare(dayBack(b)) || a.loan.title.localeCompare(b.loan.title))
  const [first] = lines
  if (!first) return
  const today = dayOf(now, first.loan.zone)
  const home = first.homes.taker
  for (const reader of await loanReadersOf(post, first, { side: 'taker', wantsReminders: false })) {
    const { language, name, address, path, key } = reader
    const from = otherOf(first, 'taker')
    const things = lines.map((line) => ({
      title: oneLine(line.loan.title),
      day: saidDay(dayBack(line), language, today),
    }))
    const said = basketMails[language][event.type]({ from, things })
    await sendOnce(post, {
      messageId: messageIdOf(post, 'basket', key, eventId.replaceAll(':', '.')),
      to: { name, address },
      ...layOut({
        language,
        subject: said.subject,
        site: home.name,
        title: said.title,
        opening: said.opening,
        labels: things.map(({ title, day }) => [title, said.line(day)]),
        theirs: [...things.map(({ title }) => title), from, home.name],
        press: { label: said.press, href: pageIn(post, home, { language, path }) },
        after: said.after,
        footer: loanFooter(first, language),
      }),
    })
  }
}

/** What was undone, or is back, before the mail left is in neither. */
const isToTell = ({ loan: { status } }: LoanSheet, { type }: Told): boolean =>
  type === 'basket.lent' ? status === 'out' : status === 'cancelled' || status === 'agreed'

const dayBack = ({ loan: { period, createdAt, zone } }: LoanSheet): string => period?.to ?? dayOf(createdAt, zone)
