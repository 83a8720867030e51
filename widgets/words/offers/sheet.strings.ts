import { frenchKnown } from '../account/known.strings.js'
import { frenchOfferFields } from './offer-fields.strings.js'

/** The facts of one offer. */
export const frenchFacts = {
  giver: 'Proposé par',
  seeker: 'Recherché par',
  known: 'Sur le réseau',
  ...frenchKnown,
  thanks: 'On lui dit merci',
  thanked: (said: string, by: string) => `${by}\u00a0: «\u00a0${said}\u00a0»`,
  answers: 'Réponse',
  /** From three answers on; it is no score. */
  answersIn: {
    hours: 'd’habitude en quelques heures',
    day: 'd’habitude dans la journée',
    days: 'd’habitude en deux ou trois jours',
    week: 'd’habitude dans la semaine',
  },
  category: 'Catégorie',
  fields: frenchOfferFields,
  conditions: {
    new: 'neuf',
    'very-good': 'très bon',
    good: 'bon',
    worn: 'usé, mais il sert',
    'to-repair': 'à réparer',
  },
  depositOf: (cents: number) =>
    new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 && 2 }).format(
      cents / 100,
    ),
  depositNote: 'rien n’est prélevé ici',
  noDeposit: 'aucune',
  lengthOf: (count: number) => `${count}\u00a0${count > 1 ? 'jours' : 'jour'}`,
  copies: 'Exemplaires',
  published: 'Mise en ligne',
  freeDays: 'Disponibilité',
  noTakenDay: 'Aucun jour n’est pris pour le moment.',
}

export type FactWords = typeof frenchFacts
