import type { Claims, Field } from './files/claims.js'
import type { BrokenRow, SourceRow } from './files/source-row.js'

export const formats = ['lieux-mednum', 'csv', 'geojson', 'gogocarto'] as const
export type FormatName = (typeof formats)[number]
export const isFormat = (text: string): text is FormatName => formats.some((format) => format === text)

export type OpenFile = {
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
  readonly claimsOf: (row: SourceRow) => Claims
  /** The file's column for one of our fields. */
  readonly columnOf: (field: Field) => string
  /** Columns with personal data that were seen and not imported. */
  readonly personal: ReadonlySet<string>
  /** Columns that we have no field for. */
  readonly unused: ReadonlySet<string>
}

/** The file's column by our field, from `--columns`. */
export type Columns = Readonly<Partial<Record<Field, string>>>
