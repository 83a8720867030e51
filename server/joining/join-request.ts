import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Decided } from '../database/decided-once.js'
import type { ElementName } from '../sites/index.js'
import type { MemberKind } from '../members/index.js'
import type { JoinOutcome } from './join-request.table.js'

export type { JoinOutcome }

/** Somebody who has a web site and none with us asks for one. */
export type JoinRequest = {
  readonly id: Id<'JoinRequest'>
  /** The name of the organisation. */
  readonly name: string
  readonly kind: MemberKind
  readonly communeCode: string
  /** The origin of their web site. */
  readonly origin: string
  readonly elements: readonly ElementName[]
  readonly words: string
  /** The person who asks; forgotten thirty days after the answer. */
  readonly contact?: string
  readonly email?: string
  readonly language: Language
  readonly createdAt: Instant
  readonly decided?: Decided<JoinOutcome> & { readonly siteId?: Id<'Site'> }
}

export const joinLimits = { perHour: 5, perDay: 10 }
