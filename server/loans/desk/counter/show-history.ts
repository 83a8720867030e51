import { toId } from '../../../base/id.js'
import { messagesAbout } from '../../../conversations/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import { loanSubject } from '../../loan.js'
import { entryOf } from '../../talk/talk-to-wire.js'
import type { History, HistoryInput } from './counter.wire.js'

/** Shows staff what was done and said about one loan of their member. */
export async function showHistory(
  { db }: Pick<Context, 'db'>,
  allowed: Allowed<'stock'>,
  { loanId }: HistoryInput,
): Promise<History> {
  const { id } = await loanOfMember(db, allowed, toId(loanId))
  return { thread: (await messagesAbout(db, loanSubject(id))).map(entryOf) }
}
