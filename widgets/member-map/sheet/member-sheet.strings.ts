import { time } from '../member-map.strings.js'
import { frenchDays as days, frenchHours } from '../../parts/hours.strings.js'

export const french = {
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
  of: (member: string) => `Un lieu de ${member}`,
  topics: 'Thèmes',
  labels: 'Labels',
  parent: 'Fait partie de',
  serves: 'Au service de',
  links: 'Liens',

  come: 'Y aller',
  contact: 'Contact',
  comesToYou: 'Vient chez vous',
  around: (town: string) => `${town} et autour.`,
  approximate: 'position approximative\u00a0: au centre de la commune',
  noPlace: 'En ligne\u00a0: il n’y a pas de porte où frapper.',
  call: (phone: string) => `Appeler le ${phone.replaceAll(' ', '\u00a0')}`,
  write: 'Écrire un e-mail',
  /** `host` tells where it leads. */
  website: (host: string) => `Ouvrir son site\u00a0: ${host}`,
  onMap: 'Voir sur la carte',
  book: 'Prendre rendez-vous',
  elsewhere: 'Aussi à une autre adresse',

  hours: 'Horaires',
  week: frenchHours,
  hoursUnknown: {
    call: 'Les horaires ne sont pas indiqués\u00a0: téléphonez avant de venir.',
    write: 'Les horaires ne sont pas indiqués\u00a0: écrivez avant de venir.',
    callOrWrite: 'Les horaires ne sont pas indiqués\u00a0: téléphonez ou écrivez avant de venir.',
    look: 'Les horaires ne sont pas indiqués\u00a0: voyez son site avant de venir.',
    comeBy: 'Les horaires ne sont pas indiqués\u00a0: passez voir.',
  },
  closure: (from: string, to: string, reason: string | undefined) =>
    `Fermé ${days(from, to)}${reason ? `\u00a0: ${reason}` : ''}`,

  access: 'Accueil',
  wheelchair: 'En fauteuil roulant',
  wheelchairs: {
    yes: 'accessible',
    limited: 'accessible en partie',
    no: 'non accessible',
    unknown: 'accès non renseigné',
  },
  accessibility: 'L’accès en détail',
  accessibilityAt: 'fiche sur Acceslibre',
  price: 'Tarif',
  prices: { free: 'gratuit', conditional: 'gratuit sous condition', paid: 'payant' },
  languages: 'Langues parlées',
  signs: 'langue des signes française',
  help: 'Aide',
  helps: {
    alone: 'en autonomie',
    'one-to-one': 'avec une personne',
    group: 'en atelier',
    remote: 'à distance',
  },
  itinerant: 'Déplacements',
  itinerantYes: 'vient près de chez vous',

  slots: 'Rendez-vous de réparation',
  firstFree: (day: string, clock: string) => `Premier rendez-vous libre ${day || 'aujourd’hui'} à\u00a0${time(clock)}`,
  nothingFree: 'Pas de rendez-vous en ligne pour le moment\u00a0: téléphonez.',
  bookHere: 'Choisir un rendez-vous',
  offers: 'Emprunter et échanger ici',
  allOffers: (total: number) => (total > 1 ? `Voir les ${total}\u00a0offres` : 'Voir l’offre'),

  source: (name: string, licence: string, date: string) =>
    `D’après ${name}${date && `, mis à jour le ${date}`} (${licence}).`,
}

export type SheetStrings = typeof french
