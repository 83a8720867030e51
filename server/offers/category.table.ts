import type { LocalizedColumns } from '../base/language.js'
import type { WeightClass } from '../base/weight.js'

export type CategoryTable = LocalizedColumns<'name'> & {
  /** A short English word: `tools`. */
  id: string
  parent_id: string | null
  position: number
  /** Key of `pictograms`, the drawings shown when there is no photo. */
  pictogram: string
  /** Null: nobody has said. */
  weight_class: WeightClass | null
}
