import type { Id } from '../base/id.js'
import { addHours, addMs, msOf, type Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Owned } from '../rpc/actor.js'
import { refuseBlocked } from './blocks/person-block.store.js'
import { factsOf, mostMessagesPerDay, mostMessagesPerMinute, type Message, type Said } from './message.js'
import { insertMessage, writtenSince } from './message.store.js'
import type { TalkBetween } from './talks/talk.js'

/** One side of a conversation, as the slice that owns the subject knows it, and has locked it; the other reads. */
export type Speaking = Pick<Message, 'subject' | 'side' | 'author' | 'member'> & {
  /** Absent where a member's staff reads. */
  readonly reader?: Id<'Account'>
  /** Nothing is said any more about what is over. */
  readonly isOpen: boolean
  readonly between: TalkBetween
}

export async function writeMessage(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { subject, side, author, member, reader, isOpen, between }: Owned<Speaking>,
  what: Said,
): Promise<Pick<Message, 'id' | 'createdAt'>> {
  const now = clock.now()
  if (!isOpen) throw new Refusal('conversation-over')
  // A person who blocked somebody as a neighbour still hears from the member for which they work.
  await refuseBlocked(tx, { by: reader, whom: member === undefined ? author : undefined })
  refuseFull(await writtenSince(tx, { subject, side, since: addHours(now, -24) }), now)
  const said = { subject, side, ...(author && { author }), ...(member && { member }), ...what, createdAt: now }
  const written = await insertMessage(tx, said, between)
  await record(tx, now, { type: 'message.written', ...factsOf(subject), messageId: written.id })
  return written
}

const minuteMs = 60_000

const limits = [
  { most: mostMessagesPerMinute, withinMs: minuteMs },
  { most: mostMessagesPerDay, withinMs: 24 * 60 * minuteMs },
] as const

/** With both limits reached, the one that lasts longer is told. */
function refuseFull(written: readonly Instant[], now: Instant): void {
  const waits = limits.flatMap(({ most, withinMs }) => {
    const recent = written.filter((at) => at > addMs(now, -withinMs))
    const first = recent.at(-most)
    if (first === undefined) return []
    // The moment of a line may be later than now: it stands after the one before.
    return [Math.ceil(Math.min(msOf(first) + withinMs - msOf(now), withinMs) / 1000)]
  })
  if (waits.length > 0) throw new Refusal('messages-full', { retryAfterSeconds: Math.max(...waits) })
}
