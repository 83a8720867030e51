import { frenchHiding } from '../../../widgets/words/moderation/hiding.strings.js'

/** Of the file that a spreadsheet opens. */
export const frenchQueueCsv = {
  name: 'moderation',
  heads: [
    'Titre',
    'Personne',
    'Commune',
    'Attend depuis',
    'À lire avant le',
    'Signalements',
    'Raisons',
    'Contestations',
    'Modifiée',
    'Cachée',
    'Numéro',
  ],
  reasons: frenchHiding.reasons,
  yes: 'oui',
  hidden: {
    everywhere: 'partout',
    here: 'sur ce site',
    'by-reports': 'par des signalements',
    'until-changed': 'jusqu’à ce qu’elle soit modifiée',
  },
}

export type QueueCsvWords = typeof frenchQueueCsv
