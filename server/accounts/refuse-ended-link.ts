import type { Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { findAccount } from './account.store.js'

type Marked = { readonly mark: string | undefined; readonly account: Id<'Account'> | undefined }

/** A link made before the mark of its account changed is over. */
export async function refuseEndedLink(db: Db, { mark, account }: Marked): Promise<void> {
  const present = account === undefined ? undefined : await findAccount(db, account)
  if (mark !== present?.linkMark) throw new Refusal('link-over')
}
