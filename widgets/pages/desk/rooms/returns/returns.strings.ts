import { ended } from '../../../../words/ended.js'
import type { Learn } from '../../../../words/language.js'
import type { CounterMeans } from '../../../../words/memberships/membership-terms.js'
import { frenchMemberships } from '../../../../words/memberships/memberships.strings.js'
import { ofPerson } from '../../../../words/names.strings.js'

const days = (count: number) => (count > 1 ? `${count}\u00a0jours` : `${count}\u00a0jour`)

export const returnsFrench = {
  field: 'Code de l’objet',
  fieldHint: 'Lisez l’étiquette, ou tapez le code puis Entrée\u00a0: l’objet est repris aussitôt, bon et complet.',
  taking: 'On reprend…',
  taken: (what: string, who: string) => `${what}\u00a0: repris ${ofPerson(who || 'quelqu’un')}.`,
  undone: (what: string) => `${what}\u00a0: retour annulé, l’objet est de nouveau noté comme sorti.`,
  count: (count: number) => (count > 1 ? `${count} repris à l’instant` : '1 repris à l’instant'),
  newest: 'le dernier en haut',
  none: 'Rien de repris pour l’instant.',
  from: (who: string) => (who ? ofPerson(who) : ''),
  onTime: 'à l’heure',
  late: (count: number) => `${days(count)} de retard`,
  states: { good: 'bon état', worn: 'usé', damaged: 'abîmé', 'to-repair': 'à réparer' },
  missing: (what: string) => `il manque\u00a0: ${what}`,
  undo: 'Annuler',
  undoOf: (what: string) => `Annuler le retour\u00a0: ${what}`,
  finish: 'Terminer',
  finishMeans: 'Terminer vide l’écran. Les retours restent dans «\u00a0Derniers gestes\u00a0» jusqu’à ce soir.',
  keys: 'F2 la case · Ctrl Z annuler le dernier',
  back: (who: string, late: number) =>
    late > 0 ? `${who || 'On'} le rend avec ${days(late)} de retard.` : `${who || 'On'} le rend à l’heure.`,
  left: (day: string, condition: string) =>
    ended(condition ? `Parti le ${day}\u00a0: ${condition}` : `Parti le ${day}`),
  aside: (who: string, day: string) => `À mettre de côté pour ${who}, ${ended(day)}`,
  willKnow: (who: string) => `${who} est prévenu dans la minute que l’objet est là.`,
  hasIt: 'Ces jours sont à cette personne.',
  state: 'État',
  good: 'Bon',
  worn: 'Usé',
  damaged: 'Abîmé',
  missingLabel: 'Ce qui manque',
  missingHint: 'Par exemple\u00a0: 1 poêlon. Vide si tout est là.',
  backWith: 'Revenu avec',
  howMany: (what: string) => `Combien de ${what}\u00a0?`,
  lacks: (count: number) => `il en manque ${count}`,
  some: (what: string, back: number, all: number) => `${what} (${back} sur ${all})`,
  leftWithout: (what: string) => `Parti sans\u00a0: ${ended(what)}`,
  wrong: 'Ce qui ne va pas',
  wrongFirst: 'Dites en un mot ce qui ne va pas\u00a0: la personne qui l’a rendu le lit.',
  photo: 'Photo',
  photos: (count: number) => (count > 1 ? `${count} photos` : '1 photo'),
  photoFailed: 'La photo n’est pas partie. Réessayez.',
  note: 'Noter',
  noting: 'On note…',
  repair: 'À réparer',
  stillLent: 'Encore prêtable',
  noted: (what: string) => `${what}\u00a0: c’est noté.`,
  repairMeans: 'À réparer retire cet exemplaire des listes. Qui l’attendait est prévenu.',
  deposit: (amount: string) => `Caution de ${amount} à rendre, si vous l’avez prise.`,
  depositTitle: 'Caution',
  payBack: (price: string, means: CounterMeans) => `Rendre ${price}, ${frenchMemberships.means[means]}`,
  paidBack: (price: string, means: CounterMeans) => `${price} rendus, ${frenchMemberships.means[means]}`,
  holdAgain: 'Non, pas rendue',
  otherwise: 'Autrement, ou la garder…',
  reads: (who: string, title: string, more: string) =>
    `${who || 'La personne'} reçoit\u00a0: «\u00a0${title}\u00a0: c’est noté comme rendu.${more ? ` ${more.slice(0, 1).toUpperCase()}${more.slice(1)}` : ''}\u00a0»`,
}

export type ReturnsStrings = typeof returnsFrench

export const learnReturns: Learn<ReturnsStrings> = {
  en: async () => (await import('./returns.strings.en.js')).returnsEnglish,
}
