import { from } from '../names.strings.js'

/** On another site: said before it is left for. */
export const frenchItinerary = 'Itinéraire\u00a0: openstreetmap.org'

/** The facts of one place or member, and what else there is of it. */
export const frenchSheet = {
  of: (member: string) => `Un lieu ${from(member)}`,
  labels: 'Labels',
  parent: 'Fait partie de',
  serves: 'Au service de',
  links: 'Liens',

  comesToYou: 'Vient chez vous',
  around: (town: string) => `${town} et autour.`,
  approximate: 'position approximative\u00a0: au centre de la commune',
  noPlace: 'En ligne\u00a0: il n’y a pas de porte où frapper.',
  onMap: 'Voir sur la carte',
  itinerary: frenchItinerary,
  book: 'Prendre rendez-vous',
  elsewhere: 'Aussi à une autre adresse',

  hours: 'Horaires',
  hoursUnknown: {
    call: 'Les horaires ne sont pas indiqués\u00a0: téléphonez avant de venir.',
    write: 'Les horaires ne sont pas indiqués\u00a0: écrivez avant de venir.',
    callOrWrite: 'Les horaires ne sont pas indiqués\u00a0: téléphonez ou écrivez avant de venir.',
    look: 'Les horaires ne sont pas indiqués\u00a0: voyez son site avant de venir.',
    comeBy: 'Les horaires ne sont pas indiqués\u00a0: passez voir.',
  },
  /** `days` as they are said: « du 3 au 8 décembre ». */
  closedOn: (days: string, reason: string | undefined) => `Fermé ${days}${reason ? `\u00a0: ${reason}` : ''}`,

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
  helps: { alone: 'en autonomie', 'one-to-one': 'avec une personne', group: 'en atelier', remote: 'à distance' },
  itinerant: 'Déplacements',
  itinerantYes: 'vient près de chez vous',

  slots: 'Rendez-vous de réparation',
  /** The day where it is not today. */
  firstFreeAt: (day: string | undefined, hour: string) =>
    `Premier rendez-vous libre ${day || 'aujourd’hui'} à\u00a0${hour}`,
  nothingFree: 'Pas de rendez-vous en ligne pour le moment\u00a0: téléphonez.',
  bookHere: 'Choisir un rendez-vous',
  offers: 'Emprunter et échanger ici',
  allOffers: (total: number) => (total > 1 ? `Voir les ${total}\u00a0offres` : 'Voir l’offre'),

  source: (name: string, licence: string, day: string | undefined) =>
    `D’après ${name}${day ? `, mis à jour le ${day}` : ''} (${licence}).`,
}

export type SheetWords = typeof frenchSheet
