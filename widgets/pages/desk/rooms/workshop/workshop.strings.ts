import { frenchWrite } from '../../parts/talk/write.strings.js'
import { ended } from '../../../../words/ended.js'
import { ofPerson } from '../../../../words/names.strings.js'
import { frenchBikes } from '../../../../words/repairs/bikes.strings.js'
import { frenchStates, frenchAppointment } from '../../../../words/repairs/appointment.strings.js'
import type { Learn } from '../../../../words/language.js'
import type { Settings } from './parts/workshop.js'
import type { When } from './parts/when.js'

type Span = Pick<Settings['closures'][number], 'fromDay' | 'fromTime' | 'toDay' | 'toTime'>

type MovedOn = Readonly<
  Partial<Record<'booked' | 'proposed' | 'refused' | 'cancelled' | 'kept' | 'missed', (by: string) => string>>
>

const told = (who: string, isTold: boolean) =>
  isTold ? `${who} le saura par e\u2011mail.` : ended(`Sans e\u2011mail, c’est à vous de le dire à ${who}`)

/** The appointments of a workshop and its settings both say these. */
const shared = {
  bikes: frenchBikes,
  free: frenchAppointment.free,
  about: frenchAppointment.about,
  optional: (label: string) => `${label} (facultatif)`,
  /** In the place of a name that nobody gave. */
  nobody: 'Sans nom',
  sending: 'Envoi…',
  atHour: (day: string, hour: string) => `${day} à\u00a0${hour}`,
  length: (minutes: number) =>
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, '0')}` : ''}`,
}

export type Shared = typeof shared

