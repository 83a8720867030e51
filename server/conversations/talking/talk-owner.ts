import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { Context, MutationContext } from '../../rpc/context.js'
import type { Message, Said, Subject } from '../message.js'
import type { ReportInput } from './talk.wire.js'
import type { TalkKind, TalkStanding } from '../talks/talk.js'

type Acting = Pick<MutationContext, 'tx' | 'clock'>

/** One side of a talk, which its slice made for who had proven to be of that side: whoever has it may use it. */
export type TalkSide = {
  readonly subject: Subject
  readonly side: string
  /** Who reads, where that is known. */
  readonly account?: Id<'Account'>
  stands(db: Db, now: Instant): Promise<TalkStanding>
  say(ctx: Acting, what: Said): Promise<Pick<Message, 'id' | 'createdAt'>>
  report(ctx: Acting, said: Pick<ReportInput, 'reason' | 'words'>): Promise<unknown>
  /** Refuses where one of the two is a member. */
  block(ctx: Acting, isBlocked: boolean): Promise<unknown>
}

/** What the link of a mail says. */
export type TalkLink = { readonly id: string; readonly secret: string; readonly site: string }

/** Refuses what is another person's, or of another site, as if it did not exist. */
export type TalkOwner = {
  own(db: Db, actor: Actor<AccountHolder>, id: string): Promise<TalkSide>
  /** How many words they would find unread, of all that they may open here. */
  countUnread(db: Db, actor: Actor<AccountHolder>): Promise<number>
  /** By a link that only its reader has; one that was made on the page of a site is refused. */
  linked(db: Db, proving: Pick<Context, 'clock' | 'hmac'>, link: TalkLink): Promise<TalkSide>
  /** Where words are read now, by whichever of the two; undefined where it is gone, or moderators have hidden it. */
  reading(db: Db, id: string): Promise<Pick<TalkStanding, 'wordsSince'> | undefined>
}

export type TalkOwners = Readonly<Record<TalkKind, TalkOwner>>
