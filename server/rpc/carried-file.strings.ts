import type { Language } from '../base/language.js'

type CarriedFileStrings = {
  readonly rows: (count: number) => string
  readonly chosen: string
  readonly from: (day: string) => string
  readonly to: (day: string) => string
  /** By the name of what a list is narrowed by. */
  readonly by: Readonly<Record<string, string>>
  readonly otherwise: string
}

export const carriedFileStrings: Record<Language, CarriedFileStrings> = {
  fr: {
    rows: (count) => (count > 1 ? `${count}\u00a0lignes` : count === 1 ? 'une ligne' : 'aucune ligne'),
    chosen: 'choisies par\u00a0:',
    from: (day) => `à partir du ${day}`,
    to: (day) => `jusqu’au ${day}`,
    by: {
      words: 'mots cherchés',
      show: 'état',
      state: 'état',
      filter: 'état',
      does: 'effet',
      reason: 'motif',
      role: 'rôle',
      who: 'personne',
      act: 'geste',
      category: 'catégorie',
      kind: 'sorte',
      form: 'sorte',
      place: 'lieu',
      repairer: 'atelier',
      year: 'année',
    },
    otherwise: 'autre choix',
  },
  en: {
    rows: (count) => (count > 1 ? `${count} rows` : count === 1 ? 'one row' : 'no row'),
    chosen: 'chosen by:',
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    by: {
      words: 'words looked for',
      show: 'state',
      state: 'state',
      filter: 'state',
      does: 'effect',
      reason: 'reason',
      role: 'role',
      who: 'person',
      act: 'act',
      category: 'category',
      kind: 'kind',
      form: 'kind',
      place: 'place',
      repairer: 'workshop',
      year: 'year',
    },
    otherwise: 'another choice',
  },
}
