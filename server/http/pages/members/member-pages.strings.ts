import { frenchEntry } from '../../../../widgets/words/members/entry.strings.js'
import { frenchSearch } from '../../../../widgets/words/members/search.strings.js'
import { frenchSheet } from '../../../../widgets/words/members/sheet.strings.js'
import type { OpenMoment } from './members-shown.js'
import { englishEntry } from '../../../../widgets/words/members/entry.strings.en.js'
import { englishSearch } from '../../../../widgets/words/members/search.strings.en.js'
import { englishSheet } from '../../../../widgets/words/members/sheet.strings.en.js'

export const frenchMemberStrings = {
  ...frenchEntry,
  ...frenchSearch,
  download: 'Télécharger ces données',
  downloadAs: { geojson: 'GeoJSON, pour une carte', csv: 'CSV, pour un tableur', json: 'JSON, pour un programme' },
  sources: 'D’où elles viennent',
  ...frenchSheet,
  calendar: 'Ajouter les heures à mon agenda',
  calendarMore: '(huit semaines\u00a0; abonné à cette adresse, un agenda suit les changements)',
  listOf: (territory: string) => `Les lieux du réseau\u00a0: ${territory}`,
  listWords:
    'Où emprunter, réparer, trouver un accueil ou se faire aider, avec les horaires et le téléphone. Sans compte.',
  found: (total: number) => (total === 1 ? '1 résultat' : `${total} résultats`),
  anywhere: 'Tout le territoire',
  anyDistance: 'Peu importe',
  anyKind: 'Tous',
  anyDoes: 'Peu importe',
  anyMoment: 'Peu importe',
  moments: {
    now: 'Maintenant',
    monday: 'Lundi',
    tuesday: 'Mardi',
    wednesday: 'Mercredi',
    thursday: 'Jeudi',
    friday: 'Vendredi',
    saturday: 'Samedi',
    sunday: 'Dimanche',
  } satisfies Record<OpenMoment, string>,
  none: 'Aucun résultat ne correspond à ces choix.',
  noneYet: 'Il n’y a pas encore de lieu sur ce territoire.',
  all: 'Voir tous les lieux',
  previous: 'Résultats précédents',
  next: 'Résultats suivants',
  topicChoice: 'Thème',
  anyTopic: 'Tous',
  address: 'Adresse',
  phone: 'Téléphone',
  email: 'E-mail',
  website: 'Site',
  booking: 'Rendez-vous',
  hoursNotGiven: 'non indiqués',
  /** Without a day: the one in progress. */
  until: (day: string | undefined, hour: string) =>
    `jusqu’${day === undefined ? '' : `${/\d/.test(day) ? 'au' : 'à'} ${day} `}à ${hour}`,
  /** Without a day: today. */
  opens: (day: string | undefined, hour: string) =>
    day === undefined ? `ouvre à ${hour}` : `${/\d/.test(day) ? 'rouvre le' : 'ouvre'} ${day} à ${hour}`,
  tomorrow: 'demain',
  anyAccess: 'Peu importe',
  back: 'Tous les lieux',
  filesOf: (territory: string) => `Données ouvertes\u00a0: ${territory}`,
  filesWords:
    'Les lieux que montre la carte, en fichiers tenus à jour, sans clé ni compte. Chaque ligne dit sa source et sa licence.',
  off: {
    title: 'Les lieux ne sont pas montrés ici',
    words: 'Ce site n’a pas ouvert la carte des lieux. Repartez de sa page d’accueil.',
  },
  gone: {
    title: 'Ce lieu n’est plus là',
    words: 'Le lieu a fermé, a changé de nom ou n’est plus montré. D’autres sont dans la liste.',
  },
}

export type MemberPageStrings = typeof frenchMemberStrings

export const englishMemberStrings: MemberPageStrings = {
  ...englishEntry,
  ...englishSearch,
  download: 'Download this data',
  downloadAs: { geojson: 'GeoJSON, for a map', csv: 'CSV, for a spreadsheet', json: 'JSON, for a program' },
  sources: 'Where it comes from',
  ...englishSheet,
  calendar: 'Add the hours to my calendar',
  calendarMore: '(eight weeks; a calendar that subscribes to this address follows the changes)',
  listOf: (territory) => `Places in the network: ${territory}`,
  listWords:
    'Where to borrow, repair, drop in or get help, with opening hours and phone numbers. No account is needed.',
  found: (total) => (total === 1 ? '1 result' : `${total} results`),
  anywhere: 'The whole area',
  anyDistance: 'Any distance',
  anyKind: 'All',
  anyDoes: 'Anything',
  anyMoment: 'Any time',
  moments: {
    now: 'Now',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  none: 'No results match these choices.',
  noneYet: 'There are no places in this area yet.',
  all: 'See all places',
  previous: 'Previous results',
  next: 'Next results',
  topicChoice: 'Topic',
  anyTopic: 'All',
  address: 'Address',
  phone: 'Phone',
  email: 'E-mail',
  website: 'Website',
  booking: 'Appointments',
  hoursNotGiven: 'not given',
  until: (day, hour) => (day === undefined ? `until ${hour}` : `until ${day} at ${hour}`),
  opens: (day, hour) => (day === undefined ? `opens at ${hour}` : `opens ${day} at ${hour}`),
  tomorrow: 'tomorrow',
  anyAccess: 'Anywhere',
  back: 'All places',
  filesOf: (territory) => `Open data: ${territory}`,
  filesWords:
    'The places that the map shows, as files that are kept up to date, without a key or an account. Each line gives its source and its licence.',
  off: {
    title: 'Places are not shown here',
    words: 'This site does not show the map of places. Start again from its home page.',
  },
  gone: {
    title: 'This place is no longer here',
    words: 'The place has closed, changed its name or is no longer shown. There are others in the list.',
  },
}
