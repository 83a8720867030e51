import { frenchWrite } from '../../parts/talk/write.strings.js'
import { ended } from '../../../../words/ended.js'
import { ofPerson } from '../../../../words/names.strings.js'
import { frenchStates, frenchAppointment } from '../../../../words/repairs/appointment.strings.js'
import { sharedFrench } from './parts/shared.strings.js'
import type { Learn } from '../../../../words/language.js'
type MovedOn = Readonly<
  Partial<Record<'booked' | 'proposed' | 'refused' | 'cancelled' | 'kept' | 'missed', (by: string) => string>>
>

const told = (who: string, isTold: boolean) =>
  isTold
    ? `${who} le saura par e\u2011mail.`
    : who === sharedFrench.nobody
      ? 'Sans e\u2011mail, c’est à vous de le dire.'
      : ended(`Sans e\u2011mail, c’est à vous de le dire à ${who}`)

export const workshopFrench = {
  ...frenchWrite,
  title: 'Atelier',
  parts: {
    appointments: 'Rendez-vous',
    kind: 'Ce que vous êtes',
    hours: 'Heures, fermetures',
    rhythm: 'Rythme',
    services: 'Prestations',
    texts: 'Textes',
    calendar: 'Calendrier',
  },
  ...sharedFrench,
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

  suspended: {
    title: 'Le réseau a suspendu votre atelier',
    more: (why: string) =>
      `«\u00a0${why}\u00a0» Plus aucune heure n’est proposée. Les rendez-vous fixés restent. Écrivez au réseau\u00a0: il rouvre d’une pression.`,
  },
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
    move: (who: string, moment: string, isTold: boolean) => `Changé\u00a0: ${who}, ${moment}. ${told(who, isTold)}`,
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
  isAgreed: 'C’est convenu au téléphone ou sur place\u00a0: changer tout de suite',
  moveAt: (moment: string) => `Mettre ${moment}`,
  moveNow: 'Mettre à cette heure',
  nudge: 'Décaler, si c’est convenu',
  sooner: (time: string) => `15 min plus tôt, à ${time}`,
  later15: (time: string) => `15 min plus tard, à ${time}`,
  isExpected: (who: string, time: string) => ended(`À ${time}, c’est l’heure ${ofPerson(who)}`),
  closedThen: 'L’atelier est fermé à cette heure.',
  noRoom: 'Toutes les places sont prises.',
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
  twoPresses: 'Deux pressions\u00a0: le travail, puis l’heure. C’est noté tout de suite, le nom vient après.',
  until: (time: string) => `jusqu’à ${time}`,
  otherHour: 'Une autre heure…',
  whoComes: 'C’est noté',
  notedFor: (work: string, moment: string, end: string) =>
    `${work}, ${moment}, jusqu’à ${end}. L’heure n’est plus proposée aux habitants.`,
  toFindThem: 'Pour retrouver la personne, si elle veut bien',
  keepWho: 'Garder',
  leaveNameless: 'Laisser tel quel',
  nameIt: 'Nom, téléphone…',
  namedWho: (who: string, moment: string, isTold: boolean) =>
    `Noté\u00a0: ${who}, ${moment}.${isTold ? ` ${told(who, true)}` : ''}`,
  contactWrong: 'Écrivez un numéro de téléphone entier, ou une adresse e\u2011mail.',
  nameForMail: 'Écrivez un nom\u00a0: l’e\u2011mail s’adresse à quelqu’un.',
  entered: (work: string, moment: string) => `Noté\u00a0: ${work}, ${moment}. L’heure est prise.`,
  takeOff: 'Enlever',
  takenOff: (work: string, moment: string) => `Enlevé\u00a0: ${work}, ${moment}. L’heure est libre.`,
}

export type WorkshopStrings = typeof workshopFrench

export const learnWorkshop: Learn<WorkshopStrings> = {
  en: async () => (await import('./workshop.strings.en.js')).workshopEnglish,
}
