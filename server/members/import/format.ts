import type { Claims, Field } from './files/claims.js'
import type { BrokenRow, SourceRow } from '../../files/source-row.js'

export const formats = ['lieux-mednum', 'csv', 'geojson', 'gogocarto'] as const
export type FormatName = (typeof formats)[number]
export const isFormat = (text: string): text is FormatName => formats.some((format) => format === text)

export type OpenFile = {
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
  readonly claimsOf: (row: SourceRow) => Claims
  readonly columnOf: (field: Field) => string
  readonly personal: ReadonlySet<string>
  readonly unused: ReadonlySet<string>
}

export type Columns = Readonly<Partial<Record<Field, string>>>
