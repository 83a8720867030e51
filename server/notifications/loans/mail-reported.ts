import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import { findAccount } from '../../accounts/index.js'
import { toId } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { isSaid, messagesAbout } from '../../conversations/index.js'
import type { EventOf } from '../../events/event.js'
import { findLoanSheet, loanPath, loanSubject, type LoanSheet, type LoanSide } from '../../loans/index.js'
import { findReport } from '../../moderation/index.js'
import { networkAdmins, whoLooksFor } from '../../roles/index.js'
import { layOut } from '../mail/lay-out.js'
import { saidInMail } from '../mail/said-in-mail.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { loanFooter, otherOf } from './loan-letter.js'
import { reportMails } from './help-mails.strings.js'

type Reported = EventOf<'subject.reported'>

/** From now on those who look after the site read the conversation; both sides are told so. */
export async function mailReported(post: Post, event: Reported, eventId: string): Promise<void> {
  if (event.subjectKind !== loanSubject('').kind) return
  const db = post.database.reader
  const [sheet, report] = await Promise.all([findLoanSheet(db, toId(event.subjectId)), findReport(db, event.reportId)])
  if (!sheet || !report) return
  const key = eventId.replaceAll(':', '.')
  for (const side of loanSides) await tellSide(post, sheet, { side, key })
  const looking = await whoLooksFor(db, sheet.loan.siteId)
  for (const id of looking.length > 0 ? looking : await networkAdmins(db)) {
    const account = await findAccount(db, id)
    if (account?.email === undefined) continue
    const language = account.language ?? sheet.site.languages[0] ?? 'fr'
    const words = reportMails[language].moderator
    const who = (report.accountId ?? null) === sheet.loan.takerId ? sheet.taker.name : sheet.giver.name
    const told = { title: sheet.loan.title, who, site: sheet.site.name }
    await sendOnce(post, {
      messageId: messageIdOf(post, 'talk-reported', id, key),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject: words.subject(told),
        site: told.site,
        title: words.title,
        opening: [words.opening(told)],
        labels: [
          [words.reason, words.reasons[report.reason]],
          ...(report.words === '' ? [] : ([[words.said, report.words]] as const)),
        ],
        quote: { from: words.thread, text: await threadOf(post, sheet, language), isTheirs: true },
        press: { label: words.press, href: `${post.publicUrl}/bureau` },
        after: words.after,
        footer: words.footer(sheet.site.name),
      }),
    })
  }
}

async function threadOf({ database }: Post, { loan, giver, taker }: LoanSheet, language: Language): Promise<string> {
  const said = await messagesAbout(database.reader, loanSubject(loan.id))
  return said
    .filter(isSaid)
    .map((line) => `${line.side === 'giver' ? giver.name : taker.name} : ${saidInMail(line, language)}`)
    .join('\n')
}

/** A taker without an account may have told an address when staff entered them. */
async function sideReader({ database }: Post, { loan, taker }: LoanSheet, side: LoanSide) {
  if (side === 'taker' && loan.takerId === null)
    return { firstName: taker.name, email: taker.email, language: loan.language }
  const account = side === 'taker' ? loan.takerId : 'accountId' in loan.giver ? loan.giver.accountId : null
  return account === null ? undefined : findAccount(database.reader, account)
}

async function tellSide(post: Post, sheet: LoanSheet, { side, key }: { side: LoanSide; key: string }): Promise<void> {
  const { loan, site } = sheet
  const home = sheet.homes[side]
  const reader = await sideReader(post, sheet, side)
  if (reader?.email === undefined) return
  const language: Language = side === 'taker' ? loan.language : (reader.language ?? home.languages[0] ?? 'fr')
  const words = reportMails[language].side
  const told = { title: loan.title, who: otherOf(sheet, side), site: site.name }
  await sendOnce(post, {
    messageId: messageIdOf(post, 'talk-read', side, loan.id, key),
    to: { name: reader.firstName, address: reader.email },
    ...layOut({
      language,
      subject: words.subject(told),
      site: home.name,
      title: words.title,
      opening: words.opening(told),
      press: {
        label: words.press,
        href: post.publicUrl + loanPath(post.hmac, { id: loan.id, site: home, mark: sheet[side].linkMark }, side),
      },
      after: words.after,
      footer: loanFooter(sheet, language),
    }),
  })
}
