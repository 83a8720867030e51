import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { PlaceFormat } from '../import/format.js'
import type { Note } from '../import/fault.js'
import type { SettledRow, Tally } from '../import/import-places.js'
import type { MemberKind } from '../member.js'

/** `unreadable`: the file could not be read as what it was said to be. */
export const importStatuses = ['trying', 'tried', 'applying', 'applied', 'unreadable'] as const
export type ImportStatus = (typeof importStatuses)[number]

export type PlaceImport = {
  readonly id: Id<'PlaceImport'>
  readonly by?: Id<'Account'>
  /** The name of the file. */
  readonly name: string
  readonly format: PlaceFormat
  readonly source: string
  readonly licence: string
  /** The kind of places that do not say their own. */
  readonly usualKind: MemberKind
  readonly content?: string
  readonly status: ImportStatus
  readonly report?: ImportReport
  readonly createdAt: Instant
}

export type ImportReport = {
  readonly tally: Tally
  /** Those that change something, and how many of them there are. */
  readonly rows: readonly SettledRow[]
  readonly changing: number
  readonly notes: readonly Note[]
  /** Columns that tell of a person, which are never taken, and those that nothing is made of. */
  readonly personal: readonly string[]
  readonly unused: readonly string[]
  /** Why the file could not be read. */
  readonly fault?: string
}

/** More of them are read by nobody; the counts are of all. */
export const mostRows = 500
export const mostNotes = 5_000

/** The limit of the text: a call carries a megabyte. */
export const longestContent = 900_000
