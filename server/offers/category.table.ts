import type { WeightClass } from '../base/weight.js'

export type CategoryTable = {
  /** A short English word: `tools`. */
  id: string
  parent_id: string | null
  name_fr: string
  name_en: string
  position: number
  /** Key of `pictograms`, the drawings shown when there is no photo. */
  pictogram: string
  /** Null: nobody has said. */
  weight_class: WeightClass | null
}
