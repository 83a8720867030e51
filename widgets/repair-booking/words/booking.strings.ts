import { signInFrench } from '../../parts/sign-in/sign-in.strings.js'
import type { Learn } from '../../words/language.js'
import { ended } from '../../words/ended.js'
import { frenchAppointment } from '../../words/repairs/appointment.strings.js'
import { distance } from '../../shared/distance.js'
import { frenchWeekdays } from '../../words/days.strings.js'
import { at, from } from '../../words/names.strings.js'
import { frenchFieldNames } from '../../words/field-names.strings.js'
import { readyFrench } from '../ready-booking.strings.js'
import { french } from '../repair-booking.strings.js'

const confirmFrench = {
  recapTitle: 'Est-ce bien cela\u00a0?',
  cancel: 'Annulation',
  cancelUntil: (when: string) => `jusqu’au ${when}, par le lien de l’e\u2011mail`,
  cancelNever: 'trop tard pour annuler en ligne\u00a0: il faudra appeler',
  you: 'Au nom de',
  photoLost:
    'Votre photo n’a pas pu être gardée pendant que vous étiez dans votre courrier. La remettre est facultatif.',
  choosePhoto: 'Remettre la photo',
  confirm: 'Confirmer le rendez-vous',
  send: 'Envoyer la demande',
  sending: 'Un instant…',

  taken: 'Ce créneau vient d’être pris par quelqu’un d’autre. Tout le reste est gardé.',
  nearest: 'Les plus proches encore libres\u00a0:',
  noneNear: 'Aucun autre n’est libre bientôt chez ce réparateur.',
  chosen: (when: string) => `Nouveau créneau\u00a0: ${when}. Il reste à confirmer.`,
  otherSlot: 'Voir tous les créneaux',
  otherRepairer: 'Choisir un autre atelier',
  otherService: 'Choisir une autre réparation',
  otherPlace: 'Corriger l’adresse',
  photoFailed: 'La photo n’est pas partie.',
  withoutPhoto: 'Continuer sans la photo',

  bookedTitle: 'C’est réservé.',
  bookedNext: (name: string, when: string) => ended(`Rendez-vous ${when} chez ${name}`),
  bookedAtHome: (name: string, when: string) => ended(`Rendez-vous chez vous ${when} avec ${name}`),
  requestedTitle: 'Votre demande est partie.',
  requestedNext: (until: string) =>
    `Le réparateur a jusqu’au ${until} pour répondre. Le créneau vous est gardé jusque-là.`,
  mailComes: (email: string) => `Un e\u2011mail part à ${email}, avec tout ce qu’il faut et le lien pour annuler.`,
  reminder: 'Un rappel vous sera envoyé deux jours avant.',
  doneCancel: (when: string) => `Vous pouvez annuler jusqu’au ${when}, par le lien de cet e\u2011mail.`,
  doneCancelNever: 'Il est trop tard pour annuler en ligne\u00a0: en cas d’empêchement, téléphonez.',
  calendar: 'Ajouter à mon agenda',
  print: 'Imprimer',
  another: 'Prendre un autre rendez-vous',
}

export type ConfirmStrings = typeof confirmFrench

const euros = (cents: number) =>
  (cents / 100).toLocaleString('fr', { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 && 2 })
const list = new Intl.ListFormat('fr')

