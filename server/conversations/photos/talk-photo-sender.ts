import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import type { TalkLink, TalkOwners } from '../talking/talk-owner.js'
import type { TalkKind } from '../talks/talk.js'

/** Finds who sends a photo by the link of a mail, while they may write there. */
export async function talkPhotoSender(
  db: Db,
  proving: Pick<Context, 'clock' | 'hmac'>,
  { owners, kind, ...link }: TalkLink & { readonly owners: TalkOwners; readonly kind: TalkKind },
): Promise<Id<'Account'>> {
  const talk = await owners[kind].linked(db, proving, link)
  if (talk.account === undefined) throw new Refusal('signed-out')
  if (!(await talk.stands(db, proving.clock.now())).mayWrite) throw new Refusal('conversation-over')
  return talk.account
}
