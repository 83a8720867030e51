import type { Learn } from '../../../../../words/language.js'
import { sharedFrench } from '../parts/shared.strings.js'
import type { Settings } from '../parts/workshop.js'
import type { Step } from './opening.js'

const goes = ({ reachMetres, communes }: Settings): string =>
  [
    reachMetres === undefined ? '' : `jusqu’à ${(reachMetres / 1_000).toLocaleString('fr')}\u00a0km`,
    ...communes.map(({ name }) => name),
  ]
    .filter(Boolean)
    .join(', ')

/** A workshop that is being opened. */
export const openingFrench = {
  ...sharedFrench,
  begin: {
    title: 'Ouvrez votre atelier',
    more: 'Quatre étapes et une charte\u00a0: ce que vous faites, où, quand, et ce que vous réparez. Tout a déjà une valeur\u00a0; vous changez ce qu’il faut. Personne ne vous voit avant que le réseau ait regardé.',
    go: 'Commencer',
    notYours:
      'Cet atelier n’est pas encore ouvert. C’est à une personne responsable de votre structure de le faire, depuis cette page.',
    another: 'Ouvrir un autre atelier',
    begun: 'L’atelier est commencé\u00a0: rien n’est public.',
  },
  stepsTitle: 'Les étapes de l’ouverture',
  stepOf: (at: number, all: number) => `Étape ${at} sur ${all}`,
  keptHere: 'Chaque étape est gardée dès que vous continuez, pour votre équipe seule. Vous pouvez finir plus tard.',
  titles: {
    what: 'Ce que vous êtes',
    where: 'Où vous êtes, où vous allez',
    hours: 'Vos heures, votre rythme',
    services: 'Ce que vous réparez',
    charter: 'La charte, et l’envoi',
  },
  toldOf: (settings: Settings): Readonly<Record<Step, string>> => ({
    what: settings.types.map((type) => openingFrench.kindsShort[type]).join(', '),
    where: [settings.workshop.place, goes(settings)].filter(Boolean).join(', '),
    hours:
      settings.openings.length === 0
        ? 'Pas encore d’heures'
        : `${new Set(settings.openings.map(({ weekday }) => weekday)).size}\u00a0jours par semaine`,
    services: `${settings.services.length}\u00a0prestations, ${settings.bikeTypes.length > 1 ? `${settings.bikeTypes.length}\u00a0sortes de vélo` : 'une sorte de vélo'}`,
    charter: settings.admission?.charter ? 'Acceptée' : 'Ensuite, le réseau regarde',
  }),
  kindsShort: { workshop: 'On vient chez nous', 'self-repair': 'On répare soi-même', itinerant: 'Nous nous déplaçons' },
  whatTypes: 'Que faites-vous\u00a0? Cochez tout ce qui est vrai.',
  kinds: {
    workshop: 'On vient chez nous, nous réparons',
    'self-repair': 'On y répare soi-même, avec un coup de main',
    itinerant: 'Nous nous déplaçons, chez les gens ou au travail',
  },
  typesMissing: 'Cochez au moins une façon de réparer.',
  known: 'Le nom que les gens connaissent\u00a0:',
  sentence: 'En une phrase (facultatif)',
  sentenceHint: 'Ce que vous diriez à quelqu’un dans la rue.',
  onward: {
    what: 'Continuer\u00a0: où\u00a0?',
    where: 'Continuer\u00a0: vos heures',
    hours: 'Continuer\u00a0: ce que vous réparez',
    services: 'Continuer\u00a0: la charte',
  },
  keep: 'Enregistrer',
  kept: 'C’est enregistré.',
  zoneAsked: 'Vous avez demandé une autre zone',
  zoneAskedMore: 'Le réseau regarde. D’ici là, vous allez où vous alliez.',
  changePlace: 'Changer l’adresse ou le point',
  placeIsHere: 'C’est là que l’on vient. L’adresse et le point sur la carte sont ceux de votre lieu.',
  placeIsHome: 'De là se mesure votre cercle. L’adresse n’est montrée à personne\u00a0: vous ne recevez pas.',
  directions: 'Comment on trouve la porte (facultatif)',
  directionsHint: 'Au fond de la cour, rideau bleu.',
  whereTo: 'Où allez-vous\u00a0?',
  circle: 'Un cercle autour de vous',
  noCircle: 'Pas de cercle, seulement des communes',
  kilometres: (kilometres: number) => `${kilometres.toLocaleString('fr')}\u00a0km`,
  communes: 'Des communes',
  communesHint: 'En plus du cercle, ou à sa place. Tapez deux lettres.',
  communesFound: (count: number) => (count > 1 ? `${count} communes` : count === 1 ? 'Une commune' : 'Aucune commune'),
  chooseCommune: 'Choisissez une commune de la liste.',
  removeCommune: (name: string) => `Enlever ${name}`,
  remove: 'Enlever',
  zoneMissing: 'Vous vous déplacez\u00a0: choisissez un cercle, ou au moins une commune.',
  whichBikes: 'Quels vélos\u00a0?',
  keepBikes: 'Garder ces vélos',
  bikesKept: 'Les vélos que vous prenez sont gardés.',
  bikesMissing: 'Cochez au moins une sorte de vélo.',
  workNeedsBike: (work: string) =>
    `«\u00a0${work}\u00a0» est pour un vélo que vous ne prenez plus\u00a0: changez cette prestation d’abord.`,
  charterMeans: 'Cinq phrases que tient chaque atelier du réseau. Version de mars 2026.',
  charter: [
    'Je répare avant de remplacer.',
    'J’annonce le prix avant de commencer.',
    'J’écris à la personne ce que j’ai fait.',
    'Je préviens si je ne peux pas tenir une heure.',
    'Les adresses des gens ne servent qu’à leur visite.',
  ],
  accept: (name: string) => `J’accepte la charte, pour ${name}`,
  acceptMissing: 'Lisez la charte et cochez que vous l’acceptez.',
  hoursMissing: 'Vous n’avez pas encore d’heures\u00a0: sans elles, personne ne pourrait prendre rendez-vous.',
  forNetwork: 'Un mot pour le réseau (facultatif)',
  yourAnswer: 'Votre réponse au réseau',
  forNetworkHint: 'Le réseau seul le lit.',
  send: 'Envoyer au réseau',
  sent: 'C’est envoyé. Le réseau regarde, vous aurez un e\u2011mail.',
  sentAlready: 'L’atelier est envoyé\u00a0: le réseau regarde.',
  answered: {
    asked: (moment: string) => `Le réseau vous demande quelque chose, ${moment}`,
    refused: (moment: string) => `Le réseau n’ouvre pas l’atelier, ${moment}`,
  },
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  stands: {
    draft: (name: string) => `${name}\u00a0: un brouillon`,
    sent: () => 'Le réseau regarde, vous serez prévenus',
  },
  draftMore:
    'Personne ne voit cet atelier, et personne ne peut y prendre rendez-vous, avant que vous l’envoyiez et que le réseau dise oui.',
  goOn: 'Continuer',
  sentMore: (moment: string) =>
    `Envoyé ${moment}, charte acceptée. Le réseau dit oui, pose une question, ou dit non avec sa raison, par e\u2011mail.`,
  meanwhile: 'En attendant, vous pouvez encore tout changer ici\u00a0: le réseau voit ce qui est à jour.',
  takeBack: 'Reprendre ma demande',
  takenBack: 'Votre demande est reprise\u00a0: c’est de nouveau un brouillon.',
  drop: 'Abandonner ce brouillon…',
  dropNow: 'Oui, tout effacer',
  keepIt: 'Le garder',
  dropped: 'Le brouillon est effacé.',
  seen: 'Ce que les habitants verront',
  freeFrom: (moment: string) => `Libre ${moment}`,
  nothingFree: 'Aucune heure libre dans les deux semaines',
  hoursMean: (length: string) => `Les heures où ${length} tiennent. Une prestation plus longue en montre moins.`,
  openFor: (length: string) =>
    `${length} d’ouverture par semaine. Les jours fériés se ferment d’eux-mêmes, sauf si vous dites le contraire.`,
}

export type OpeningStrings = typeof openingFrench

export const learnOpening: Learn<OpeningStrings> = {
  en: async () => (await import('./opening.strings.en.js')).openingEnglish,
}