export const stepsFrench = {
  ...frenchAppointment,
  next: 'Continuer',
  retry: 'Réessayer',
  time: french.time,
  at: french.at,
  hoursOf: (city: string) => `Ce sont les heures ${from(city)}.`,
  length: (minutes: number) => {
    const rest = minutes % 60
    if (minutes < 60) return `environ ${minutes}\u00a0min`
    return `environ ${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`
  },
  priceOf: (cents: number | undefined) =>
    cents === undefined ? 'prix dit sur place' : cents ? frenchAppointment.about(euros(cents)) : frenchAppointment.free,

  bikeTitle: 'Quel vélo\u00a0?',
  bikeMissing: 'Dites de quel vélo il s’agit.',
  serviceTitle: 'Que faut-il faire\u00a0?',
  unknown: 'Je ne sais pas',
  unknownLength: (length: string) => `On regarde ensemble sur place\u00a0: ${length}, la durée habituelle.`,
  serviceMissing: 'Choisissez une réparation, ou «\u00a0Je ne sais pas\u00a0».',

  slotTitle: 'Quand\u00a0?',
  slotsLoading: 'Les heures libres arrivent…',
  slotsFailed: 'Les heures libres n’ont pas pu être chargées.',
  slotsFailedMore: 'Ce que vous avez choisi est gardé.',
  noneFree: 'Aucune heure libre en ligne ces prochaines semaines.',
  noneFreeMore: (phone: boolean) => `${phone ? 'Téléphonez, ou choisissez' : 'Choisissez'} un autre atelier.`,
  lost: (when: string) => `Le ${when}, ce n’est plus libre pour cette réparation.`,
  lostMore: 'Choisissez un autre moment\u00a0: tout le reste est gardé.',
  day: 'Jour',
  slots: (count: number) => (count > 1 ? `${count} créneaux` : '1\u00a0créneau'),
  earlier: 'Jours d’avant',
  later: 'Jours d’après',
  nextDay: (day: string) => `Prochain jour libre\u00a0: ${day}`,
  morning: 'Matin',
  afternoon: 'Après-midi',
  evening: 'Soir',
  slotMissing: 'Choisissez une heure.',

  placeTitle: 'Où\u00a0?',
  atHome: 'À mon adresse',
  comes: 'Le réparateur vient chez vous.',
  reach: (metres: number | undefined, communes: readonly string[]) => {
    const far = metres !== undefined && `jusqu’à ${distance(metres, 'fr')}`
    const where = communes.length > 0 && list.format(communes.map(at))
    return `Se déplace ${[far, where].filter(Boolean).join(', et ')}.`
  },
  placeMissing: 'Choisissez où la réparation se fait.',
  commune: { ...readyFrench.near, label: 'Commune', hint: 'Commune ou code postal' },
  street: {
    label: frenchFieldNames.street,
    hint: 'Ex.\u00a0: 12 rue des Écluses',
    found: (count: number) => (count > 1 ? `${count} adresses proposées` : count ? '1 adresse proposée' : ''),
    choose: 'Écrivez le numéro et la rue.',
  },
  wholeAddress: 'Aucune adresse proposée\u00a0: écrivez-la en entier, elle sera transmise telle quelle.',
  maybeOutside: (commune: string) => `${commune} est peut-être trop loin\u00a0: l’adresse le dira.`,
  outside: 'Le réparateur ne vient pas jusqu’à cette adresse. Corrigez-la, ou choisissez un autre atelier.',

  faultTitle: 'Qu’est-ce qui ne va pas\u00a0?',
  optional: 'Facultatif, mais cela aide à prévoir la bonne pièce.',
  words: 'En quelques mots',
  wordsHint:
    'Par exemple\u00a0: «\u00a0le frein arrière ne serre plus\u00a0», «\u00a0la chaîne saute dans les montées\u00a0».',
  photo: 'Une photo',
  addPhoto: 'Ajouter une photo',
  otherPhoto: 'Changer de photo',
  noPhoto: 'Enlever la photo',
  yourPhoto: 'Votre photo',
  photoHint: 'JPEG, PNG ou WebP, 10\u00a0Mo au plus. Elle ne part qu’une fois le rendez-vous confirmé.',
  photoKind: 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
  photoSize: (size: string) => `Cette photo est trop lourde (${size})\u00a0: 10\u00a0Mo au plus.`,
  size: (bytes: number) =>
    bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}\u00a0ko` : `${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0Mo`,

  whoTitle: 'Pour qui est le rendez\u2011vous\u00a0?',
  why: (atHome: boolean) =>
    `Le réparateur reçoit votre prénom, ${atHome ? 'l’adresse où venir, ' : ''}vos mots et votre photo de ce qui ne va pas et, si vous le donnez, votre téléphone. L’e\u2011mail sert au code et aux nouvelles du rendez-vous. Tout est effacé deux ans après.`,

  who: 'Avec',
  change: 'Changer',
  hours: (said: string, isShutOnHolidays: boolean) =>
    `Horaires\u00a0: ${said}${isShutOnHolidays ? ', sauf les jours fériés' : ''}`,
  fromTo: (from: string, to: string) => `${from} à\u00a0${to}`,
  and: ' et ',
  weekdays: frenchWeekdays,
}

export type StepStrings = typeof stepsFrench

export const bookingFrench = { ...signInFrench, ...confirmFrench, ...stepsFrench }

export type BookingWords = typeof bookingFrench

export const learnBooking: Learn<BookingWords> = {
  en: async () => (await import('./booking.strings.en.js')).bookingEnglish,
}
