import type { OfferFieldName } from './offer.fields.js'

type FieldWords = {
  /** Beside what is said of it. */
  readonly name: string
  /** Over the field of a form. */
  readonly asked: string
  /** Between the two. */
  readonly hint?: string
  /** Where there is little room; the name when absent. */
  readonly short?: string
  /** In the file of all that is a person’s own; the name when absent. */
  readonly held?: string
}

export type OfferFieldWords = Readonly<Record<OfferFieldName, FieldWords>>

export const frenchOfferFields: OfferFieldWords = {
  condition: { name: 'État', asked: 'État' },
  depositCents: { name: 'Caution', asked: 'Caution, en euros (facultatif)' },
  preferredDays: {
    name: 'Durée habituelle',
    asked: 'Jours au plus (facultatif)',
    short: 'Jours',
    held: 'Durée de prêt préférée, en jours',
  },
  material: { name: 'Matière', asked: 'Matière (facultatif)', hint: 'Par exemple\u00a0: bois, acier.' },
}
