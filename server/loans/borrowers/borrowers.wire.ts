import * as v from 'valibot'
import { borrowerFilters } from '../../../widgets/words/loans/borrower-filters.js'
import { languages } from '../../base/language.js'
import { id, words } from '../../base/shapes.js'

const choice = {
  member: id,
  show: v.picklist(borrowerFilters),
  /** Beginnings of a name, a card, a telephone number or an address. */
  words: words(100),
}

export const borrowersInput = v.strictObject({ ...choice, cursor: v.optional(id) })

export const borrowersOutput = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      card: v.optional(v.string()),
      /** Only of who has no account. */
      phone: v.optional(v.string()),
      hasAccount: v.boolean(),
      out: v.number(),
      late: v.number(),
      reserved: v.number(),
      /** The day on which the next of what they have is to be back. */
      due: v.optional(v.string()),
    }),
  ),
  /** Of those that are asked for. */
  count: v.number(),
  counts: v.object({ out: v.number(), late: v.number() }),
  /** In Paris. */
  today: v.string(),
  cursor: v.optional(v.string()),
})

export const borrowersCsvInput = v.strictObject({ ...choice, locale: v.picklist(languages) })
export const borrowersCsvOutput = v.object({ name: v.string(), csv: v.string(), rows: v.number() })

export type BorrowersInput = v.InferOutput<typeof borrowersInput>
export type Borrowers = v.InferOutput<typeof borrowersOutput>
export type BorrowersCsvInput = v.InferOutput<typeof borrowersCsvInput>
export type BorrowersCsv = v.InferOutput<typeof borrowersCsvOutput>
