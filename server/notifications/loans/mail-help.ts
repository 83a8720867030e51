import { saidDay } from '../../../widgets/words/loans/period.js'
import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { dayOf, daysBetween } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import type { EventOf } from '../../events/event.js'
import { findLoanSheet, loanPath, staffLoanPath, type LoanSheet, type LoanSide } from '../../loans/index.js'
import { networkAdmins, staffOf, whoLooksFor } from '../../roles/index.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { helpMails } from './help-mails.strings.js'
import { loanFooter } from './loan-letter.js'

type Help = EventOf<'loan.help-asked' | 'loan.help-given'>
type Sending = { readonly sheet: LoanSheet; readonly key: string; readonly isGiven: boolean }
/** A taker whom staff entered has no account: they told an address, or are called. */
type Reader = {
  readonly account: Id<'Account'> | null
  readonly language?: Language
  /** The path of their page, by the mark of their links. */
  readonly path?: (mark: string | undefined) => string
}

/**
 * Asks those who look after the site to help with a thing that is a week late, and tells both sides; later it tells what was
 * done.
 */
export async function mailHelp(post: Post, event: Help, eventId: string): Promise<void> {
  const db = post.database.reader
  const sheet = await findLoanSheet(db, event.loanId)
  if (!sheet?.help) return
  const { loan, site, homes, help } = sheet
  const isGiven = event.type === 'loan.help-given'
  if (isGiven && !help.ended) return
  const sending = { sheet, isGiven, key: eventId.replaceAll(':', '.') }
  const { id } = loan
  const pathOf = (side: LoanSide) => (mark?: string) => loanPath(post.hmac, { id, site: homes[side], mark }, side)
  const sides: (Reader & { side: LoanSide })[] = [
    { side: 'taker', account: loan.takerId, language: loan.language, path: pathOf('taker') },
  ]
  if ('accountId' in loan.giver) sides.push({ side: 'giver', account: loan.giver.accountId, path: pathOf('giver') })
  else
    for (const account of await staffOf(db, { member: loan.giver.memberId, work: 'stock' })) {
      const path = (mark?: string) => staffLoanPath(post.hmac, { id, site, mark }, account)
      sides.push({ side: 'giver', account, path })
    }
  for (const { side, ...reader } of sides)
    await tell(post, { ...sending, reader, name: `help-${side}` }, (language, mark) => {
      const words = helpMails[language]
      const facts = factsOf(sheet, language)
      const said = isGiven ? words.given(facts) : words[side === 'giver' ? 'askedGiver' : 'askedTaker'](facts)
      return {
        ...said,
        site: homes[side].name,
        ...(help.ended && { quote: { from: words.team(site.name), text: help.ended.answer, isTheirs: true } }),
        press: { label: words.seePage, href: post.publicUrl + (reader.path?.(mark) ?? '') },
        after: [],
        footer: loanFooter(sheet, language),
      }
    })
  if (isGiven) return
  const looking = await whoLooksFor(db, loan.siteId)
  for (const account of looking.length > 0 ? looking : await networkAdmins(db))
    await tell(post, { ...sending, reader: { account }, name: 'help-asked' }, (language) => {
      const words = helpMails[language]
      const facts = factsOf(sheet, language)
      return {
        ...words.moderator(facts),
        labels: [[words.late, words.days(lateOf(post, sheet))]],
        quote: { from: words.says(facts.giver), text: help.words, isTheirs: true },
        press: { label: words.press, href: `${post.publicUrl}/bureau` },
        after: [words.after],
        footer: words.footer(site.name),
      }
    })
}

function factsOf({ loan, giver, taker, site }: LoanSheet, language: Language) {
  const day = loan.period ? saidDay(loan.period.to, language, loan.period.to) : ''
  return { title: oneLine(loan.title), giver: oneLine(giver.name), taker: oneLine(taker.name), day, site: site.name }
}

const lateOf = ({ clock }: Post, { loan: { period, zone } }: LoanSheet): number =>
  period ? daysBetween(period.to, dayOf(clock.now(), zone)) : 0

type Telling = Sending & { readonly reader: Reader; readonly name: string }

async function tell(
  post: Post,
  { sheet, key, reader, name }: Telling,
  letter: (language: Language, mark: string | undefined) => Omit<Letter, 'language'>,
): Promise<void> {
  const account = reader.account === null ? undefined : await findAccount(post.database.reader, reader.account)
  const { taker } = sheet
  const to = account ?? (reader.account === null ? { firstName: taker.name, email: taker.email } : undefined)
  if (to?.email === undefined) return
  const language = reader.language ?? account?.language ?? sheet.site.languages[0] ?? 'fr'
  await sendOnce(post, {
    messageId: messageIdOf(post, name, reader.account ?? sheet.loan.id, key),
    to: { name: to.firstName, address: to.email },
    ...layOut({ language, site: sheet.site.name, ...letter(language, account?.linkMark) }),
  })
}
