import { isWritten, namesOf, type Field } from '../fields.js'
import type { OfferFieldWords } from './offer-fields.strings.js'
import { offerFields, type OfferFieldName } from './offer.fields.js'

type Words = {
  readonly fields: OfferFieldWords
  readonly depositOf: (cents: number) => string
  readonly lengthOf: (days: number) => string
}

type Shown = { readonly [Name in OfferFieldName]?: string | number | undefined }

type Fact = {
  readonly name: string
  readonly said: string
  /** In the words of whoever wrote it. */
  readonly isTheirs: boolean
}

/** The facts of an offer, but for its condition and its deposit, which are told in ways of their own. */
export const plainFacts = (shown: Shown, words: Words): Fact[] =>
  namesOf(offerFields).flatMap((name) => {
    const value = shown[name]
    if (value === undefined || name === 'condition' || name === 'depositCents') return []
    const field = offerFields[name]
    return [{ name: words.fields[name].name, said: saidOf(field, value, words), isTheirs: isWritten(field) }]
  })

function saidOf({ is }: Field, value: string | number, words: Words): string {
  if (is === 'cents') return words.depositOf(Number(value))
  return is === 'days' ? words.lengthOf(Number(value)) : String(value)
}
