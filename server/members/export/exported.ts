import type { Commune } from '../../territories/index.js'
import type { Member } from '../member.js'
import type { Closure, Place } from '../place.js'

/** `externalId` is that of its own row, or of the first if it has several places. */
export type ParentNamed = { readonly name: string; readonly externalId: string }

/** A shown member at one of its places, or without a place. */
export type Exported = {
  readonly member: Member
  readonly place?: Place
  /** Those of the place that have not ended. */
  readonly closures?: readonly Closure[]
  readonly commune?: Commune
  readonly parent?: ParentNamed
}

/** URLs on our own origin: its sheet, and the booking of a repair. */
export type OwnPages = { readonly page?: string; readonly booking?: string }

export type SourceNamed = { readonly source: string; readonly licence: string }
