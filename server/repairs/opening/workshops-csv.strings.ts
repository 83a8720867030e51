import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Language } from '../../base/language.js'

type Words = {
  readonly name: string
  readonly heads: readonly string[]
  readonly states: Readonly<Record<AdmissionState, string>>
}

const french: Words = {
  name: 'ateliers',
  heads: ['Structure', 'Lieu', 'Commune', 'Identifiant', 'État', 'Envoyé le', 'Répondu le'],
  states: {
    draft: 'Brouillon',
    sent: 'À regarder',
    asked: 'Question posée',
    refused: 'Refusé',
    admitted: 'Admis',
    suspended: 'Suspendu',
  },
}

const english: Words = {
  name: 'workshops',
  heads: ['Organisation', 'Place', 'Commune', 'Identifier', 'State', 'Sent on', 'Answered on'],
  states: {
    draft: 'Draft',
    sent: 'To be looked at',
    asked: 'Asked something',
    refused: 'Refused',
    admitted: 'Admitted',
    suspended: 'Suspended',
  },
}

export const workshopsCsvWords: Readonly<Record<Language, Words>> = { fr: french, en: english }
