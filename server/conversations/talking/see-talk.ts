import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { reachOf } from '../../sites/index.js'
import { factsOf } from '../message.js'
import { marksOf, readableTo } from './show-talk.js'
import type { TalkSide } from './talk-owner.js'
import { markRead, readMarks } from '../talks/talk-side.store.js'

/** Who was shown lines up to `to` has read them; a mark never goes back. */
export async function seeTalk(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  talk: TalkSide,
  { to, isElsewhere }: { readonly to: string; readonly isElsewhere: boolean },
): Promise<void> {
  const [stands, marks] = [await talk.stands(tx, clock.now()), await readMarks(tx, talk.subject)]
  const { readTo } = marksOf(marks, talk.side)
  const seenAt = readableTo(stands.lines, { side: talk.side, reach: reachOf(stands, isElsewhere), to, readTo })
  if (seenAt === undefined || !(await markRead(tx, talk, seenAt))) return
  await record(tx, clock.now(), { type: 'message.seen', ...factsOf(talk.subject) })
}
