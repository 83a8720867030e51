import type { Commune } from '../../territories/index.js'
import type { Member } from '../member.js'
import type { Closure, Place } from '../place.js'

/** `externalId` is the one of its own line, or of the first of them. */
export type ParentNamed = { readonly name: string; readonly externalId: string }

/** A member that is shown, at one of its places or without any. */
export type Exported = {
  readonly member: Member
  readonly place?: Place
  /** Of the place, those that have not ended. */
  readonly closures?: readonly Closure[]
  readonly commune?: Commune
  /** The member that it belongs to. */
  readonly parent?: ParentNamed
}

/** Where it can be seen and where a repair can be booked, on pages of ours. */
export type OwnPages = { readonly page?: string; readonly booking?: string }

/** Whose data it is. */
export type SourceNamed = { readonly source: string; readonly licence: string }
