import type { Learn } from '../../../../../words/language.js'
import type { When } from '../parts/when.js'
import type { Settings } from '../parts/workshop.js'
import { daysOf, minutesOf, type Opening } from './week-sum.js'
import { sharedFrench } from '../parts/shared.strings.js'

type Span = Pick<Settings['closures'][number], 'fromDay' | 'fromTime' | 'toDay' | 'toTime'>

/** What a workshop sets for itself. */
export const settingsFrench = {
  onTheSpot: 'prix dit sur place',
  ...sharedFrench,
  undo: 'Annuler',
  forget: 'Ne rien changer',

  week: 'Heures de la semaine',
  weekMore: 'C’est pendant ces heures que les gens peuvent prendre rendez-vous, de quart d’heure en quart d’heure.',
  sayHours: 'Dites-le comme vous le diriez',
  sayHoursLike: 'Par exemple\u00a0: mardi à vendredi 9h-12h 14h-18h30, samedi matin 9h-12h30',
  understood: (openings: readonly Opening[]) =>
    `Compris\u00a0: ${daysOf(openings)}\u00a0jour${daysOf(openings) > 1 ? 's' : ''}, ${sharedFrench.length(minutesOf(openings))}. Corrigez dessous si besoin.`,
  notRead: 'La phrase n’a pas pu être lue\u00a0: réessayez, ou remplissez dessous.',
  notUnderstood: 'Pas compris. Dites les jours et les heures, ou remplissez dessous.',
  weekdays: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  closed: 'Fermé',
  opensAt: 'de',
  closesAt: 'à',
  addRange: 'Ajouter',
  addRangeTo: (day: string) => `Ajouter des heures le ${day.toLowerCase()}`,
  removeRange: (day: string) => `Enlever ces heures du ${day.toLowerCase()}`,
  saveHours: 'Enregistrer la semaine',
  hoursWrong: (day: string) => `${day}\u00a0: une fin doit venir après son début.`,
  hoursSaved: 'La semaine est enregistrée. Les rendez-vous déjà pris restent.',
  hoursBack: 'La semaine est comme avant.',

  holidays: 'Jours fériés',
  worksHolidays: 'L’atelier est ouvert les jours fériés',
  nextHolidays: (days: readonly string[]) => `Les prochains\u00a0: ${days.join(', ')}.`,
  noHoliday: 'Aucun dans les deux mois qui viennent.',
  holidaysWorked: 'Les jours fériés sont des jours comme les autres.',
  holidaysOff: 'L’atelier ne donne pas d’heures les jours fériés.',

  closures: 'Fermetures',
  noClosure: 'Aucune fermeture à venir.',
  closeDays: 'Fermer des jours ou des heures…',
  closedFor: ({ fromDay, fromTime, toDay, toTime }: Span, when: When) => {
    const isWhole = fromTime === '00:00' && toTime === '24:00'
    if (isWhole)
      return fromDay === toDay ? `le ${when.whole(fromDay)}` : `du ${when.whole(fromDay)} au ${when.whole(toDay)}`
    if (fromDay === toDay) return `le ${when.whole(fromDay)}, de ${when.clock(fromTime)} à ${when.clock(toTime)}`
    return `du ${when.whole(fromDay)} à ${when.clock(fromTime)} au ${when.whole(toDay)} à ${when.clock(toTime)}`
  },
  appointmentsStand: (count: number) =>
    count > 1 ? `${count} rendez-vous y sont encore` : 'Un rendez-vous y est encore',
  reopen: 'Rouvrir',
  reopenOf: (span: string) => `Rouvrir ${span}`,
  reopened: (span: string) => `Rouvert\u00a0: ${span}. Les heures proposées entre-temps restent proposées.`,
  closedAgain: (span: string) => `Fermé de nouveau, ${span}.`,

  closeTitle: 'Fermer des jours ou des heures',
  from: 'Du',
  to: 'Au',
  theDay: 'Le',
  wholeDay: 'Toute la journée',
  fromTime: 'De',
  toTime: 'À',
  whatPeopleRead: 'Ce que liront les personnes qui avaient rendez-vous',
  withinFailed:
    'Les rendez-vous qui tombent dedans n’ont pas pu être chargés\u00a0: rien ne se ferme sans qu’on les voie.',
  retry: 'Réessayer',
  noAppointmentWithin: 'Aucun rendez-vous ne tombe dedans.',
  appointmentsWithin: (count: number) =>
    count > 1 ? `${count} rendez-vous tombent dedans` : 'Un rendez-vous tombe dedans',
  whoWhen: (who: string, moment: string) => `${who}, ${moment}`,
  proposeWhom: (who: string) => `Proposer à ${who}`,
  keepThis: 'Garder ce rendez-vous',
  stays: 'Reste comme prévu.',
  isProposed: 'Une autre heure lui est déjà proposée\u00a0: attendez sa réponse, ou annulez.',
  noFreeTime: 'Trop proche, ou aucune heure n’est libre\u00a0: à vous de joindre la personne.',
  toCall: 'Pas d’e\u2011mail\u00a0: à vous de joindre la personne.',
  proposeThese: 'Leur proposer ces heures',
  proposeThese2: 'Les deux heures restent gardées jusqu’à la réponse\u00a0: accepter, ou annuler.',
  keepThese: (count: number) => (count > 1 ? `Garder ces ${count} rendez-vous` : 'Garder ce rendez-vous'),
  keepThese2: 'Fermé pour les autres seulement.',
  closeAndPropose: (count: number) =>
    count > 1 ? `Fermer et proposer à ${count} personnes` : 'Fermer et proposer à une personne',
  closeNow: 'Fermer',
  backUnclosed: 'Revenir sans fermer',
  spanWrong: 'Dites quels jours\u00a0: la fin vient après le début.',
  closedNow: (span: string, { proposed, kept }: { readonly proposed: number; readonly kept: number }) =>
    [
      `Fermé ${span}.`,
      proposed > 1
        ? `${proposed} personnes reçoivent une autre heure par e\u2011mail.`
        : proposed === 1
          ? 'Une personne reçoit une autre heure par e\u2011mail.'
          : '',
      kept > 1 ? `${kept} rendez-vous restent.` : kept === 1 ? 'Un rendez-vous reste.' : '',
    ]
      .filter(Boolean)
      .join(' '),

  rhythm: 'Rythme des rendez-vous',
  rhythmMore: 'Ce que vous changez vaut pour les heures proposées ensuite. Les rendez-vous déjà pris restent.',
  answered: 'Une demande',
  answerNames: { 'at-once': 'Est prise tout de suite', 'on-request': 'Attend votre réponse' },
  answerMeans: {
    'at-once': 'L’heure est à la personne dès qu’elle la choisit.',
    'on-request': 'L’heure est gardée, et vous répondez dans «\u00a0Rendez-vous\u00a0».',
  },
  step: 'Une heure proposée toutes les',
  seats: 'Rendez-vous en même temps',
  usual: 'Durée d’un rendez-vous sans prestation, en minutes',
  usualMeans: 'Pour qui ne sait pas encore ce qu’il y a à faire.',
  preparation: 'Temps gardé après chaque rendez-vous',
  lead: 'Réserver au plus tard',
  horizon: 'Réserver à l’avance, au plus',
  cancel: 'Annuler sur le site au plus tard',
  lasting: (minutes: number) => (minutes === 0 ? 'aucun' : sharedFrench.length(minutes)),
  before: (minutes: number) =>
    minutes === 0
      ? 'au dernier moment'
      : minutes % 1_440 === 0
        ? `${minutes / 1_440}\u00a0${minutes === 1_440 ? 'jour' : 'jours'} avant`
        : `${sharedFrench.length(minutes)} avant`,
  days: (count: number) => `${count}\u00a0jours`,
  saveRhythm: 'Enregistrer le rythme',
  rhythmSaved: 'Le rythme est enregistré. Les rendez-vous déjà pris restent.',
  rhythmBack: 'Le rythme est comme avant.',
  offered: (now: number, then: number) =>
    now === then
      ? `Dans les sept jours à venir\u00a0: ${then} heures proposées, autant qu’aujourd’hui.`
      : `Dans les sept jours à venir\u00a0: ${then} heures proposées, au lieu de ${now}.`,

  services: 'Prestations',
  servicesMore: 'Ce qu’on choisit en prenant rendez-vous\u00a0: la durée réserve l’agenda, le prix est indicatif.',
  noService: (length: string) => `Aucune prestation\u00a0: un rendez-vous dure ${length}, à voir sur place.`,
  change: 'Changer',
  changeOf: (name: string) => `Changer la prestation ${name}`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer la prestation ${name}`,
  addService: 'Ajouter une prestation',
  addServiceNow: 'Ajouter',
  saveService: 'Enregistrer',
  serviceName: 'Nom',
  serviceMinutes: 'Durée, en minutes',
  servicePrice: 'Prix, en euros',
  priceMeans: 'Sans prix, il est dit sur place\u00a0; 0, c’est gratuit.',
  forWhichBikes: 'Pour quels vélos',
  nameMissing: 'Donnez un nom à la prestation.',
  nameTwice: 'Une autre prestation a déjà ce nom.',
  minutesWrong: 'La durée va de 5 à 480 minutes.',
  priceWrong: 'Écrivez le prix en chiffres, ou rien.',
  bikesMissing: 'Choisissez au moins un vélo.',
  serviceChanged: (name: string) =>
    `«\u00a0${name}\u00a0» est enregistrée. Les rendez-vous déjà pris gardent l’ancienne.`,
  serviceBack: (name: string) => `«\u00a0${name}\u00a0» est comme avant.`,
  serviceAdded: (name: string) => `«\u00a0${name}\u00a0» est ajoutée\u00a0: on peut la choisir dès maintenant.`,
  serviceRemoved: (name: string) => `«\u00a0${name}\u00a0» est retirée. Les rendez-vous déjà pris la gardent.`,

  texts: 'Textes',
  textNames: { welcome: 'Accueil', toBring: 'À apporter', directions: 'Comment venir' },
  textHints: {
    welcome: 'En haut de votre page, avant de choisir une heure.',
    toBring: 'Avant et après avoir pris rendez-vous, et dans les e\u2011mails.',
    directions: 'L’entrée, l’étage, où poser le vélo.',
  },
  saveTexts: 'Enregistrer les textes',
  textsSaved: 'Les textes sont enregistrés\u00a0: on les lit dès maintenant.',
  textsBack: 'Les textes sont comme avant.',

  calendar: 'Calendrier du téléphone',
  calendarMore: 'Tous les rendez-vous dans l’agenda de votre téléphone ou de votre ordinateur, à jour tout seul.',
  calendarHolds:
    'On y lit le prénom, le travail, le vélo, et l’adresse si vous vous déplacez. L’adresse du calendrier est à vous\u00a0: chaque personne de l’équipe a la sienne, et elle s’arrête avec son rôle. Qui l’a voit tout cela\u00a0: ne la donnez à personne.',
  makeCalendar: 'Créer l’adresse du calendrier',
  showCalendar: 'Montrer l’adresse',
  calendarAddress: 'Adresse du calendrier',
  calendarHow:
    'Dans votre agenda, choisissez «\u00a0ajouter un calendrier par adresse\u00a0» ou «\u00a0s’abonner\u00a0», et collez-la.',
  copy: 'Copier l’adresse',
  copied: 'Copiée',
  notCopied: 'Sélectionnée\u00a0: copiez-la',
  renewCalendar: 'Changer d’adresse…',
  endCalendar: 'Arrêter ce calendrier…',
  renewAsk: 'Changer l’adresse du calendrier\u00a0?',
  endAsk: 'Arrêter ce calendrier\u00a0?',
  oldOneEnds: 'L’adresse d’avant ne mène plus à rien, tout de suite, dans tous les téléphones où elle est.',
  keepCalendar: 'Garder cette adresse',
  renewNow: 'Changer d’adresse',
  endNow: 'Arrêter le calendrier',
  calendarMade: 'L’adresse est prête\u00a0: copiez-la dans votre agenda.',
  calendarRenewed: 'L’adresse a changé. Celle d’avant ne mène plus à rien.',
  calendarEnded: 'Le calendrier est arrêté\u00a0: son adresse ne mène plus à rien. Une autre peut être créée.',
}

export type SettingsStrings = typeof settingsFrench

export const learnSettings: Learn<SettingsStrings> = {
  en: async () => (await import('./settings.strings.en.js')).settingsEnglish,
}
