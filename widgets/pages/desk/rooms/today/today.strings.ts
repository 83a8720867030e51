import type { Learn } from '../../../../words/language.js'
import { frenchWrite } from '../../parts/talk/write.strings.js'
import type { Part } from './day.js'

/** The words of a day: what is late, leaves, returns, who waits for what, and the visits of a workshop. */
export const todayFrench = {
  ...frenchWrite,
  failed: 'Ce jour n’a pas pu être lu.',
  offline: 'Vous n’êtes pas en ligne\u00a0: ce qui suit est ce qui était lu.',
  retry: 'Réessayer',
  enter: 'Prêter',
  open: (hours: string) => `Ouvert ${hours}`,
  hours: (from: string, to: string) => `de ${from} à ${to}`,
  and: ' et ',
  closed: 'Fermé aujourd’hui',
  week: 'Cette semaine',
  dayOnly: 'Aujourd’hui seulement',
  weekUntil: (day: string) => `Jusqu’au ${day}`,
  print: 'Imprimer la journée',
  printWeek: 'Imprimer la semaine',
  printedAt: (moment: string) => `Imprimé le ${moment}. Cochez ce qui est fait, et notez-le au bureau ensuite.`,

  asked: (count: number) =>
    count > 1 ? `${count} demandes attendent votre réponse.` : 'Une demande attend votre réponse.',
  nearest: (who: string, what: string, when: string) =>
    `La plus proche\u00a0: ${[who, what, when].filter(Boolean).join(', ')}.`,
  only: (who: string, what: string, when: string) => `${[who, what, when].filter(Boolean).join(', ')}.`,
  longer: (who: string, what: string, when: string) => `${who} voudrait garder ${what} jusqu’au ${when}.`,
  notBack: 'Pas rentré\u00a0: il est en retard.',
  backOn: (day: string) => `Rentre ${day}.`,
  answer: 'Répondre',
  askedVisits: (count: number) =>
    count > 1
      ? `${count} rendez-vous attendent votre réponse à l’atelier.`
      : 'Un rendez-vous attend votre réponse à l’atelier.',

  chips: 'Montrer',
  all: 'Tout',
  short: {
    late: 'En retard',
    out: 'Sortent',
    back: 'Reviennent',
    awaited: 'Attendent',
    visits: 'Visites',
  } satisfies Record<Part, string>,
  heads: {
    day: {
      late: 'En retard',
      out: 'Sortent aujourd’hui',
      back: 'Reviennent aujourd’hui',
      awaited: 'Qui attend quoi',
      visits: 'Visites',
    },
    week: {
      late: 'En retard',
      out: 'Sortent cette semaine',
      back: 'Reviennent cette semaine',
      awaited: 'Qui attend quoi',
      visits: 'Visites de la semaine',
    },
  } satisfies Record<'day' | 'week', Record<Part, string>>,
  others: (count: number) => (count > 1 ? `Voir les ${count} autres` : 'Voir l’autre'),
  inItsRoom: (count: number) => `Les ${count} autres sont dans «\u00a0Prêts et demandes\u00a0»`,

  nameless: 'quelqu’un',
  call: (who: string) => `Appeler ${who}`,
  atTheCounter: 'sans compte',
  late: (days: number) => (days > 1 ? `${days} jours de retard` : 'un jour de retard'),
  brought: 'Dit rendu, à vérifier',
  sinceOut: (day: string) => `pas encore retiré, attendu ${day}`,
  toGive: 'à donner',
  backBy: (day: string) => `à rendre ${day}`,
  deposit: (price: string) => `caution ${price}`,
  waitedBy: (who: string, day: string) => `${who} l’attend ${day}`,
  askedBy: (who: string, day: string) => `${who} le demande ${day}`,
  stillWith: (who: string) => `encore chez ${who}`,
  stillWithUntil: (who: string, day: string) => `encore chez ${who} jusqu’à ${day}`,
  forDay: (day: string) => `pour ${day}`,
  asksLonger: (day: string) => `voudrait garder jusqu’à ${day}`,
  waitFree: (count: number) =>
    count > 1 ? `${count} personnes attendent que ce soit libre` : 'une personne attend que ce soit libre',
  waitFreeMore: 'Elles sont prévenues par nous, à leur tour.',

  acts: { 'hand-over': 'Remettre', 'give-back': 'Reprendre', lengthen: 'Prolonger' },
  actOf: (act: string, what: string, who: string) => `${act}\u00a0: ${what}, ${who}`,

  visitActs: { accept: 'Accepter', keep: 'Venue', miss: 'Pas venue' },
  visitActOf: (act: string, who: string, hour: string) => `${act}\u00a0: ${who}, ${hour}`,
  visitDid: {
    accept: (who: string, when: string) => `C’est accepté\u00a0: ${who}, ${when}.`,
    keep: (who: string) => `Noté\u00a0: ${who} est là.`,
    miss: (who: string) => `Noté\u00a0: ${who} n’est pas venue ou venu.`,
  },
  nobody: 'Sans nom',
  unknownWork: 'On verra sur place',

  emptyTitle: 'Rien ne sort ni ne revient aujourd’hui.',
  emptyWeek: 'Rien ne sort ni ne revient d’ici là.',
  emptyMore: 'Vous pouvez noter un prêt pour qui est là, ajouter des objets, ou voir ce qui vient.',
  emptyPart: 'Il n’y a plus rien ici.',
  seeAll: 'Voir toute la journée',
  addObjects: 'Ajouter des objets',

  steps: 'Pour que le comptoir soit prêt',
  lacking: (count: number) => (count > 1 ? `il manque ${count} choses` : 'il manque une chose'),
  stepsDone: (names: string) => `${names}\u00a0: fait`,
  stepNames: {
    place: 'lieu',
    hours: 'heures',
    holiday: 'jours fériés',
    objects: 'objets',
    rules: 'règles de prêt',
    labels: 'étiquettes',
  },
  labels: (count: number) => (count > 1 ? `Coller ${count} étiquettes` : 'Coller une étiquette'),
  stepTitles: {
    place: () => 'Avoir un lieu',
    hours: () => 'Dire vos heures',
    holiday: (day: string) => `Dire si vous ouvrez le ${day}`,
    objects: () => 'Ajouter vos premiers objets',
    rules: () => 'Dire vos règles de prêt',
  },
  stepWhys: {
    place: 'C’est le réseau qui ajoute l’adresse d’une structure. Écrivez-lui la vôtre.',
    hours: 'Sans elles, personne ne sait quand venir.',
    holiday: 'Ce jour est férié, et vos heures n’en disent rien.',
    objects: 'Un titre suffit\u00a0: la catégorie et le code viennent seuls.',
    labels: 'Ces objets ont un code, mais rien ne le porte\u00a0: un lecteur ne peut pas les lire.',
    rules: 'Combien de jours, combien d’objets, quelle caution. Sans règle, tout est permis.',
  },
  stepWays: {
    place: 'Écrire au réseau',
    hours: 'Les dire',
    holiday: 'Le dire',
    objects: 'Ajouter',
    rules: 'Les dire',
    labels: 'Imprimer',
  },

  noWorkshop: 'Votre atelier n’est pas encore ouvert\u00a0: personne ne peut y prendre rendez-vous.',
  noWorkshopMore:
    'Quatre étapes, ici même\u00a0: ce que vous faites, où, quand, et ce que vous réparez. Puis le réseau regarde, et les gens peuvent prendre rendez-vous.',
  openWorkshop: 'Ouvrir l’atelier',

  waits: 'Ce qui vous attend',
  waitsNothing: 'Rien ne vous attend pour l’instant.',
  decide: 'Décider',
  decisions: (count: number) => (count > 1 ? `${count} décisions attendent` : 'Une décision attend'),
  waitsSince: (ago: string) => `depuis ${ago}`,
  elsewhere: 'Ailleurs',
  elsewhereWaits: (count: number) => (count === 0 ? 'rien ne vous attend' : `${count} à voir`),
}

export type TodayStrings = typeof todayFrench

export const learnToday: Learn<TodayStrings> = { en: async () => (await import('./today.strings.en.js')).todayEnglish }
