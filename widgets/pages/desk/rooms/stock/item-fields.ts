import { saidIn, typedOf, type Typed } from '../../../../parts/form/typed-fields.js'
import { namesOf } from '../../../../words/fields.js'
import { offerFields } from '../../../../words/offers/offer.fields.js'
import type { OpenedItem } from './stock.js'

/** The typed facts of an object. */
export type Fields = Typed<typeof offerFields> & {
  readonly title: string
  readonly description: string
  readonly category: string
}

export const fieldNames = ['title', 'description', 'category', ...namesOf(offerFields)] as const

export const fieldsOf = (item: OpenedItem): Fields => ({
  title: item.title,
  description: item.description,
  category: item.category,
  ...typedOf(offerFields, item),
})

export const toInput = (fields: Fields) => ({
  title: fields.title.trim(),
  description: fields.description.trim(),
  category: fields.category,
  ...saidIn(offerFields, fields),
})
