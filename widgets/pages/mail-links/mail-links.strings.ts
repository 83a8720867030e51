import type { Language } from '../../words/language.js'
import { frenchHiding } from '../../words/moderation/hiding.strings.js'
import { frenchItinerary } from '../../words/members/sheet.strings.js'
import { frenchAppointment } from '../../words/repairs/appointment.strings.js'
import type { OutputOf } from '../../shared/client.js'
import { ended } from '../../words/ended.js'
import { from } from '../../words/names.strings.js'
import { frenchCalled, type KindNouns } from '../../words/moderation/subject-kinds.strings.js'
import {
  frenchObjection,
  englishObjection,
  frenchRenewal,
  englishRenewal,
  frenchLink,
  englishLink,
  frenchLinkOver,
  englishLinkOver,
} from '../../words/account/mail-pages.strings.js'
import { englishHiding } from '../../words/moderation/hiding.strings.en.js'
import { englishItinerary } from '../../words/members/sheet.strings.en.js'
import { englishAppointment } from '../../words/repairs/appointment.strings.en.js'

type Appointment = OutputOf<'repairs.openLink'>
type Hiding = OutputOf<'moderation.openObjection'>

/** « 18 h », « 10 h 30 », « minuit ». */
const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  return /^(00|24):00$/.test(text) ? 'minuit' : `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

export const french = {
  ...frenchAppointment,
  ...frenchLinkOver,
  time,
  at: (day: string, hour: string) => `${day} à ${hour}`,
  hoursOf: (city: string) => `Heures ${from(city)}`,
  loading: 'Le rendez-vous arrive…',
  retry: 'Réessayer',
  close: 'Revenir',

  failed: 'Le rendez-vous n’a pas pu être chargé.',
  failedWords: 'La connexion a manqué, ou nous ne répondons pas. Rien n’a changé.',
  gone: 'Ce lien ne mène à aucun rendez-vous',
  goneWords:
    'S’il vient d’un e-mail, il a peut-être été coupé\u00a0: ouvrez-le à nouveau, en entier. Les rendez-vous que vous avez pris sont aussi dans votre espace.',
  home: frenchLink.repairers,
  limited:
    'Pour lire votre adresse et ce que le réparateur vous écrit, un code vous est demandé, pour être sûrs que c’est bien vous\u00a0: il part à votre adresse e\u2011mail.',
  limitedWay: 'Continuer avec un code',

  /** To the resident; `who` is the repairer. */
  resident: {
    requested: 'Votre demande est envoyée',
    booked: 'Votre rendez-vous est pris',
    proposed: (who: string) => `${who} propose un autre moment`,
    refused: 'Votre demande n’a pas été acceptée',
    cancelledByMe: 'Vous avez annulé ce rendez-vous',
    cancelledByThem: (who: string) => `${who} a annulé ce rendez-vous`,
    expired: 'Cette demande est restée sans réponse',
    kept: 'Ce rendez-vous a eu lieu',
    missed: 'Ce rendez-vous est noté comme manqué',
    next: {
      requested: (who: string, until: string) =>
        `${who} a jusqu’au ${until} pour répondre. Le créneau vous est gardé jusque-là. Vous recevrez un e-mail.`,
      booked: (until: string) => `Vous pouvez l’annuler ici jusqu’au ${until}.`,
      bookedLate: 'Il est trop tard pour l’annuler ici. En cas d’empêchement, téléphonez.',
      proposed: (until: string) =>
        `Vous avez jusqu’au ${until} pour répondre. Les deux moments vous sont gardés jusque-là. Sans réponse, il n’y a plus de rendez-vous.`,
      proposedStands: (until: string, fixed: string) =>
        `Vous avez jusqu’au ${until} pour répondre. Les deux moments vous sont gardés jusque-là. Sans réponse, le rendez-vous reste le ${fixed}.`,
      ended: 'Vous pouvez prendre un autre rendez-vous.',
    },
    again: 'Prendre un autre rendez-vous',
  },
  /** To the repairer; `who` is the resident. */
  repairer: {
    requested: (who: string) => `${who} demande un rendez-vous`,
    booked: (who: string) => `Rendez-vous avec ${who}`,
    proposed: 'Vous avez proposé un autre moment',
    refused: 'Vous avez refusé cette demande',
    cancelledByMe: 'Vous avez annulé ce rendez-vous',
    cancelledByThem: (who: string) => `${who} a annulé ce rendez-vous`,
    expired: 'Cette demande est restée sans réponse',
    kept: 'Ce rendez-vous a eu lieu',
    missed: 'Ce rendez-vous est noté comme manqué',
    next: {
      requested: (who: string, until: string) =>
        ended(`Vous avez jusqu’au ${until} pour répondre. Ensuite la demande s’arrête, et nous prévenons ${who}`),
      booked: 'Rien à faire d’ici là.',
      proposed: (who: string, until: string) =>
        `${who} a jusqu’au ${until} pour répondre. Les deux moments sont gardés jusque-là. Sans réponse, il n’y a plus de rendez-vous.`,
      proposedStands: (who: string, until: string, fixed: string) =>
        `${who} a jusqu’au ${until} pour répondre. Les deux moments sont gardés jusque-là. Sans réponse, le rendez-vous reste le ${fixed}.`,
      ended: 'Le créneau est de nouveau libre. Vous pouvez fermer cette page.',
    },
  },

  insteadOf: (moment: string) => `au lieu du ${moment}`,
  bikeTypes: {
    classic: 'Vélo classique',
    electric: 'Vélo électrique',
    cargo: 'Vélo cargo',
    adapted: 'Vélo adapté',
  } satisfies Record<Appointment['bikeType'], string>,
  priceOf: (cents: number) =>
    cents === 0
      ? frenchAppointment.free
      : frenchAppointment.about(
          new Intl.NumberFormat('fr', {
            style: 'currency',
            currency: 'EUR',
            minimumFractionDigits: cents % 100 && 2,
          }).format(cents / 100),
        ),
  length: 'Durée prévue',
  lengthOf: (minutes: number) =>
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, '0')}` : ''}`,
  atHome: 'À votre adresse',
  phone: 'Téléphone',
  noPhone: 'non donné',
  who: 'Qui',
  there: 'Adresse',
  navigate: 'Ouvrir dans une application de cartes',
  itinerary: frenchItinerary,
  noWords: 'rien de précisé',
  photo: 'Photo de la panne',
  message: 'Message reçu',
  ownMessage: 'Votre message',
  calendar: 'Ajouter à mon agenda',

  accept: 'Accepter',
  refuse: 'Refuser parce que…',
  propose: 'Proposer un autre moment',
  agree: (moment: string) => `D’accord pour le ${moment}`,
  decline: 'Ce moment ne me va pas',
  cancel: 'Annuler le rendez-vous',
  cancelRequest: 'Annuler ma demande',
  sending: 'Un instant…',

  refuseTitle: 'Pourquoi refuser\u00a0?',
  refuseWords: (who: string) => `${who} lira ces mots dans son e-mail.`,
  ready: 'Phrases toutes prêtes',
  readyRefusals: [
    'L’atelier est complet ces jours-ci.',
    'Je ne répare pas ce type de vélo.',
    'Il me faudrait une pièce que je n’ai pas.',
    'Appelez-moi, nous trouverons un moment ensemble.',
  ],
  readyTooFar: 'C’est trop loin pour mes tournées.',
  reason: 'Votre raison',
  reasonMissing: 'Dites en quelques mots pourquoi, ou choisissez une phrase.',
  refuseGo: 'Refuser la demande',

  proposeTitle: 'Quel autre moment\u00a0?',
  proposeWords: (who: string) => `${who} devra dire oui. L’ancien moment reste gardé en attendant.`,
  proposeDay: 'Jour',
  proposeTime: 'Heure',
  proposeMissing: 'Choisissez une heure.',
  proposeNone: 'Aucun autre moment n’est libre pour cette réparation dans votre agenda.',
  proposeGo: (moment: string) => `Proposer le ${moment}`,
  proposeGoEmpty: 'Proposer ce moment',
  note: (who: string) => `Un mot pour ${who} (facultatif)`,

  cancelTitle: 'Annuler ce rendez-vous\u00a0?',
  cancelWords: (who: string) => `${who} recevra un e-mail, et le créneau sera libéré.`,
  cancelGo: 'Oui, annuler',
  keep: 'Non, le garder',
  declineTitle: 'Décliner ce moment\u00a0?',
  declineWords: 'Cela met fin à la demande\u00a0: les deux moments sont libérés.',
  declineStands: (fixed: string) => `Le rendez-vous reste le ${fixed}. Seul l’autre moment est libéré.`,
  declineGo: 'Oui, décliner',

  done: {
    accept: (who: string) => `C’est accepté. ${who} reçoit un e-mail avec le rendez-vous.`,
    refuse: (who: string) => `C’est refusé. ${who} reçoit votre raison par e-mail.`,
    propose: (who: string) => `C’est proposé. ${who} reçoit un e-mail, et vous recevrez sa réponse.`,
    agree: (who: string) => `C’est entendu. ${who} reçoit votre réponse par e-mail, et vous une confirmation.`,
    decline: (who: string) => `C’est noté. ${who} reçoit votre réponse par e-mail.`,
    cancel: (who: string) => `C’est annulé. ${who} reçoit un e-mail.`,
  },

  refusals: {
    movedOn: 'Entre-temps, ce rendez-vous a changé. Voici où il en est.',
    taken: 'Ce moment vient d’être pris. En voici d’autres\u00a0; vos mots sont gardés.',
    tooLate: 'Il est trop tard pour le changer ici\u00a0: téléphonez.',
    tooMany: 'Trop de réponses viennent d’ici. Réessayez dans un moment.',
    unreachable: 'Votre réponse n’est pas partie\u00a0: la connexion a manqué. Réessayez.',
    other: 'Votre réponse n’a pas pu être prise. Réessayez dans un moment.',
  },

  session: {
    title: frenchLink.notYou,
    words:
      'Quelqu’un s’est connecté avec votre adresse e-mail. Si ce n’était pas vous, mettez fin à cette connexion\u00a0: plus personne ne pourra agir avec elle.',
    end: 'Mettre fin à cette connexion',
    done: 'Cette connexion est terminée',
    doneWords:
      'Plus personne ne peut agir avec elle. Le code était arrivé dans votre boîte e-mail\u00a0: si quelqu’un d’autre a pu l’y lire, changez le mot de passe de cette boîte.',
    gone: 'Ce lien ne mène à aucune connexion',
    goneWords:
      'L’adresse a peut-être été coupée par le logiciel de courrier. Ouvrez à nouveau le lien de l’e-mail, en entier.',
    home: frenchLink.site,
    failed: 'La connexion n’a pas pu être terminée\u00a0: le réseau a manqué. Réessayez.',
  },

  renewal: {
    title: frenchRenewal.renewalTitle,
    loading: 'L’offre arrive…',
    words: (title: string, day: string) => `«\u00a0${title}\u00a0» est proposée jusqu’au ${day}.`,
    over: (title: string) => `«\u00a0${title}\u00a0» n’est plus proposée\u00a0: son temps est passé.`,
    renew: 'La proposer 90 jours de plus',
    again: 'Réessayer',
    done: 'Votre offre continue',
    doneWords: (title: string, day: string) => `«\u00a0${title}\u00a0» est proposée jusqu’au ${day}.`,
    gone: 'Ce lien ne mène à aucune offre',
    goneWords:
      'L’offre a peut-être été donnée ou retirée, ou l’adresse coupée par le logiciel de courrier. Ouvrez à nouveau le lien de l’e-mail, en entier.',
    home: frenchRenewal.seeOffers,
    failed: 'Le réseau a manqué. Réessayez.',
  },

  objection(nouns: KindNouns) {
    const { noun, none, The, e, it, la } = frenchCalled(nouns.fr)
    return {
      title: frenchObjection(nouns).objectionTitle,
      loading: 'La page arrive…',
      everywhere: (title: string) => `«\u00a0${title}\u00a0» n’est plus montré${e} nulle part.`,
      onSite: (title: string, site: string) =>
        `«\u00a0${title}\u00a0» n’est plus montré${e} sur le site «\u00a0${site}\u00a0». Les autres sites ${la} montrent encore.`,
      ...frenchHiding,
      byReports: `Plusieurs personnes l’ont signalé${e}\u00a0; personne n’a encore décidé.`,
      reasons: frenchHiding.reasons satisfies Record<Hiding['reason'], string>,
      label:
        'Pourquoi n’êtes-vous pas d’accord\u00a0? Vous pouvez contester une fois\u00a0; une personne le lira et vous répondra par e-mail.',
      missing: `Dites en quelques mots pourquoi ${it} devrait être montré${e}.`,
      press: 'Contester',
      again: 'Réessayer',
      told: {
        objected: 'Votre contestation est envoyée. La réponse viendra par e-mail.',
        kept: `Votre contestation a été lue. ${The} reste caché${e}.`,
        over: `Votre ${noun} est montré${e} à nouveau\u00a0: il n’y a plus rien à contester.`,
      } satisfies Record<Exclude<Hiding['state'], 'may'>, string>,
      gone: `Ce lien ne mène à ${none} ${noun}`,
      goneWords:
        'Le logiciel de courrier a peut-être coupé l’adresse, ou c’était il y a longtemps. Ouvrez à nouveau le lien de l’e-mail, en entier.',
      failed: 'Le réseau a manqué. Réessayez.',
    }
  },
}

export type MailLinkStrings = typeof french

const englishTime = (text: string) => (/^(00|24):00$/.test(text) ? 'midnight' : text)

export const english: MailLinkStrings = {
  ...englishAppointment,
  ...englishLinkOver,
  time: englishTime,
  at: (day, hour) => `${day} at ${hour}`,
  hoursOf: (city) => `Hours of ${city}`,
  loading: 'Loading your appointment…',
  retry: 'Try again',
  close: 'Back',

  failed: 'The appointment could not be loaded.',
  failedWords: 'The connection failed, or we are not answering. Nothing has changed.',
  gone: 'This link does not lead to an appointment',
  goneWords:
    'If it comes from an e-mail, it may have been cut: open it again, whole. The appointments that you made are in your space too.',
  home: englishLink.repairers,
  limited:
    'To read your address and what the repairer writes to you, you are asked for a code, so that we are sure that it is you: it goes to your e\u2011mail address.',
  limitedWay: 'Go on with a code',

  resident: {
    requested: 'Your request has been sent',
    booked: 'Your appointment is booked',
    proposed: (who) => `${who} suggests another time`,
    refused: 'Your request was not accepted',
    cancelledByMe: 'You cancelled this appointment',
    cancelledByThem: (who) => `${who} cancelled this appointment`,
    expired: 'This request was not answered',
    kept: 'This appointment took place',
    missed: 'This appointment is noted as missed',
    next: {
      requested: (who, until) =>
        `${who} has until ${until} to answer. The time is kept for you until then. You will get an e-mail.`,
      booked: (until) => `You can cancel it here until ${until}.`,
      bookedLate: 'It is too late to cancel it here. If you cannot come, please call.',
      proposed: (until) =>
        `You have until ${until} to answer. Both times are kept for you until then. Without an answer there is no appointment any more.`,
      proposedStands: (until, fixed) =>
        `You have until ${until} to answer. Both times are kept for you until then. Without an answer the appointment stays on ${fixed}.`,
      ended: 'You can make another appointment.',
    },
    again: 'Make another appointment',
  },
  repairer: {
    requested: (who) => `${who} would like an appointment`,
    booked: (who) => `Appointment with ${who}`,
    proposed: 'You suggested another time',
    refused: 'You turned this request down',
    cancelledByMe: 'You cancelled this appointment',
    cancelledByThem: (who) => `${who} cancelled this appointment`,
    expired: 'This request was not answered',
    kept: 'This appointment took place',
    missed: 'This appointment is noted as missed',
    next: {
      requested: (who, until) =>
        ended(`You have until ${until} to answer. After that the request ends, and we tell ${who}`),
      booked: 'Nothing to do until then.',
      proposed: (who, until) =>
        `${who} has until ${until} to answer. Both times are kept until then. Without an answer there is no appointment any more.`,
      proposedStands: (who, until, fixed) =>
        `${who} has until ${until} to answer. Both times are kept until then. Without an answer the appointment stays on ${fixed}.`,
      ended: 'The slot is free again. You can close this page.',
    },
  },

  insteadOf: (moment) => `instead of ${moment}`,
  bikeTypes: { classic: 'Classic bike', electric: 'Electric bike', cargo: 'Cargo bike', adapted: 'Adapted bike' },
  priceOf: (cents) =>
    cents === 0
      ? englishAppointment.free
      : englishAppointment.about(
          new Intl.NumberFormat('en-GB', {
            style: 'currency',
            currency: 'EUR',
            minimumFractionDigits: cents % 100 && 2,
          }).format(cents / 100),
        ),
  length: 'Expected length',
  lengthOf: (minutes) =>
    minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`,
  atHome: 'At your address',
  phone: 'Phone',
  noPhone: 'not given',
  who: 'Who',
  there: 'Address',
  navigate: 'Open in a maps application',
  itinerary: englishItinerary,
  noWords: 'nothing was said',
  photo: 'Photo of the fault',
  message: 'Message received',
  ownMessage: 'Your message',
  calendar: 'Add to my calendar',

  accept: 'Accept',
  refuse: 'Turn down because…',
  propose: 'Suggest another time',
  agree: (moment) => `Yes to ${moment}`,
  decline: 'This time does not suit me',
  cancel: 'Cancel the appointment',
  cancelRequest: 'Cancel my request',
  sending: 'One moment…',

  refuseTitle: 'Why turn it down?',
  refuseWords: (who) => `${who} will read these words in an e-mail.`,
  ready: 'Ready-made sentences',
  readyRefusals: [
    'The workshop is full these days.',
    'I do not repair this kind of bike.',
    'I would need a part that I do not have.',
    'Call me and we will find a time together.',
  ],
  readyTooFar: 'It is too far for my rounds.',
  reason: 'Your reason',
  reasonMissing: 'Say in a few words why, or choose a sentence.',
  refuseGo: 'Turn the request down',

  proposeTitle: 'Which other time?',
  proposeWords: (who) => `${who} has to agree. The earlier time stays kept meanwhile.`,
  proposeDay: 'Day',
  proposeTime: 'Time',
  proposeMissing: 'Choose a time.',
  proposeNone: 'No other time is free for this repair in your diary.',
  proposeGo: (moment) => `Suggest ${moment}`,
  proposeGoEmpty: 'Suggest this time',
  note: (who) => `A word to ${who} (optional)`,

  cancelTitle: 'Cancel this appointment?',
  cancelWords: (who) => `${who} will get an e-mail, and the slot will be free again.`,
  cancelGo: 'Yes, cancel',
  keep: 'No, keep it',
  declineTitle: 'Decline this time?',
  declineWords: 'This ends the request: both times are free again.',
  declineStands: (fixed) => `The appointment stays on ${fixed}. Only the other time is free again.`,
  declineGo: 'Yes, decline',

  done: {
    accept: (who) => `Accepted. ${who} gets an e-mail with the appointment.`,
    refuse: (who) => `Turned down. ${who} gets your reason by e-mail.`,
    propose: (who) => `Suggested. ${who} gets an e-mail, and you will get the answer.`,
    agree: (who) => `Agreed. ${who} gets your answer by e-mail, and you a confirmation.`,
    decline: (who) => `Noted. ${who} gets your answer by e-mail.`,
    cancel: (who) => `Cancelled. ${who} gets an e-mail.`,
  },

  refusals: {
    movedOn: 'This appointment has changed meanwhile. Here is where it stands.',
    taken: 'This time has just been taken. Here are others; your words are kept.',
    tooLate: 'It is too late to change it here: please call.',
    tooMany: 'Too many answers come from here. Try again in a while.',
    unreachable: 'Your answer was not sent: the connection failed. Try again.',
    other: 'Your answer could not be taken. Try again in a while.',
  },

  session: {
    title: englishLink.notYou,
    words:
      'Somebody signed in with your e-mail address. If it was not you, end this session: nobody will be able to act with it any more.',
    end: 'End this session',
    done: 'This session has ended',
    doneWords:
      'Nobody can act with it any more. The code had come to your mailbox: if somebody else could read it there, change the password of that mailbox.',
    gone: 'This link does not lead to a session',
    goneWords: 'The mail program may have cut the address. Open the whole link of the e-mail again.',
    home: englishLink.site,
    failed: 'The session could not be ended: the connection failed. Try again.',
  },

  renewal: {
    title: englishRenewal.renewalTitle,
    loading: 'The offer is coming…',
    words: (title: string, day: string) => `“${title}” is offered until ${day}.`,
    over: (title: string) => `“${title}” is no longer offered: its time is over.`,
    renew: 'Offer it for 90 more days',
    again: 'Try again',
    done: 'Your offer goes on',
    doneWords: (title: string, day: string) => `“${title}” is offered until ${day}.`,
    gone: 'This link leads to no offer',
    goneWords:
      'The offer may have been given or taken back, or the mail program may have cut the address. Open the whole link of the e-mail again.',
    home: englishRenewal.seeOffers,
    failed: 'The connection failed. Try again.',
  },

  objection: (nouns) => ({
    title: englishObjection(nouns).objectionTitle,
    loading: 'The page is coming…',
    everywhere: (title) => `“${title}” is no longer shown anywhere.`,
    onSite: (title, site) => `“${title}” is no longer shown on the site “${site}”. The other sites still show it.`,
    ...englishHiding,
    label: 'Why do you disagree? You may object once; a person will read it and answer you by e-mail.',
    missing: 'Say in a few words why it should be shown.',
    press: 'Object',
    again: 'Try again',
    told: {
      objected: 'Your objection has been sent. The answer comes by e-mail.',
      kept: `Your objection has been read. The ${nouns.en.noun} stays hidden.`,
      over: `Your ${nouns.en.noun} is shown again: there is nothing left to object to.`,
    },
    gone: `This link leads to no ${nouns.en.noun}`,
    goneWords:
      'The mail program may have cut the address, or it was long ago. Open the link of the e-mail again, whole.',
    failed: 'The network failed. Try again.',
  }),
}

export const mailLinkWords: Readonly<Record<Language, MailLinkStrings>> = { fr: french, en: english }
