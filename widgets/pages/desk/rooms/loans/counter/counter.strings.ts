import { ended } from '../../../../../words/ended.js'
import type { Learn } from '../../../../../words/language.js'

/** A loan that staff enter for somebody at the counter. */
export const counterFrench = {
  title: 'Noter un prêt',
  more: 'Pour quelqu’un devant vous, ou que vous accompagnez. Aucun compte n’est créé.',
  what: 'Quoi\u00a0? Un mot, ou le code sur l’objet',
  found: (count: number) => (count > 1 ? `${count} objets` : count === 1 ? 'Un objet' : 'Rien'),
  pickOne: 'Choisissez dans la liste.',
  nothingFound:
    'Rien de ce nom ni de ce code ne se prête chez vous. Un objet hors service ou à réparer n’est pas montré.',
  nothingLent: 'Rien ne se prête encore chez vous. Ajoutez d’abord des objets dans «\u00a0Objets\u00a0».',
  searchFailed: 'La recherche n’a pas abouti.',
  retry: 'Réessayer',
  free: (day: string) => `libre jusqu’au ${day}`,
  freeLong: 'libre',
  taken: 'pris aujourd’hui',
  lentTo: (who: string, day: string) => `chez ${who} jusqu’au ${day}`,
  lateWith: (who: string, days: number) => `chez ${who}, ${days > 1 ? `${days} jours` : 'un jour'} de retard`,
  somebody: 'quelqu’un',
  freeOf: (free: number, all: number) => `${free} sur ${all} libres aujourd’hui`,
  deposit: (price: string) => `caution ${price}`,
  longest: (days: number) => `${days} ${days > 1 ? 'jours' : 'jour'} au plus`,
  other: 'Autre objet',
  copy: 'Exemplaire',
  anyCopy: 'N’importe lequel',
  when: 'Quand',
  now: 'Je le remets maintenant',
  later: 'Pour plus tard',
  from: 'À prendre le',
  to: 'À rendre le',
  name: 'Son prénom',
  phone: 'Son téléphone',
  email: 'Son e-mail',
  contactMeans: 'Avec un e-mail, rappels et retards sont dits tout seuls. Sinon la liste montre le téléphone.',
  optional: (label: string) => `${label} (facultatif)`,
  condition: 'État, et ce qui part avec',
  beyond: 'Un mot, si c’est au-delà de vos règles',
  beyondMeans: 'Il reste dans l’historique du prêt. Les jours que quelqu’un d’autre tient restent à cette personne.',
  remember: 'La personne est d’accord\u00a0: s’en souvenir un an après son dernier retour',
  kept: 'Sans cela, prénom, téléphone et e-mail s’effacent un mois après la fin du prêt.',
  lend: 'Prêter',
  note: 'Noter le prêt',
  noting: 'Envoi…',
  thingMissing: 'Choisissez un objet.',
  nameMissing: 'Écrivez le prénom.',
  daysMissing: 'Choisissez les jours, le retour après le départ.',
  contactWrong: 'Ce contact n’est pas complet.',
  lent: (what: string, who: string, day: string) => `${ended(`Remis\u00a0: ${what}, ${who}`)} À rendre le ${day}`,
  noted: (what: string, who: string, days: string) => `Noté\u00a0: ${what}, ${who}, ${days}`,
  takeOff: 'Annuler',
  takenOff: (what: string, who: string) => `Annulé\u00a0: ${what}, ${who}`,
}

export type CounterStrings = typeof counterFrench

export const learnCounter: Learn<CounterStrings> = {
  en: async () => (await import('./counter.strings.en.js')).counterEnglish,
}
