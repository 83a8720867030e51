import { filed } from '../../../../widgets/words/offers/offer.fields.js'
import { plain } from '../../../base/words.js'
import { stockCsvWords } from '../../stock-file.strings.js'
import { fields, ownFields, type Field } from './fields.js'
import { headings } from './synonyms.strings.js'

export type ReadColumns = {
  /** The file's own name of each field that it tells. */
  readonly of: Readonly<Partial<Record<Field, string>>>
  /** Columns that nothing is made of. */
  readonly unused: readonly string[]
}

/** Words in brackets are a unit or an example. */
const folded = (heading: string): string => plain(heading.replace(/\([^)]*\)/g, ' '))

const known = new Map(
  Object.values(stockCsvWords).flatMap(({ heads, fields: ofFields }) => [
    ...filed.map(({ name, file }) => [plain(ofFields[name].name), file] as const),
    ...ownFields.map((field) => [folded(heads[field]), field] as const),
    ...fields.flatMap((field) => (headings[field] ?? []).map((heading) => [plain(heading), field] as const)),
  ]),
)

/** When two columns say the same thing, the first is taken. */
export function readColumns(columns: readonly string[]): ReadColumns {
  const of: Partial<Record<Field, string>> = {}
  const unused: string[] = []
  for (const column of columns) {
    const field = known.get(folded(column)) ?? known.get(plain(column))
    if (field !== undefined && of[field] === undefined) of[field] = column
    else unused.push(column)
  }
  return { of, unused }
}
