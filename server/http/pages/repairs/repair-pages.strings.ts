import type { Language } from '../../../base/language.js'
import { frenchBikes, englishBikes } from '../../../../widgets/words/repairs/bikes.strings.js'
import { frenchKinds } from '../../../../widgets/words/repairs/kinds.strings.js'
import { frenchWeekdays, englishWeekdays } from '../../../../widgets/words/days.strings.js'
import { at, from } from '../../../../widgets/words/names.strings.js'
import { nounsOfAll } from '../../../../widgets/words/moderation/subject-kinds.strings.js'
import {
  frenchObjection,
  englishObjection,
  frenchRenewal,
  englishRenewal,
  frenchLink,
  englishLink,
} from '../../../../widgets/words/account/mail-pages.strings.js'
import { frenchSearch } from '../../../../widgets/words/repairs/search.strings.js'
import { englishKinds, englishSearch } from '../../../../widgets/words/repairs/search.strings.en.js'

const frenchRepairStrings = {
  ...frenchKinds,
  ...frenchSearch,
  listOf: (territory: string) => `Faire réparer son vélo : ${territory}`,
  listWords:
    'Des ateliers et des réparateurs qui se déplacent, avec leurs horaires et leur téléphone. La liste se consulte sans compte.',
  found: (total: number) => (total === 1 ? '1 réparateur' : total === 0 ? 'Aucun réparateur' : `${total} réparateurs`),
  bikeType: 'Mon vélo',
  anyBikeType: 'Tous les vélos',
  anywhere: 'Tout le territoire',
  find: 'Chercher',
  none: 'Aucun réparateur ne correspond à ce choix.',
  noneYet: 'Il n’y a pas encore de réparateur sur ce territoire.',
  all: 'Voir tous les réparateurs',
  book: 'Prendre rendez-vous en ligne',
  previous: 'Réparateurs précédents',
  next: 'Réparateurs suivants',
  bikeTypes: frenchBikes,
  repairs: 'Répare',
  phone: 'Téléphone',
  noPhone: 'Sur rendez-vous en ligne',
  address: 'Adresse',
  zone: 'Se déplace',
  within: (figure: string, town: string) => `jusqu’à ${figure} autour ${from(town)}`,
  comesTo: (communes: readonly string[]) => communes.map(at).join(', '),
  hours: 'Horaires',
  exceptHolidays: 'sauf les jours fériés',
  noHours: 'sur rendez-vous',
  weekdays: frenchWeekdays,
  range: (from: string, to: string) => `de\u00a0${from} à\u00a0${to}`,
  closed: 'Fermé',
  days: (from: string, to: string) => `du ${from} au ${to}`,
  moment: (day: string, hour: string) => `${day} à ${hour}`,
  noFree: 'Pas de créneau libre en ce moment : téléphonez.',
  onRequest: 'Le réparateur répond à chaque demande avant que le rendez-vous soit fixé.',
  today: 'aujourd’hui',
  tomorrow: 'demain',
  services: 'Réparations et prix indicatifs',
  minutes: (text: string) => `environ ${text}`,
  free: 'gratuit',
  visit: {
    title: frenchSearch.appointment,
    noScript:
      'Pour montrer le rendez-vous, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur, ou téléphonez : les numéros sont sur la page des réparations.',
    late: 'Le rendez-vous devrait être affiché ici. S’il ne vient pas, rechargez la page, ou téléphonez : les numéros sont sur la page des réparations.',
    home: frenchLink.repairers,
  },
  session: {
    title: frenchLink.notYou,
    noScript:
      'Pour mettre fin à une connexion, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
    late: 'Un bouton devrait être affiché ici. S’il ne vient pas, rechargez la page.',
    home: frenchLink.site,
  },
  renewal: {
    title: frenchRenewal.renewalTitle,
    noScript:
      'Pour prolonger une offre, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
    late: 'Un bouton devrait être affiché ici. S’il ne vient pas, rechargez la page.',
    home: frenchRenewal.seeOffers,
  },
  objection: {
    title: frenchObjection(nounsOfAll).objectionTitle,
    noScript:
      'Pour contester une décision, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
    late: 'Un texte devrait être affiché ici. S’il ne vient pas, rechargez la page.',
    home: frenchRenewal.seeOffers,
  },
  off: {
    title: 'Les rendez-vous ne sont pas ouverts ici',
    words: 'Ce site n’a pas ouvert la réparation de vélos. Repartez de sa page d’accueil.',
  },
}

export type RepairPageStrings = typeof frenchRepairStrings

const englishRepairStrings: RepairPageStrings = {
  ...englishKinds,
  ...englishSearch,
  listOf: (territory) => `Bike repairs: ${territory}`,
  listWords:
    'Workshops, and repairers who come to you, with their hours and phone numbers. No account is needed to look.',
  found: (total) => (total === 1 ? '1 repairer' : total === 0 ? 'No repairers' : `${total} repairers`),
  bikeType: 'My bike',
  anyBikeType: 'Any bike',
  anywhere: 'The whole area',
  find: 'Search',
  none: 'No repairers match this choice.',
  noneYet: 'There are no repairers in this area yet.',
  all: 'See all repairers',
  book: 'Make an appointment online',
  previous: 'Previous repairers',
  next: 'Next repairers',
  bikeTypes: englishBikes,
  repairs: 'Repairs',
  phone: 'Phone',
  noPhone: 'By online appointment',
  address: 'Address',
  zone: 'Comes to you',
  within: (figure, from) => `up to ${figure} around ${from}`,
  comesTo: (communes) => `in ${communes.join(', ')}`,
  hours: 'Hours',
  exceptHolidays: 'except on public holidays',
  noHours: 'by appointment',
  weekdays: englishWeekdays,
  range: (from, to) => `${from} to ${to}`,
  closed: 'Closed',
  days: (from, to) => `from ${from} to ${to}`,
  moment: (day, hour) => `${day} at ${hour}`,
  noFree: 'No free slot at the moment: please call.',
  onRequest: 'The repairer answers each request before the appointment is fixed.',
  today: 'today',
  tomorrow: 'tomorrow',
  services: 'Repairs, with approximate prices',
  minutes: (text) => `about ${text}`,
  free: 'free',
  visit: {
    title: englishSearch.appointment,
    noScript:
      'To show the appointment this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser, or call: the numbers are on the page of repairs.',
    late: 'The appointment should be shown here. If it does not come, reload the page, or call: the numbers are on the page of repairs.',
    home: englishLink.repairers,
  },
  session: {
    title: englishLink.notYou,
    noScript:
      'To end a session this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'A button should be shown here. If it does not come, reload the page.',
    home: englishLink.site,
  },
  renewal: {
    title: englishRenewal.renewalTitle,
    noScript:
      'To renew an offer this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'A button should be shown here. If it does not come, reload the page.',
    home: englishRenewal.seeOffers,
  },
  objection: {
    title: englishObjection(nounsOfAll).objectionTitle,
    noScript:
      'To object to a decision this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'Words should be shown here. If they do not come, reload the page.',
    home: englishRenewal.seeOffers,
  },
  off: {
    title: 'Appointments are not open here',
    words: 'This site does not offer bike repairs. Start again from its home page.',
  },
}

export const repairPageStrings: Readonly<Record<Language, RepairPageStrings>> = {
  fr: frenchRepairStrings,
  en: englishRepairStrings,
}
