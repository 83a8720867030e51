import { placeFormats, type PlaceFormat } from '../../../widgets/words/members/member-terms.js'
import type { Claims, Field } from './files/claims.js'
import type { BrokenRow, SourceRow } from '../../files/source-row.js'

export { placeFormats, type PlaceFormat }
export const isFormat = (text: string): text is PlaceFormat => placeFormats.some((format) => format === text)

export type OpenFile = {
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
  readonly claimsOf: (row: SourceRow) => Claims
  readonly columnOf: (field: Field) => string
  readonly personal: ReadonlySet<string>
  readonly unused: ReadonlySet<string>
}

export type Columns = Readonly<Partial<Record<Field, string>>>
