import type { Language } from '../../base/language.js'
import type { LoanStatus } from '../loan.js'

type RequestsFile = {
  readonly file: string
  readonly columns: readonly string[]
  readonly yes: string
  readonly states: Readonly<Record<LoanStatus, string>>
}

export const requestsFile: Record<Language, RequestsFile> = {
  fr: {
    file: 'prets',
    columns: [
      ...['Objet', 'Exemplaire', 'Qui', 'Commune', 'Du', 'Au', 'Où en est-on', 'Demandé le', 'Son mot'],
      ...['Téléphone', 'Noté au comptoir'],
    ],
    yes: 'oui',
    states: {
      requested: 'demandé',
      proposed: 'autres jours proposés',
      agreed: 'convenu',
      out: 'sorti',
      returned: 'rendu',
      'handed-over': 'remis',
      done: 'fait',
      refused: 'refusé',
      cancelled: 'annulé',
      expired: 'sans réponse à temps',
      lost: 'perdu',
      damaged: 'rendu abîmé',
      unconfirmed: 'non confirmé',
    },
  },
  en: {
    file: 'loans',
    columns: [
      ...['Thing', 'Copy', 'Who', 'Commune', 'From', 'To', 'How it stands', 'Asked on', 'Their word'],
      ...['Phone', 'Entered at the counter'],
    ],
    yes: 'yes',
    states: {
      requested: 'asked for',
      proposed: 'other days proposed',
      agreed: 'agreed',
      out: 'out',
      returned: 'returned',
      'handed-over': 'handed over',
      done: 'done',
      refused: 'refused',
      cancelled: 'cancelled',
      expired: 'not answered in time',
      lost: 'lost',
      damaged: 'back, damaged',
      unconfirmed: 'not confirmed',
    },
  },
}
