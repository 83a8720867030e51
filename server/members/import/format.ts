import type { Claims, Field } from './files/claims.js'
import type { BrokenRow, SourceRow } from './files/source-row.js'

export const formats = ['lieux-mednum', 'csv', 'geojson', 'gogocarto'] as const
export type FormatName = (typeof formats)[number]
export const isFormat = (text: string): text is FormatName => formats.some((format) => format === text)

/** A file being read, whatever its format. */
export type OpenFile = {
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
  readonly claimsOf: (row: SourceRow) => Claims
  /** What the file calls one of our fields. */
  readonly columnOf: (field: Field) => string
  /** Columns that tell of persons: seen, and not taken. */
  readonly personal: ReadonlySet<string>
  /** Columns that we have no place for, and do not take. */
  readonly unused: ReadonlySet<string>
}

/** Our field to their column, as `--columns` says. */
export type Columns = Readonly<Partial<Record<Field, string>>>
