import type { Language } from '../../../base/language.js'
import { frenchEntry } from '../../../../widgets/words/members/entry.strings.js'
import { frenchSearch } from '../../../../widgets/words/members/search.strings.js'
import { frenchSheet } from '../../../../widgets/words/members/sheet.strings.js'
import type { OpenMoment } from './members-shown.js'
import { englishEntry, englishSearch } from '../../../../widgets/words/members/search.strings.en.js'
import { englishSheet } from '../../../../widgets/words/members/sheet.strings.en.js'
import { frenchFieldNames, englishFieldNames } from '../../../../widgets/words/field-names.strings.js'

const frenchMemberStrings = {
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

const englishMemberStrings: MemberPageStrings = {
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

export const memberPageStrings: Readonly<Record<Language, MemberPageStrings>> = {
  fr: frenchMemberStrings,
  en: englishMemberStrings,
}

const optional = (label: string) => `${label} (facultatif)`

const frenchPropose = {
  title: frenchSearch.propose,
  what: 'Un atelier, un tiers-lieu, une association où l’on prête, répare, accueille\u00a0? Dites-le, sans compte. Un lieu, jamais le logement d’une personne.',
  fields: {
    name: { label: 'Nom du lieu' },
    kind: { label: 'Genre de lieu', none: 'Choisir' },
    about: { label: frenchSearch.does, hint: 'Une ou deux phrases\u00a0: ce qu’on y trouve, pour qui.' },
    communeCode: { label: 'Commune', none: 'Choisir' },
    street: { label: optional(frenchFieldNames.street), hint: 'Par exemple\u00a0: 3 place du Lavoir' },
    hours: { label: optional('Horaires'), hint: 'Comme on le dit\u00a0: du mardi au vendredi, 14 h à 18 h' },
    website: { label: optional('Adresse de son site') },
    proposer: { label: optional(frenchFieldNames.firstName) },
    email: {
      label: optional('Votre e-mail'),
      hint: 'Pour vous dire ce qui est décidé, et rien d’autre. Effacé 30 jours après la réponse.',
    },
  },
  next: 'Le réseau regarde chaque proposition avant de la montrer. Rien n’apparaît avant.',
  send: 'Proposer ce lieu',
  back: 'Revenir aux lieux',
  wrong: 'Il manque quelque chose\u00a0:',
  wrongs: {
    name: 'Écrivez le nom du lieu.',
    kind: 'Choisissez le genre de lieu.',
    about: 'Écrivez ce qu’on y fait.',
    communeCode: 'Choisissez la commune dans la liste.',
    street: 'Cette rue est trop longue\u00a0: 200 signes au plus.',
    hours: 'Ces horaires sont trop longs\u00a0: 300 signes au plus.',
    website: 'Écrivez l’adresse du site comme «\u00a0www.exemple.fr\u00a0», ou laissez vide.',
    proposer: 'Ce prénom est trop long\u00a0: 80 signes au plus.',
    email: 'Écrivez l’e-mail comme «\u00a0nom@exemple.fr\u00a0», ou laissez vide.',
    page: 'La proposition n’a pas pu partir de cette page. Rechargez-la et envoyez de nouveau\u00a0: ce que vous avez écrit est gardé ici.',
    many: 'Beaucoup de propositions viennent d’ici. Réessayez dans une heure\u00a0: ce que vous avez écrit est gardé ici.',
  },
  done: 'Merci, c’est reçu',
  doneWords:
    'Le réseau regarde votre proposition. Si vous avez laissé une adresse, vous recevrez sa réponse par e-mail. Sinon, revenez voir la carte.',
  another: 'Proposer un autre lieu',
}

export type ProposeStrings = typeof frenchPropose

const englishOptional = (label: string) => `${label} (optional)`

const englishPropose: ProposeStrings = {
  title: englishSearch.propose,
  what: 'A workshop, a community place, an association where people lend, repair, welcome? Tell us, without an account. A place, never somebody’s home.',
  fields: {
    name: { label: 'Name of the place' },
    kind: { label: 'Kind of place', none: 'Choose' },
    about: { label: englishSearch.does, hint: 'A sentence or two: what one finds there, and for whom.' },
    communeCode: { label: 'Commune', none: 'Choose' },
    street: { label: englishOptional(englishFieldNames.street), hint: 'For example: 3 place du Lavoir' },
    hours: { label: englishOptional('Opening hours'), hint: 'As people say them: Tuesday to Friday, 2 to 6 pm' },
    website: { label: englishOptional('Address of its web site') },
    proposer: { label: englishOptional(englishFieldNames.firstName) },
    email: {
      label: englishOptional('Your e-mail'),
      hint: 'To tell you what is decided, and nothing else. Erased 30 days after the answer.',
    },
  },
  next: 'The network looks at each proposal before it is shown. Nothing appears before that.',
  send: 'Propose this place',
  back: 'Back to the places',
  wrong: 'Something is missing:',
  wrongs: {
    name: 'Write the name of the place.',
    kind: 'Choose the kind of place.',
    about: 'Write what one does there.',
    communeCode: 'Choose the commune from the list.',
    street: 'This street is too long: 200 signs at most.',
    hours: 'These hours are too long: 300 signs at most.',
    website: 'Write the address of the site like “www.example.fr”, or leave it empty.',
    proposer: 'This first name is too long: 80 signs at most.',
    email: 'Write the e-mail like “name@example.fr”, or leave it empty.',
    page: 'The proposal could not leave this page. Reload it and send it again: what you wrote is kept here.',
    many: 'Many proposals come from here. Try again in an hour: what you wrote is kept here.',
  },
  done: 'Thank you, it has arrived',
  doneWords:
    'The network looks at your proposal. If you left an address, you will receive its answer by e-mail. If not, come back to the map.',
  another: 'Propose another place',
}

export const proposeStrings: Readonly<Record<Language, ProposeStrings>> = { fr: frenchPropose, en: englishPropose }
