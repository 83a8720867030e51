import { findAccount, findEmailChange, findSession } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Db } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/in-transaction.js'
import { isNoted, takeOver } from './take-over.store.js'

export const provingEvents = ['session.opened', 'email-change.done'] as const

type Proving = EventOf<(typeof provingEvents)[number]>

/** Somebody has typed the digits that were mailed to their address: what was noted under it at counters is theirs now. */
export async function takeOverNoted({ database }: { readonly database: Database }, event: Proving): Promise<void> {
  const person = await personOf(database.reader, event)
  const account = person && (await findAccount(database.reader, person))
  if (account?.email === undefined || !(await isNoted(database.reader, account.email))) return
  const { id, email } = account
  await administer(database, (tx) => takeOver(tx, { person: id, email }))
}

async function personOf(db: Db, event: Proving): Promise<Id<'Account'> | undefined> {
  if (event.type === 'session.opened') return (await findSession(db, event.sessionId))?.accountId
  return (await findEmailChange(db, event.changeId))?.accountId
}
