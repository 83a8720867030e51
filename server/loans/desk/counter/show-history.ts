import { toId } from '../../../base/id.js'
import { actsAmong, messagesAbout } from '../../../conversations/index.js'
import { isHiddenEverywhere } from '../../../moderation/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import { loanSubject } from '../../loan.js'
import { getLoan } from '../../loan.store.js'
import { saidTo, seenBy } from '../../settling.js'
import { entryOf } from '../../talk/talk-to-wire.js'
import type { History, HistoryInput } from './counter.wire.js'

/** Shows staff what was done and said about one loan of their member. */
export async function showHistory(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'stock'>,
  { loanId }: HistoryInput,
): Promise<History> {
  const { id, by } = await loanOfMember(db, allowed, toId(loanId))
  const seen = seenBy(await getLoan(db, id), by, clock.now())
  const subject = loanSubject(id)
  const [all, isHidden] = await Promise.all([messagesAbout(db, subject), isHiddenEverywhere(db, subject)])
  const told = saidTo(seen, all)
  return { thread: (isHidden ? actsAmong(told) : told).map(entryOf) }
}
