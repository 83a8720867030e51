import { saidDay } from '../../../widgets/words/loans/period.js'
import { dayOf } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import { Later } from '../../events/follow.js'
import type { EventOf } from '../../events/event.js'
import { findLoanSheet, noteOfReturn, returnedTogether, type Loan, type LoanSheet } from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { pageIn } from '../mail/page-in.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { basketMails, type BasketMail } from './basket-mails.strings.js'
import { loanFooter, otherOf } from './loan-letter.js'
import { loanReadersOf } from './loan-readers.js'

type Told = EventOf<'basket.lent' | 'basket.undone'>

/** One mail of all that left together, each thing with its day, as it stands when the mail is sent. */
export async function mailBasket(post: Post, event: Told, eventId: string): Promise<void> {
  if (event.type === 'basket.lent' && post.clock.now() < event.settlesAt) throw new Later(event.settlesAt)
  const lines = (await linesOf(post, event.loans)).filter(({ sheet }) => isToTell(sheet, event))
  const kind = event.type === 'basket.lent' ? 'lent' : 'undone'
  await tell(post, lines.toSorted(byDay), { kind, key: eventId.replaceAll(':', '.') })
}

/**
 * Several things that one person brought back within a minute are one mail. True where this return is among them; the
 * mail leaves once, whichever of their events comes first after the last of them is told.
 */
export async function isMailedTogether(post: Post, loan: Loan): Promise<boolean> {
  const together = await returnedTogether(post.database.reader, loan)
  const [first, ...others] = together
  const last = others.at(-1)
  if (!first || !last) return false
  if (post.clock.now() < last.toldAt) throw new Later(last.toldAt)
  const lines = await linesOf(
    post,
    together.map(({ id }) => id),
  )
  await tell(post, lines, { kind: 'back', key: `back.${first.id}.${first.doneAt.replaceAll(':', '.')}` })
  return true
}

type Line = { readonly sheet: LoanSheet; readonly note: string }

async function linesOf({ database: { reader } }: Post, loans: readonly Loan['id'][]): Promise<Line[]> {
  const lines = await Promise.all(
    loans.map(async (id) => {
      const sheet = await findLoanSheet(reader, id)
      return sheet ? [{ sheet, note: await noteOfReturn(reader, id) }] : []
    }),
  )
  return lines.flat()
}

type Telling = { readonly kind: BasketMail; readonly key: string }

async function tell(post: Post, lines: readonly Line[], { kind, key }: Telling): Promise<void> {
  const [first] = lines
  if (!first) return
  const { sheet } = first
  const today = dayOf(post.clock.now(), sheet.loan.zone)
  const home = sheet.homes.taker
  for (const reader of await loanReadersOf(post, sheet, { side: 'taker', wantsReminders: false })) {
    const { language, name, address, path } = reader
    const from = otherOf(sheet, 'taker')
    const things = lines.map((line) => ({
      title: oneLine(line.sheet.loan.title),
      day: saidDay(dayBack(line), language, today),
      note: line.note,
    }))
    const said = basketMails[language][kind]({ from, things })
    await sendOnce(post, {
      messageId: messageIdOf(post, 'basket', reader.key, key),
      to: { name, address },
      ...layOut({
        language,
        subject: said.subject,
        site: home.name,
        title: said.title,
        opening: said.opening,
        labels: things.map((thing) => [thing.title, said.line(thing)]),
        theirs: [...things.map(({ title }) => title), from, home.name],
        press: { label: said.press, href: pageIn(post, home, { language, path }) },
        after: said.after,
        footer: loanFooter(sheet, language),
      }),
    })
  }
}

/** What was undone, or is back, before the mail left is in neither. */
const isToTell = ({ loan: { status } }: LoanSheet, { type }: Told): boolean =>
  type === 'basket.lent' ? status === 'out' : status === 'cancelled' || status === 'agreed'

const byDay = (a: Line, b: Line): number =>
  dayBack(a).localeCompare(dayBack(b)) || a.sheet.loan.title.localeCompare(b.sheet.loan.title)

const dayBack = ({ sheet: { loan } }: Line): string => loan.period?.to ?? dayOf(loan.createdAt, loan.zone)
