import type { Language } from '../base/language.js'
import { frenchHiding } from '../../widgets/words/moderation/hiding.strings.js'
import { englishHiding } from '../../widgets/words/moderation/hiding.strings.en.js'

/** Headings of the file that a spreadsheet opens. */
const frenchQueueCsv = {
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

const englishQueueCsv: QueueCsvWords = {
  name: 'moderation',
  heads: [
    'Title',
    'Person',
    'Commune',
    'Waiting since',
    'To be read by',
    'Reports',
    'Reasons',
    'Objections',
    'Changed',
    'Hidden',
    'Number',
  ],
  reasons: englishHiding.reasons,
  yes: 'yes',
  hidden: {
    everywhere: 'everywhere',
    here: 'on this site',
    'by-reports': 'by reports',
    'until-changed': 'until it is changed',
  },
}

export const queueCsvWords: Readonly<Record<Language, QueueCsvWords>> = { fr: frenchQueueCsv, en: englishQueueCsv }

export const barredCsvStrings: Record<Language, { readonly file: string; readonly columns: readonly string[] }> = {
  fr: { file: 'mots-ecartes', columns: ['mot', 'effet', 'pourquoi', 'offres aujourd’hui'] },
  en: { file: 'barred-words', columns: ['word', 'does', 'why', 'offers today'] },
}
