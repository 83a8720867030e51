import type { Learn } from '../../../words/language.js'

export const listFrench = {
  failed: 'La liste n’a pas pu être chargée.',
  offline: 'Vous n’êtes pas en ligne\u00a0: ce qui est montré date d’avant.',
  tooMany: 'Trop de demandes viennent d’ici.',
  again: (when: string) => `Réessayez ${when}.`,
  retry: 'Réessayer',
  nothingFound: 'Rien ne correspond à ces filtres.',
  dropFilters: 'Enlever les filtres',
  toFirst: 'Première page',
  next: 'Page suivante',
  csv: (count: number) => `Télécharger ${count > 1 ? `les ${count.toLocaleString('fr-FR')} lignes` : 'la ligne'} (CSV)`,
  saved: (file: string) => `La liste est dans le fichier ${file}.`,
  filters: 'Filtrer la liste',
  all: 'Tout',
}

export type ListStrings = typeof listFrench

export const learnList: Learn<ListStrings> = { en: async () => (await import('./list.strings.en.js')).listEnglish }

export const actFrench = {
  unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Ce que vous avez écrit est gardé, réessayez.',
  failed: 'Cela n’a pas marché, et ce n’est pas de votre fait. Réessayez dans un moment.',
  refused: 'Cela n’a pas été accepté, et la raison n’a pas pu être chargée. Réessayez dans un moment.',
}

export type ActStrings = typeof actFrench

export const learnAct: Learn<ActStrings> = { en: async () => (await import('./list.strings.en.js')).actEnglish }
