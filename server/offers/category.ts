import type { Localized } from '../base/language.js'
import type { WeightClass } from '../base/weight.js'

/** Two levels: a category without a parent is a family. */
export type Category = {
  readonly id: string
  readonly parentId: string | null
  readonly name: Localized
  readonly pictogram: string
  /** Null: nobody has said. Absent of what is saved: as it was. */
  readonly weight?: WeightClass | null
}

/** The kind of subject by which the everyday vocabulary knows categories. */
export const categorySubject = 'offer-category'

/** The category of things that fit in none of the others. */
export const otherCategory = 'other'
