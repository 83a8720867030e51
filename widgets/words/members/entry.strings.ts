/**
 * Of a place or member in a list: what it is, and whether it is open. In English beside the words of its search, with which
 * they are loaded.
 */
export const frenchEntry = {
  kinds: {
    platform: 'Plateforme',
    repairer: 'Réparation',
    'third-place': 'Tiers-lieu',
    'social-centre': 'Centre social',
    'local-authority': 'Collectivité',
    shop: 'Commerce',
    association: 'Association',
    other: 'Autre lieu',
  },
  activities: { lend: 'prêt', repair: 'réparation', host: 'accueil', accompany: 'accompagnement' },
  accessible: 'accessible en fauteuil',
  open: 'Ouvert',
  closed: 'Fermé',
  /** Says on what its being open depends, within a sentence: « sur rendez-vous », « à vérifier : sonner au 2 ». */
  condition: (comment = 'les horaires') => (/^sur /i.test(comment) ? comment : 'à vérifier\u00a0: ' + comment),
  holidayInDoubt: 'jour férié\u00a0: horaires à vérifier',
  festive: ' (jour férié)',
}

export type EntryWords = typeof frenchEntry
