import { filed } from '../../../../widgets/words/offers/offer.fields.js'
import { englishOfferFields } from '../../../../widgets/words/offers/offer-fields.strings.en.js'
import { frenchOfferFields } from '../../../../widgets/words/offers/offer-fields.strings.js'
import { plain } from '../../../base/words.js'
import { fields, type Field } from './fields.js'
import { headings } from './headings.strings.js'

export type ReadColumns = {
  /** The file's own name of each field that it tells. */
  readonly of: Readonly<Partial<Record<Field, string>>>
  /** Columns that nothing is made of. */
  readonly unused: readonly string[]
}

/** What stands in brackets is a unit or an example. */
const folded = (heading: string): string => plain(heading.replace(/\([^)]*\)/g, ' '))

const known = new Map([
  ...filed.flatMap(({ name, file }) =>
    [frenchOfferFields[name], englishOfferFields[name]].flatMap(({ name: whole, short = whole }) =>
      [whole, short].map((heading) => [plain(heading), file] as const),
    ),
  ),
  ...fields.flatMap((field) => (headings[field] ?? []).map((heading) => [plain(heading), field] as const)),
])

/** Of two columns for the same thing the first is taken. */
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
