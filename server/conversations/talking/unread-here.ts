import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { isRead, reachOf } from '../../sites/index.js'
import type { TalkKind } from '../talks/talk.js'
import { unreadMomentsOf } from '../talks/unread.store.js'

type Reader = { readonly account: Id<'Account'>; readonly isElsewhere: boolean }

/** How many words a person would find unread in each of their talks, there: on the page of a site those alone that are read there. */
export async function unreadHere(db: Db, kind: TalkKind, { account, isElsewhere }: Reader) {
  const moments = await unreadMomentsOf(db, kind, { account })
  return (id: string, stands: { readonly wordsSince?: Instant }): { readonly unread?: number } => {
    const reach = reachOf(stands, isElsewhere)
    const count = (moments.get(id) ?? []).filter((at) => isRead(reach, at)).length
    return count > 0 ? { unread: count } : {}
  }
}
