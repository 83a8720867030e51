import { toId } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'
import {
  findMessage,
  mailMarkOf,
  messagesAbout,
  noteMailed,
  noteMailing,
  type Message,
} from '../../conversations/index.js'
import type { EventOf } from '../../events/event.js'
import { Later } from '../../events/follow.js'
import { endOfNight, findLoanSheet, loanSubject, sheetSeenBy, type LoanSide } from '../../loans/index.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Post } from '../mail/send-once.js'
import { tell } from './mail-loans.js'

/** Who looks at the talk has read it by then. */
const unreadMs = 10 * 60_000
/** After so long nobody waits for an answer any more: a server that stood still does not mail what is of before. */
const newsMs = 48 * 3_600_000
/** A neighbour's words may come earlier and later than a reminder. */
const wordHours = { morning: '08:00', evening: '21:00' }

/**
 * Mails what was written and not read, all lines together. A follower of its own: what waits here delays no other mail about the
 * loan.
 */
export async function mailWords(post: Post, event: EventOf<'message.written'>, eventId: string): Promise<void> {
  if (event.subjectKind !== loanSubject('').kind) return
  const { clock, database } = post
  const db = database.reader
  const [sheet, said] = await Promise.all([findLoanSheet(db, toId(event.subjectId)), findMessage(db, event.messageId)])
  if (!sheet || !said || (said.side !== 'giver' && said.side !== 'taker')) return
  const now = clock.now()
  if (now > addMs(said.createdAt, newsMs)) return
  const side: LoanSide = said.side === 'giver' ? 'taker' : 'giver'
  const subject = loanSubject(sheet.loan.id)
  const mark = { subject, side }
  const unread = unreadBy(await messagesAbout(db, subject), { by: said.side, after: await mailMarkOf(db, mark) })
  if (!unread.some(({ id }) => id === said.id)) return
  const { zone } = sheet.loan
  const unreadAt = addMs(said.createdAt, unreadMs)
  const due = endOfNight(unreadAt, zone, wordHours) ?? unreadAt
  if (now < due) throw new Later(due)
  const morning = endOfNight(now, zone, wordHours)
  if (morning !== undefined) throw new Later(morning)
  // A mail that was begun says the same again when it is tried again.
  const upTo = await administer(database, (tx) => noteMailing(tx, mark, unread.at(-1)?.createdAt ?? said.createdAt))
  const words = unread.filter(({ createdAt }) => createdAt <= upTo).map((line) => line.words)
  await tell(post, sheetSeenBy(sheet, side, now), { eventId, side, moment: 'word', words: words.join('\n\n') })
  await administer(database, (tx) => noteMailed(tx, mark, upTo))
}

type Unread = { readonly by: LoanSide; readonly after: Instant | undefined }

/** Words by themselves: what goes with an act is in the mail of that act. */
const unreadBy = (lines: readonly Message[], { by, after }: Unread): Message[] =>
  lines.filter(
    ({ act, createdAt, side }) =>
      side === by && (act === undefined || act.name === 'thank') && (after === undefined || createdAt > after),
  )
