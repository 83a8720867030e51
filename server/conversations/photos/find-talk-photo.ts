import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { isRead, reachOf } from '../../sites/index.js'
import { talkKinds } from '../talks/talk.js'
import type { TalkOwners } from '../talking/talk-owner.js'
import { findShown } from './message-photo.store.js'
import { photoReaderOf, type PhotoReader } from './photo-address.js'

type Asked = { readonly id: Id<'Message'>; readonly photo: string; readonly secret: string; readonly now: Instant }

/**
 * By whom this address is read; undefined where it is no good. What a line shows, and where words are read, is looked up each time: what
 * is erased, hidden, or no longer read on the pages of a site is gone at once.
 */
export async function findPhotoReader(
  { db, hmac, owners }: { readonly db: Db; readonly hmac: Services['hmac']; readonly owners: TalkOwners },
  { now, ...asked }: Asked,
): Promise<PhotoReader | undefined> {
  const by = photoReaderOf(hmac, asked, now)
  const shown = by && (await findShown(db, asked))
  if (!shown || by === 'moderator') return shown && by
  const { kind, id } = shown.subject
  const known = talkKinds.find((each) => each === kind)
  const reading = known && (await owners[known].reading(db, id))
  return reading && isRead(reachOf(reading, by === 'site'), shown.createdAt) ? by : undefined
}
