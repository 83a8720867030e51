import { isWritten } from '../fields.js'
import type { OfferFieldWords } from './offer-fields.strings.js'
import { filed, offerFields, type FiledName, type OfferFieldName } from './offer.fields.js'

/** Over the columns of a file, with the unit. */
export function fileHeads(words: OfferFieldWords): Readonly<Record<FiledName, string>>
export function fileHeads(words: OfferFieldWords): object {
  return Object.fromEntries(
    filed.map(({ name, file }) => {
      const { name: whole, short = whole } = words[name]
      return [file, offerFields[name].is === 'cents' ? `${short} (€)` : short]
    }),
  )
}

/** In the file of all that is a person’s own. */
export function heldWords(words: OfferFieldWords): Readonly<Record<OfferFieldName, string>>
export function heldWords(words: OfferFieldWords): object {
  return Object.fromEntries(Object.entries(words).map(([field, { name, held = name }]) => [field, held]))
}

/** Names the field that a file changed, in a row of such words. */
export function changedWords(words: OfferFieldWords): Readonly<Record<FiledName, string>>
export function changedWords(words: OfferFieldWords): object {
  return Object.fromEntries(
    filed.map(({ name, file }) => {
      const { name: whole, short = whole } = words[name]
      return [file, short.toLowerCase()]
    }),
  )
}

/** The columns that take any words, with what is written in them. */
export const textColumns = (words: OfferFieldWords): [head: string, says: string][] =>
  filed.flatMap(({ name }) => {
    const { name: whole, short = whole, hint = '' } = words[name]
    return isWritten(offerFields[name]) ? [[short, hint]] : []
  })
