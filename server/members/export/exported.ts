import type { Commune } from '../../territories/index.js'
import type { Member } from '../member.js'
import type { Closure, Place } from '../place.js'

/** `externalId` is that of its own row, or of the first if it has several places. */
type ParentNamed = { readonly name: string; readonly externalId: string }

export type Exported = {
  readonly member: Member
  readonly place?: Place
  readonly closures?: readonly Closure[]
  readonly commune?: Commune
  readonly parent?: ParentNamed
}

export type OwnPages = { readonly page?: string; readonly booking?: string }

export type SourceNamed = { readonly source: string; readonly licence: string }
