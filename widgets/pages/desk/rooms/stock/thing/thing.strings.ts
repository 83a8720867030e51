import type { Learn } from '../../../../../words/language.js'

const s = (count: number) => (count > 1 ? 's' : '')

export const thingFrench = {
  lend: 'Prêter',
  days: 'Ses jours',
  copy: 'Exemplaire',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  is: { free: 'libre', loan: 'réservé', blocked: 'bloqué', waited: 'gardé', closed: 'fermé', past: 'passé' },
  today: 'aujourd’hui',
  block: 'Bloquer des jours…',
  blockFrom: 'Du',
  blockTo: 'Au (compris)',
  blockWhy: 'Pourquoi (l’équipe seule le lit)',
  blockWhyWanted: 'Écrivez pourquoi\u00a0: «\u00a0révision\u00a0», «\u00a0fête du quartier\u00a0».',
  blockDay: 'Choisissez un jour.',
  blockOrder: 'Choisissez un jour qui n’est pas avant le premier.',
  blockNow: 'Bloquer',
  going: 'En cours…',
  cancel: 'Revenir',
  free: (days: string) => `Libérer ${days}`,
  blocked: 'Jours bloqués',
  didBlock: (count: number) => `${count} jour${s(count)} bloqué${s(count)}.`,
  didFree: (count: number) => `${count} jour${s(count)} libéré${s(count)}.`,
  booked: 'Qui l’a, qui vient',
  status: { requested: 'demandé', proposed: 'autres jours proposés', agreed: 'réservé', out: 'sorti' },
  waits: (count: number) => (count > 1 ? `${count} personnes l’attendent` : 'Une personne l’attend'),
  past: 'Ses prêts',
  pastCount: (count: number, since: string) => `${count} depuis ${since}`,
  ended: { returned: 'bon', lost: 'perdu', damaged: 'abîmé', unconfirmed: 'sans nouvelles' },
  nameless: 'Une personne oubliée',
  nothing: 'Rien n’est réservé.',
  unread: 'Ses jours et ses prêts n’ont pas pu être chargés.',
  kept: 'Pour l’équipe',
  keptMore: 'Personne d’autre ne lit ceci.',
  shelf: 'Rayon',
  value: 'Valeur (€)',
  valueWrong: 'Écrivez un nombre d’euros\u00a0: 80, ou 79,90.',
  contents: 'Ce qui va avec, une ligne par chose',
  contentsMore: 'À cocher au retour\u00a0: «\u00a08 poêlons\u00a0».',
  note: 'Observations',
  keep: 'Noter pour l’équipe',
  didKeep: (title: string) => `C’est noté pour «\u00a0${title}\u00a0».`,
}

export type ThingStrings = typeof thingFrench

export const learnThing: Learn<ThingStrings> = { en: async () => (await import('./thing.strings.en.js')).thingEnglish }
