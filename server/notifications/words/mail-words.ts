import { addMs, type Instant } from '../../base/instant.js'
import {
  findMessage,
  mailMarkOf,
  messagesAbout,
  noteMailed,
  noteMailing,
  talkKinds,
  type Message,
} from '../../conversations/index.js'
import type { EventOf } from '../../events/event.js'
import { Later } from '../../events/follow.js'
import { endOfNight } from '../../loans/index.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { unreadAboutAppointment } from '../appointments/unread-about-appointment.js'
import { unreadAboutLoan } from '../loans/unread-about-loan.js'
import type { Post } from '../mail/send-once.js'
import { saidInMail } from '../mail/said-in-mail.js'
import type { FindUnreadOf } from '../mail/unread-words.js'

/** Who looks at the talk has read it by then. */
const unreadMs = 10 * 60_000
/** After so long nobody waits for an answer any more: a server that stood still does not mail what is of before. */
const newsMs = 48 * 3_600_000
/** Words may come earlier and later than a reminder. */
const wordHours = { morning: '08:00', evening: '21:00' }

const unreadOf: FindUnreadOf = { loan: unreadAboutLoan, appointment: unreadAboutAppointment }

/**
 * Mails what was written and not read, all lines together. A follower of its own: what waits here delays no other mail about the
 * loan or the appointment.
 */
export async function mailWords(post: Post, event: EventOf<'message.written'>, eventId: string): Promise<void> {
  const kind = talkKinds.find((known) => known === event.subjectKind)
  if (kind === undefined) return
  const { clock, database } = post
  const db = database.reader
  const said = await findMessage(db, event.messageId)
  const now = clock.now()
  if (!said || now > addMs(said.createdAt, newsMs)) return
  if (await isHiddenEverywhere(db, { kind, id: event.subjectId })) return
  const told = await unreadOf[kind](post, { id: event.subjectId, by: said.side, eventId })
  if (!told) return
  const { side, tell, zone } = told
  const mark = { subject: { kind, id: event.subjectId }, side }
  const unread = unreadBy(await messagesAbout(db, mark.subject), { by: said.side, after: await mailMarkOf(db, mark) })
  if (!unread.some(({ id }) => id === said.id)) return
  const unreadAt = addMs(said.createdAt, unreadMs)
  const due = endOfNight(unreadAt, zone, wordHours) ?? unreadAt
  if (now < due) throw new Later(due)
  const morning = endOfNight(now, zone, wordHours)
  if (morning !== undefined) throw new Later(morning)
  // A mail that was begun says the same again when it is tried again.
  const upTo = await administer(database, (tx) => noteMailing(tx, mark, unread.at(-1)?.createdAt ?? said.createdAt))
  const lines = unread.filter(({ createdAt }) => createdAt <= upTo)
  await tell((language) => lines.map((line) => saidInMail(line, language)).join('\n\n'))
  await administer(database, (tx) => noteMailed(tx, mark, upTo))
}

type Unread = { readonly by: string; readonly after: Instant | undefined }

/** Words by themselves: what goes with an act is in the mail of that act. */
const unreadBy = (lines: readonly Message[], { by, after }: Unread): Message[] =>
  lines.filter(
    ({ act, createdAt, side }) =>
      side === by && (act === undefined || act.name === 'thank') && (after === undefined || createdAt > after),
  )
