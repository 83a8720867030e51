import type { Learn } from '../../../../../words/language.js'

export const countsFrench = {
  more: 'Comptés dans ce qui est enregistré, sans suivre personne. Ce qui a été effacé depuis n’y est plus.',
  year: 'Année',
  count: (count: number) => (count > 1 ? `${count} mois` : 'Un mois'),
  none: 'Rien à compter encore\u00a0: ouvrez un premier site.',
  month: 'Mois',
  notOver: '(en cours)',
  kinds: {
    offers: 'Offres déposées',
    visits: 'Rendez-vous pris',
    persons: 'Nouvelles personnes',
    sites: 'Sites ouverts',
  },
}

export type CountsStrings = typeof countsFrench

export const learnCounts: Learn<CountsStrings> = {
  en: async () => (await import('./counts.strings.en.js')).countsEnglish,
}
