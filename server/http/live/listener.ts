import type { TalkKind, TalkLink } from '../../conversations/index.js'
import type { Id } from '../../base/id.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { SignedCall } from '../../rpc/context.js'

/** By the session that a call has proven. */
export type SignedListener = {
  readonly call: SignedCall
  readonly address: string
  readonly sessionId: Id<'Session'>
  readonly actor: Actor<AccountHolder>
  /** They listen for this member's staff, and not for themselves. */
  readonly member?: Id<'Member'>
}

/** By the link of a mail: of that one thing, and of nothing else. */
export type LinkedListener = {
  readonly address: string
  readonly link: TalkLink & { readonly kind: TalkKind }
  /** Whose link it is; whom staff entered has no account. */
  readonly account?: Id<'Account'>
}

/** Who listens, and what they have proven. */
export type Listener = SignedListener | LinkedListener

export const isLinked = (listener: Listener): listener is LinkedListener => 'link' in listener

/** As its news name it. */
export const subjectOf = ({ link: { kind, id } }: LinkedListener): string => `${kind}:${id}`
