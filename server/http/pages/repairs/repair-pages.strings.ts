import { frenchBikes } from '../../../../widgets/words/repairs/bikes.strings.js'
import { frenchKinds } from '../../../../widgets/words/repairs/kinds.strings.js'
import { frenchWeekdays } from '../../../../widgets/words/days.strings.js'
import { at, from } from '../../../../widgets/words/names.strings.js'
import { frenchObjection } from '../../../../widgets/words/moderation/objection.strings.js'
import { frenchRenewal } from '../../../../widgets/words/offers/renewal.strings.js'
import { frenchLink } from '../../../../widgets/words/repairs/mail-link.strings.js'
import { frenchSearch } from '../../../../widgets/words/repairs/search.strings.js'

export const frenchRepairStrings = {
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
    title: frenchObjection.objectionTitle,
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
