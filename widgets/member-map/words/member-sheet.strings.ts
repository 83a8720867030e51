import { frenchHours } from '../../words/hours.strings.js'
import { frenchSpan as days } from '../../words/days.strings.js'
import { frenchSheet } from '../../words/members/sheet.strings.js'
import { time } from './member-map.strings.js'

export const french = {
  ...frenchSheet,
  close: 'Fermer',
  loading: 'La fiche arrive…',
  untitled: 'Un lieu',
  failed: 'Cette fiche n’a pas pu être chargée.',
  retry: 'Réessayer',
  ourPage: 'Ouvrir cette fiche dans une page',
  gone: 'Ce lieu n’est plus montré ici.',
  others: 'Voir les autres lieux',

  about: 'Présentation',
  more: 'À propos',
  topics: 'Thèmes',

  come: 'Y aller',
  contact: 'Contact',
  call: (phone: string) => `Appeler le ${phone.replaceAll(' ', '\u00a0')}`,
  write: 'Écrire un e-mail',
  /** `host` is the link's host name. */
  website: (host: string) => `Ouvrir son site\u00a0: ${host}`,

  week: frenchHours,
  closure: (from: string, to: string, reason: string | undefined) => frenchSheet.closedOn(days(from, to), reason),

  access: 'Accueil',
  firstFree: (day: string, clock: string) => frenchSheet.firstFreeAt(day, time(clock)),
}

export type SheetStrings = typeof french
