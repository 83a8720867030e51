import { distance } from '../../shared/distance.js'
import { ended } from '../../words/ended.js'
import { from } from '../../words/names.strings.js'
import { frenchSearch } from '../../words/members/search.strings.js'
import { time } from './member-map.strings.js'
import type { Learn } from '../../words/language.js'
import type { SheetStrings } from './member-sheet.strings.js'

/** The words needed once the first entries are shown. */
export const readyFrench = {
  ...frenchSearch,
  nearHint: 'Commune ou code postal',
  communes: (count: number) =>
    count > 1 ? `${count} communes proposées` : count ? '1 commune proposée' : 'Aucune commune de ce nom',
  chooseCommune: 'Choisissez une commune dans la liste.',
  kilometres: (count: number) => distance(count * 1000, 'fr'),
  anyDistance: 'peu importe',
  aroundMe: 'Autour de moi',
  hereNow: 'Autour de vous',
  locating: 'Recherche de votre position…',
  notLocated: 'Votre position n’est pas disponible. Écrivez plutôt votre commune.',
  forgetHere: 'Ne plus chercher autour de moi',
  openNow: 'Ouvert maintenant',
  openDay: 'Ouvert le',
  anyDay: 'peu importe',
  openOn: (day: string) => `ouvert le ${day}`,
  and: ' et ',
  range: (from: string, to: string) =>
    from === '00:00' && to === '24:00' ? 'toute la journée' : `${time(from)} à ${time(to)}`,
  filters: 'Filtres',
  filtersOn: (count: number) => `Filtres (${count})`,
  clear: 'Tout effacer',
  either: (names: readonly string[]) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(names),
  aroundOf: (commune: string, radius: string | undefined) =>
    radius ? `jusqu’à ${radius} ${from(commune)}` : `près ${from(commune)}`,
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,
  openData: 'Sources et données ouvertes',
  shown: 'Affichage',
  list: 'Liste',
  map: 'Carte',
  more: 'Voir plus de résultats',
  loadingMore: 'La suite arrive…',
  moreFailed: 'La suite n’a pas pu être chargée.',
  mySpace: 'Mon espace',
  retry: 'Réessayer',
  ourPage: 'Voir la liste sur notre page',
  failed: 'La liste n’a pas pu être chargée.',
  failedMore: 'Elle est aussi sur notre page, avec les horaires et les téléphones.',
  searchFailed: 'La recherche n’a pas abouti. La liste d’avant reste.',
  offline: 'Vous êtes hors connexion.',
  offlineSince: (time: string) => `Voici les résultats vus à ${time}. La recherche reprendra avec la connexion.`,
  offlineEmpty: 'La liste viendra avec la connexion.',
  busy: 'Trop de demandes viennent d’ici.',
  refusedUntil: (time: string) => `Vous pourrez réessayer à ${time}.`,
  nothingFound: 'Aucun résultat ne correspond.',
  nothingFoundMore: 'Enlevez un de vos choix pour en voir d’autres\u00a0:',
  empty: (territory: string) => ended(`Pas encore de lieu pour ${territory}`),
  emptyMore: 'Ici, les lieux du réseau disent où ils sont et quand ils ouvrent. Parlez-en à ceux de votre quartier.',
  off: 'Les lieux du réseau ne sont pas montrés ici.',
  mapComing: 'Les lieux arrivent…',
  mapHeld: 'La carte n’est pas chargée, pour épargner vos données.',
  mapShow: 'Afficher la carte',
  mapFailed: 'La carte n’a pas pu être affichée. La liste dit tout ce qu’elle montre.',
  pointsFailed: 'Les points de la carte n’ont pas pu être chargés.',
  cancel: 'Annuler',
  sheetComing: 'La fiche arrive…',
  sheetFailed: 'La fiche n’a pas pu être ouverte.',
  sheetPage: 'La voir sur notre page',
  /** In print. */
  firstOf: (shown: number, total: number) =>
    `Les ${shown}\u00a0premiers résultats sur ${total}. La liste entière\u00a0:`,
}

export type ReadyStrings = typeof readyFrench

/** Here, and not under its French words: whoever opens the sheet asks for the words together with the code. */
export const learnMemberSheet: Learn<SheetStrings> = {
  en: async () => (await import('./member-sheet.strings.en.js')).english,
}
