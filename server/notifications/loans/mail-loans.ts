import { isMuted, wordsOfAct, type Message } from '../../conversations/index.js'
import { Later } from '../../events/follow.js'
import {
  findLoanSheet,
  isAtPlace,
  loanSubject,
  noteOfReturn,
  type LoanSheet,
  type LoanSide,
} from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { pageIn } from '../mail/page-in.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import type { WordsIn } from '../mail/unread-words.js'
import { loanLetter } from './loan-letter.js'
import { isReminder, isToldToStaff, momentOf, type LoanEvent, type LoanMail } from './loan-moments.js'
import { loanReadersOf, type LoanReader } from './loan-readers.js'
import { isMailedTogether } from './mail-basket.js'

type Told = { readonly event: LoanEvent; readonly eventId: string; readonly side: LoanSide }

/** The mail shows the loan as it is when the mail is sent. What may still be taken back is told once it stands. */
export async function mailLoan(post: Post, told: Told): Promise<void> {
  const { event, side } = told
  const db = post.database.reader
  const sheet = await findLoanSheet(db, event.loanId)
  if (!sheet) return
  const said = await wordsOfAct(db, loanSubject(event.loanId), event.sequence)
  const by = sideOf(said)
  const moment = momentOf(event, {
    sheet,
    side,
    now: post.clock.now(),
    by: 'by' in event && event.by !== 'time' ? event.by : by,
  })
  if (!moment) return
  const { settlesAt } = event
  if (settlesAt !== undefined && post.clock.now() < settlesAt) throw new Later(settlesAt)
  const isBack = moment === 'over' && side === 'taker' && isAtPlace(sheet.loan)
  if (isBack && (await isMailedTogether(post, sheet.loan))) return
  const noted = isBack ? await noteOfReturn(db, event.loanId) : ''
  const words = by === side ? '' : [said?.words, noted].filter(Boolean).join('\n')
  await tell(post, sheet, { ...told, moment, words: () => words })
}

function sideOf(said: Message | undefined): LoanSide | undefined {
  return said?.side === 'giver' || said?.side === 'taker' ? said.side : undefined
}

type Due = Omit<Told, 'event'> & { readonly moment: LoanMail; readonly words: WordsIn }

export async function tell(post: Post, sheet: LoanSheet, due: Due): Promise<void> {
  const { moment, side } = due
  if (side === 'giver' && isAtPlace(sheet.loan) && !isToldToStaff(moment)) return
  for (const reader of await loanReadersOf(post, sheet, { side, wantsReminders: isReminder(moment) })) {
    const { language, path, name, address, key } = reader
    if (due.moment === 'word' && (await hasMuted(post, sheet, { reader, side: due.side }))) continue
    const home = sheet.homes[due.side]
    const [own = 'fr'] = home.languages
    const letter = loanLetter(sheet, {
      side: due.side,
      moment: due.moment,
      words: due.words(language),
      language,
      now: post.clock.now(),
      links: {
        page: pageIn(post, home, { language, path }),
        others: `${post.publicUrl}/s/${home.slug}/offres?${new URLSearchParams({ category: sheet.loan.categoryId, ...(language !== own && { lang: language }) })}`,
      },
    })
    if (!letter) continue
    const messageId = messageIdOf(post, 'loan', due.side, key, due.eventId.replaceAll(':', '.'))
    await sendOnce(post, { messageId, to: { name, address }, ...layOut(letter) })
  }
}

type Muting = { readonly reader: LoanReader; readonly side: LoanSide }

const hasMuted = ({ database }: Post, { loan }: LoanSheet, { reader, side }: Muting): Promise<boolean> =>
  isMuted(database.reader, { subject: loanSubject(loan.id), reader: reader.account ?? side })
