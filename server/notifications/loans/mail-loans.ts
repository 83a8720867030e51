import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { isMuted, wordsOfAct, type Message } from '../../conversations/index.js'
import { Later } from '../../events/follow.js'
import {
  findLoanSheet,
  isAtPlace,
  loanPath,
  loanSubject,
  staffLoanPath,
  type LoanSheet,
  type LoanSide,
} from '../../loans/index.js'
import { staffOf } from '../../roles/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import type { WordsIn } from '../mail/unread-words.js'
import { loanLetter } from './loan-letter.js'
import { isReminder, isToldToStaff, momentOf, type LoanEvent, type LoanMail } from './loan-moments.js'

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
  await tell(post, sheet, { ...told, moment, words: () => (by === side ? '' : (said?.words ?? '')) })
}

function sideOf(said: Message | undefined): LoanSide | undefined {
  return said?.side === 'giver' || said?.side === 'taker' ? said.side : undefined
}

type Due = Omit<Told, 'event'> & { readonly moment: LoanMail; readonly words: WordsIn }

export async function tell(post: Post, sheet: LoanSheet, due: Due): Promise<void> {
  for (const reader of await readersOf(post, sheet, due)) {
    const { language, path, name, address, key } = reader
    if (due.moment === 'word' && (await hasMuted(post, sheet, { reader, side: due.side }))) continue
    const home = sheet.homes[due.side]
    const [own = 'fr'] = home.languages
    const asked = language === own ? '' : `?lang=${language}`
    const { publicUrl } = post
    const letter = loanLetter(sheet, {
      side: due.side,
      moment: due.moment,
      words: due.words(language),
      language,
      now: post.clock.now(),
      links: {
        page: publicUrl + path.replace('#', `${asked}#`),
        others: `${publicUrl}/s/${home.slug}/offres?${new URLSearchParams({ category: sheet.loan.categoryId, ...(asked && { lang: language }) })}`,
      },
    })
    if (!letter) continue
    const messageId = messageIdOf(post, 'loan', due.side, key, due.eventId.replaceAll(':', '.'))
    await sendOnce(post, { messageId, to: { name, address }, ...layOut(letter) })
  }
}

type Muting = { readonly reader: Reader; readonly side: LoanSide }

const hasMuted = ({ database }: Post, { loan }: LoanSheet, { reader, side }: Muting): Promise<boolean> =>
  isMuted(database.reader, { subject: loanSubject(loan.id), reader: reader.account ?? side })

type Reader = {
  readonly name: string
  readonly address: string
  readonly language: Language
  readonly path: string
  /** Absent of whom staff entered. */
  readonly account?: Id<'Account'>
  /** Part of the `Message-ID`. */
  readonly key: string
}

async function readersOf(post: Post, sheet: LoanSheet, { side, moment }: Due): Promise<Reader[]> {
  const { loan, homes } = sheet
  if (side === 'giver' && isAtPlace(loan)) return isToldToStaff(moment) ? staffReaders(post, sheet) : []
  if (side === 'taker' && loan.takerId === null) return noAccountReaders(post, sheet)
  const account = side === 'taker' ? loan.takerId : 'accountId' in loan.giver ? loan.giver.accountId : null
  if (account === null) return []
  const reader = await readerOf(post, account, {
    home: homes[side],
    path: (mark) => loanPath(post.hmac, { id: loan.id, site: homes[side], mark }, side),
    wantsReminders: isReminder(moment),
  })
  const language = side === 'taker' ? loan.language : reader?.language
  return reader && language ? [{ ...reader, language }] : []
}

/** Takers whom staff entered have told an address, or are called. */
function noAccountReaders({ hmac }: Post, { loan, site, taker }: LoanSheet): Reader[] {
  if (taker.email === undefined) return []
  const path = loanPath(hmac, { id: loan.id, site, mark: undefined }, 'taker')
  return [{ name: taker.name, address: taker.email, language: loan.language, path, key: loan.id }]
}

/** Each by a link of their own, worth something while their role lasts. */
async function staffReaders(post: Post, sheet: LoanSheet): Promise<Reader[]> {
  const { loan, site } = sheet
  if (!('memberId' in loan.giver)) return []
  const staff = await staffOf(post.database.reader, { member: loan.giver.memberId, work: 'stock' })
  const readers = await Promise.all(
    staff.map((account) =>
      readerOf(post, account, {
        home: site,
        path: (mark) => staffLoanPath(post.hmac, { id: loan.id, site, mark }, account),
        wantsReminders: false,
      }),
    ),
  )
  return readers.filter((reader) => reader !== undefined)
}

type Reading = {
  readonly home: LoanSheet['site']
  readonly path: (mark: string | undefined) => string
  readonly wantsReminders: boolean
}

async function readerOf(
  { database }: Post,
  id: Id<'Account'>,
  { home, path, wantsReminders }: Reading,
): Promise<Reader | undefined> {
  const account = await findAccount(database.reader, id)
  if (account?.email === undefined || (wantsReminders && account.unreminded)) return undefined
  const language = account.language ?? home.languages[0] ?? 'fr'
  return {
    name: account.firstName,
    address: account.email,
    language,
    path: path(account.linkMark),
    account: id,
    key: id,
  }
}
