import { namesOf, type Field, type FieldSet, type Said, type Shown, type Values } from '../fields.js'
import { conditions } from './conditions.js'

type OfferField = Field & {
  /** Its name in files of a stock and in what such a file changed; undefined: read and written by hand. */
  readonly file: string | undefined
}

/** An offer tells these beside its kind, title and description; `offer.columns.ts` says how they are stored. */
export const offerFields = {
  /** In files each copy has its own. */
  condition: { is: 'choice', of: conditions, for: ['lend', 'give', 'swap'], file: undefined, absent: 'clears' },
  /** Told, never taken. */
  depositCents: { is: 'cents', most: 1_000_000, for: ['lend'], file: 'deposit', absent: 'clears' },
  preferredDays: { is: 'days', most: 366, for: ['lend'], file: 'days', absent: 'clears' },
  material: { is: 'text', most: 60, for: ['lend', 'give', 'swap'], file: 'material' },
} as const satisfies FieldSet & Readonly<Record<string, OfferField>>

type Fields = typeof offerFields

export type OfferFieldName = keyof Fields
export type OfferFields = Values<Fields>
export type OfferFieldsShown = Shown<Fields>
export type OfferFieldsSaid = Said<Fields>

export type FiledName = Exclude<Fields[OfferFieldName]['file'], undefined>

export type FiledField = {
  [Name in OfferFieldName]: Fields[Name]['file'] extends string ? Name : never
}[OfferFieldName]

/** Those that files have, in the order of columns. */
export const filed = namesOf(offerFields).flatMap((name) => {
  const { file } = offerFields[name]
  return file === undefined ? [] : [{ name, file }]
})
