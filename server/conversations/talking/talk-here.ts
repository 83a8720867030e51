import type * as v from 'valibot'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { isRead, reachOf } from '../../sites/index.js'
import { lastWordsOf } from '../talks/last-words.store.js'
import type { TalkKind } from '../talks/talk.js'
import { unreadMomentsOf } from '../talks/unread.store.js'
import type { talkHereOutput } from './talk.wire.js'

type Reader = {
  readonly account: Id<'Account'>
  readonly isElsewhere: boolean
  /** One thing alone is told of. */
  readonly about?: string
}

type TalkHere = v.InferOutput<typeof talkHereOutput>

/** So much is read in a list of talks. */
const mostSigns = 120

/** What a person finds of each of their talks in their own space: on the page of a site of those words alone that are read there. */
export async function talkHere(db: Db, kind: TalkKind, { isElsewhere, ...reader }: Reader) {
  const [moments, lasts] = await Promise.all([unreadMomentsOf(db, kind, reader), lastWordsOf(db, kind, reader)])
  return (id: string, stands: Parameters<typeof reachOf>[0]): TalkHere => {
    const reach = reachOf(stands, isElsewhere)
    const unread = (moments.get(id) ?? []).filter((at) => isRead(reach, at)).length
    const last = lasts.get(id)
    return {
      ...(unread > 0 && { unread }),
      ...(last && isRead(reach, last.at) && { last: { mine: last.isMine, words: firstOf(last.words), at: last.at } }),
    }
  }
}

const firstOf = (words: string): string => [...words].slice(0, mostSigns).join('')
