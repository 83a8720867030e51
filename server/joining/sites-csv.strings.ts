import type { Language } from '../base/language.js'
import { englishElements } from '../../widgets/words/elements/element-words.strings.en.js'
import { frenchElements } from '../../widgets/words/elements/element-words.strings.js'

const frenchSitesCsv = {
  name: 'sites',
  heads: [
    'Nom',
    'Identifiant',
    'Structure',
    'Territoire',
    'Éléments',
    'Langues',
    'Adresses reconnues',
    'Adresses en attente',
    'Ouvert le',
  ],
  elements: frenchElements,
}

export type SitesCsvWords = typeof frenchSitesCsv

const englishSitesCsv: SitesCsvWords = {
  name: 'sites',
  heads: [
    'Name',
    'Identifier',
    'Member',
    'Territory',
    'Elements',
    'Languages',
    'Proven addresses',
    'Addresses that wait',
    'Opened on',
  ],
  elements: englishElements,
}

export const sitesCsvWords: Readonly<Record<Language, SitesCsvWords>> = { fr: frenchSitesCsv, en: englishSitesCsv }
