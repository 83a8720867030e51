/** Two levels: a category without `parent_id` is a family. `id` is a short English word: `tools`. */
export type CategoryTable = {
  id: string
  parent_id: string | null
  name_fr: string
  name_en: string
  position: number
  /** Name of one of the drawn pictures of `pictograms` that stands in for a photo. */
  pictogram: string
}
