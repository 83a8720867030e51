import { offerFields, type OfferFields } from '../../../widgets/words/offers/offer.fields.js'
import { textsIn } from '../../base/fields.js'
import type { Offer } from '../offer.js'

type Written = Pick<Offer, 'title' | 'description'> & {
  readonly [Name in keyof OfferFields]?: OfferFields[Name] | undefined
}

const writtenIn = (written: Written): string[] => [written.title, written.description, ...textsIn(offerFields, written)]

/** All that everybody will read of it. */
export const textsOf = (draft: Written & { readonly photos: readonly { readonly alt: string }[] }): string[] => [
  ...writtenIn(draft),
  ...draft.photos.map(({ alt }) => alt),
]

export function isOtherText(before: Written, after: Written): boolean {
  const texts = writtenIn(after)
  return writtenIn(before).some((text, at) => text !== texts[at])
}