export const workshopFrench = {
  ...frenchWrite,
  title: 'Atelier',
  parts: {
    appointments: 'Rendez-vous',
    hours: 'Heures, fermetures',
    services: 'Prestations',
    texts: 'Textes',
    calendar: 'Calendrier',
  },
  ...shared,
  states: frenchStates,
  unknownWork: frenchAppointment.unknownWork,
  retry: 'Réessayer',
  back: 'Revenir',

  waits: (count: number) =>
    count > 1 ? `${count} demandes attendent votre réponse.` : 'Une demande attend votre réponse.',
  answerThem: 'Répondre',
  workshop: 'Atelier',
  show: 'Montrer',
  shows: {
    coming: 'À venir',
    waiting: 'À répondre',
    past: 'Passés',
    ended: 'Refusés, annulés',
    unread: 'Mots non lus',
  },
  from: 'Du',
  to: 'Au',
  find: 'Nom ou téléphone',
  count: (count: number) => (count > 1 ? `${count} rendez-vous` : count === 1 ? 'Un rendez-vous' : 'Aucun rendez-vous'),
  emptyTitle: 'Pas encore de rendez-vous',
  empty:
    'Ils arrivent ici dès que quelqu’un en demande un en ligne. Vérifiez que vos heures et vos prestations sont justes\u00a0: ce sont elles que les gens voient.',
  saved: (name: string, left: number) =>
    `Le fichier ${name} est téléchargé.${left > 0 ? ` ${left} lignes n’y tenaient pas\u00a0: choisissez moins de jours.` : ''}`,
  withWhom: (name: string) => `avec ${name}`,
  answerBefore: (moment: string) => `À répondre avant ${moment}`,
  proposedAt: (moment: string) => `Proposé\u00a0: ${moment}`,
  walkIn: 'Noté par l’atelier',

  settingsFailed: 'Les réglages de l’atelier n’ont pas pu être chargés.',
  workshopMovedBy: (by: string) =>
    `${by} vient de changer l’atelier\u00a0: le voici à jour. Rien d’autre n’a été fait.`,
  appointmentFailed: 'Ce rendez-vous n’a pas pu être chargé.',
  backToList: 'Revenir à la liste',
  backToAppointment: 'Revenir au rendez-vous',
  appointmentTitle: (who: string, moment: string) => `${who}, ${moment}`,
  what: 'Quoi',
  bike: 'Vélo',
  price: frenchAppointment.price,
  where: frenchAppointment.where,
  with: 'Avec',
  madeOn: 'Pris sur',
  proposed: 'Proposé',
  wasSaid: 'Ce que la personne a dit',
  wasAnswered: 'Ce qui a été répondu',
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  photo: 'Photo jointe à la demande',
  phone: 'Téléphone',
  call: 'Appeler',
  callWhom: (who: string) => `Appeler ${who}`,

  accept: 'Accepter',
  propose: 'Proposer une autre heure…',
  refuse: 'Refuser…',
  cancel: 'Annuler le rendez-vous…',
  keep: 'La personne est venue',
  miss: 'Pas venue',
  later: (time: string) => `À partir de ${time}, vous pourrez noter si la personne est venue.`,
  nothingToDo: 'Il n’y a plus rien à faire pour ce rendez-vous.',
  reasonMissing: 'Écrivez pourquoi\u00a0: c’est ce que la personne lira.',
  callThem: (who: string) => ended(`Nous n’avons pas d’e\u2011mail\u00a0: c’est à vous de le dire à ${who}`),
  asks: {
    refuse: {
      question: (who: string, moment: string) => `Refuser la demande ${ofPerson(who)}, ${moment}\u00a0?`,
      told: (who: string) => `${who} recevra un e\u2011mail avec vos mots, tels quels. L’heure redevient libre.`,
      words: 'Pourquoi',
      now: 'Refuser la demande',
      keep: 'Garder la demande',
    },
    cancel: {
      question: (who: string, moment: string) => `Annuler le rendez-vous ${ofPerson(who)}, ${moment}\u00a0?`,
      told: (who: string) => `${who} le saura par e\u2011mail, avec vos mots, tels quels. L’heure redevient libre.`,
      words: 'Pourquoi',
      now: 'Annuler le rendez-vous',
      keep: 'Garder le rendez-vous',
    },
  },
  did: {
    accept: (who: string, moment: string, isTold: boolean) =>
      `C’est accepté\u00a0: ${who}, ${moment}. ${told(who, isTold)} Pour revenir dessus, ouvrez le rendez-vous et annulez-le.`,
    propose: (who: string, moment: string, isTold: boolean) =>
      `Proposé à ${who}\u00a0: ${moment}. ${told(who, isTold)} Les deux heures restent gardées jusqu’à sa réponse.`,
    refuse: (who: string, _moment: string, isTold: boolean) =>
      `La demande ${ofPerson(who)} est refusée. ${told(who, isTold)}`,
    cancel: (who: string, moment: string, isTold: boolean) =>
      `Le rendez-vous ${ofPerson(who)}, ${moment}, est annulé. ${told(who, isTold)} L’heure est libre.`,
    keep: (who: string, _moment: string, _isTold: boolean) => `Noté\u00a0: ${who}, rendez-vous honoré.`,
    miss: (who: string, _moment: string, _isTold: boolean) =>
      `Noté\u00a0: ${who}, rendez-vous manqué. Personne n’est prévenu.`,
  },
  noteOther: { keep: 'Plutôt\u00a0: venue', miss: 'Plutôt\u00a0: pas venue' },
  movedBy: (by: string) =>
    `${by} vient de changer ce rendez-vous\u00a0: voici où il en est. Rien d’autre n’a été fait.`,
  movedOn: {
    booked: (by: string) => `${by} vient de l’accepter\u00a0: rien d’autre n’a été fait.`,
    proposed: (by: string) => `${by} vient de proposer une autre heure\u00a0: rien d’autre n’a été fait.`,
    refused: (by: string) => `${by} vient de le refuser\u00a0: rien d’autre n’a été fait.`,
    cancelled: (by: string) => `${by} vient de l’annuler\u00a0: rien d’autre n’a été fait.`,
    kept: (by: string) => `${by} vient de noter que la personne est venue.`,
    missed: (by: string) => `${by} vient de noter que la personne n’est pas venue.`,
  } satisfies MovedOn,

  otherTimeFor: (who: string) => `Autre heure pour ${who}`,
  hasAsked: (who: string, moment: string, work: string | undefined) =>
    `${who}\u00a0: ${moment}${work ? `, ${work}` : ''}.`,
  nothingFree: 'Aucune heure n’est libre dans vos semaines ouvertes. Téléphonez, ou ouvrez d’autres heures.',
  moreTimes: 'D’autres jours',
  aWord: 'Un mot',
  held: (times: readonly string[], until: string) =>
    `${times.join(' et ')} restent gardés jusqu’à sa réponse, au plus tard ${until}.`,
  proposeAt: (moment: string) => `Proposer ${moment}`,
  proposeNow: 'Proposer cette heure',
  timeMissing: 'Choisissez une heure.',

  addWalkIn: 'Ajouter un passage',
  whatToDo: 'Que faut-il faire\u00a0?',
  whenIsIt: 'Quand\u00a0?',
  now: 'Maintenant',
  nowAllTheSame: 'Maintenant, quand même',
  closed: { day: 'L’atelier est fermé aujourd’hui.', hour: 'L’atelier est fermé à cette heure.' },
  closedMore: 'Les habitants n’y voient aucune heure. Vous, vous pouvez noter un passage.',
  loadingTimes: 'Les heures libres arrivent…',
  timesFailed: 'Les heures libres n’ont pas pu être chargées.',
  nobodyFree: 'Pas maintenant\u00a0: toutes les places sont prises.',
  tooShort: (length: string, time: string) => `Il faut ${length}, et quelqu’un est attendu à ${time}.`,
  stillPossible: (length: string) => `Vous pouvez quand même, pour ${length}\u00a0: personne n’est déplacé.`,
  name: 'Nom',
  contact: 'Téléphone ou e\u2011mail',
  toldByMail:
    'Avec un e\u2011mail, la personne reçoit l’heure, le prix et un lien pour annuler. Sans e\u2011mail, personne n’est prévenu.',
  addNow: 'Ajouter le passage',
  nameless: 'Sans nom, vous ne saurez plus qui c’était. Écrivez-le, ou ajoutez le passage sans nom.',
  addNameless: 'Ajouter sans nom',
  contactWrong: 'Écrivez un numéro de téléphone entier, ou une adresse e\u2011mail.',
  nameForMail: 'Écrivez un nom\u00a0: l’e\u2011mail s’adresse à quelqu’un.',
  entered: (who: string, moment: string, isTold: boolean) =>
    `Noté\u00a0: ${who}, ${moment}. L’heure est prise.${isTold ? ` ${told(who, true)}` : ''}`,
  takeOff: 'Enlever',
  takenOff: (who: string, moment: string) => `Enlevé\u00a0: ${who}, ${moment}. L’heure est libre.`,

  settings: {
    onTheSpot: 'prix dit sur place',
    ...shared,
    undo: 'Annuler',
    forget: 'Ne rien changer',

    week: 'Heures de la semaine',
    weekMore: 'C’est pendant ces heures que les gens peuvent prendre rendez-vous, de quart d’heure en quart d’heure.',
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
  },
}

export type WorkshopStrings = typeof workshopFrench
export type SettingsStrings = WorkshopStrings['settings']

export const learnWorkshop: Learn<WorkshopStrings> = {
  en: async () => (await import('./workshop.strings.en.js')).workshopEnglish,
}
