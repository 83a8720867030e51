import type { Id } from '../base/id.js'
import { addHours, msOf } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Owned } from '../rpc/actor.js'
import { refuseBlocked } from './blocks/person-block.store.js'
import { factsOf, mostMessagesPerDay, type Subject } from './message.js'
import { insertMessage, writtenSince } from './message.store.js'

/** One side of a conversation, as the slice that owns the subject knows it; the other reads. */
export type Speaking = {
  readonly subject: Subject
  readonly side: string
  readonly author?: Id<'Account'>
  /** Absent where a member's staff reads. */
  readonly reader?: Id<'Account'>
  /** Nothing is said any more about what is over. */
  readonly isOpen: boolean
}

export async function writeMessage(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { subject, side, author, reader, isOpen }: Owned<Speaking>,
  words: string,
): Promise<Id<'Message'>> {
  const now = clock.now()
  if (!isOpen) throw new Refusal('conversation-over')
  await refuseBlocked(tx, { by: reader, whom: author })
  const [first, ...later] = await writtenSince(tx, { subject, side, since: addHours(now, -24) })
  if (first !== undefined && later.length + 1 >= mostMessagesPerDay) {
    const retryAfterSeconds = Math.ceil((msOf(addHours(first, 24)) - msOf(now)) / 1000)
    throw new Refusal('messages-full', { retryAfterSeconds })
  }
  const messageId = await insertMessage(tx, { subject, side, ...(author && { author }), words, createdAt: now })
  await record(tx, now, { type: 'message.written', ...factsOf(subject), messageId })
  return messageId
}
