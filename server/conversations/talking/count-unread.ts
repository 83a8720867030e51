import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { isElsewhere, type AccountHolder, type Actor } from '../../rpc/actor.js'
import { isRead, reachOf } from '../../sites/index.js'
import { talkKinds } from '../talks/talk.js'
import { readMarks } from '../talks/talk-side.store.js'
import { isWord, unreadOf } from '../talks/unread.store.js'
import { isNewTo } from './show-talk.js'
import type { TalkOwners, TalkSide } from './talk-owner.js'

/** Whoever has more to read is told so. */
const mostTalks = 50

type Asking = { readonly db: Db; readonly now: Instant }

/** How many words a person would find unread, here: on the page of a site those alone that are read there. */
export async function countUnreadHere(
  { db, now }: Asking,
  owners: TalkOwners,
  actor: Actor<AccountHolder>,
): Promise<number> {
  let count = 0
  for (const kind of talkKinds) {
    const unread = await unreadOf(db, kind, actor.for)
    for (const id of [...unread.keys()].slice(0, mostTalks)) {
      const talk = await ownOrNone(owners[kind].own(db, actor, id))
      if (talk) count += await unreadIn(db, talk, { now, isElsewhere: isElsewhere(actor) })
    }
  }
  return count
}

async function unreadIn(
  db: Db,
  talk: TalkSide,
  { now, isElsewhere: elsewhere }: { readonly now: Instant; readonly isElsewhere: boolean },
): Promise<number> {
  const [stands, marks] = await Promise.all([talk.stands(db, now), readMarks(db, talk.subject)])
  const reach = reachOf(stands, elsewhere)
  const readTo = marks.get(talk.side)
  return stands.lines.filter(
    (said) => isWord(said) && isNewTo(talk.side, said, readTo) && isRead(reach, said.createdAt),
  ).length
}

/** What is of another site, or gone, is not counted. */
async function ownOrNone(asked: Promise<TalkSide>): Promise<TalkSide | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return undefined
    throw error
  }
}
