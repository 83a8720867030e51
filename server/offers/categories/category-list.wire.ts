import * as v from 'valibot'
import { inEach, languages } from '../../base/language.js'
import { line, localized, slug, words } from '../../base/shapes.js'
import { weightClasses } from '../../base/weight.js'

/** As in every call of staff's: a page of a site's names it. */
const at = { site: v.optional(slug) }

const categoryId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
const name = line(60)
const pictogram = v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))

/** Everything about a category can be changed here but its place. */
const facts = {
  ...inEach(() => name),
  pictogram,
  /** How heavy a thing of it is; null where that may be anything. Absent: as it was. */
  weight: v.optional(v.nullable(v.picklist(weightClasses))),
}

/** As the screen shows it, so that whoever comes second is told. `parent`: null for a family. */
const seen = v.strictObject({ ...facts, parent: v.nullable(categoryId) })

export const listInput = v.strictObject({ ...at, words: v.optional(words(60)) })

export const listOutput = v.object({
  /** In the order of every list: each family followed by what it holds. */
  categories: v.array(
    v.object({
      id: v.string(),
      parent: v.nullable(v.string()),
      ...localized.entries,
      pictogram: v.string(),
      weight: v.nullable(v.picklist(weightClasses)),
      /** Shown now, and all that are filed under it, paused and ended ones included. */
      shown: v.number(),
      offers: v.number(),
      /** Everyday words that lead to it. */
      words: v.number(),
      /** Searches that people keep within it. */
      searches: v.number(),
    }),
  ),
  count: v.number(),
})

export const csvInput = v.strictObject({ ...at, words: v.optional(words(60)), locale: v.picklist(languages) })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

/** `after`: the sibling that it follows; null for the first place. Absent: the last one. */
const after = v.optional(v.nullable(categoryId))

/** `id`: of one that was taken away and comes back. */
export const addInput = v.strictObject({
  ...at,
  ...facts,
  id: v.optional(categoryId),
  parent: v.nullable(categoryId),
  after,
})
export const addOutput = v.object({ id: v.string() })

export const changeInput = v.strictObject({ ...at, id: categoryId, seen, ...facts })
export const doneOutput = v.object({})

export const moveInput = v.strictObject({ ...at, id: categoryId, seen, parent: v.nullable(categoryId), after })

export const retireInput = v.strictObject({
  ...at,
  id: categoryId,
  seen,
  /** Where what it holds goes: its offers, its words, the searches kept within it; of a family, what is below it. */
  into: v.optional(categoryId),
})
export const retireOutput = v.object({ offers: v.number() })

export type CategoriesInput = v.InferOutput<typeof listInput>
export type CategoriesListed = v.InferOutput<typeof listOutput>
export type CategoriesCsvInput = v.InferOutput<typeof csvInput>
export type AddCategory = v.InferOutput<typeof addInput>
export type ChangeCategory = v.InferOutput<typeof changeInput>
export type MoveCategory = v.InferOutput<typeof moveInput>
export type RetireCategory = v.InferOutput<typeof retireInput>
export type SeenCategory = v.InferOutput<typeof seen>
