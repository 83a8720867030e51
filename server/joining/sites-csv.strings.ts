import type { ElementName } from '../sites/index.js'

export const frenchSitesCsv = {
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
  elements: { 'offer-board': 'offres', 'repair-booking': 'réparation', 'member-map': 'carte' } satisfies Record<
    ElementName,
    string
  >,
}

export type SitesCsvWords = typeof frenchSitesCsv

export const englishSitesCsv: SitesCsvWords = {
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
  elements: { 'offer-board': 'offers', 'repair-booking': 'repairs', 'member-map': 'map' },
}
