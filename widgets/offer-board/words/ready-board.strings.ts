import { distance } from '../../shared/distance.js'
import { frenchSpan, type Span } from '../../words/days.strings.js'
import { ended } from '../../words/ended.js'
import { from } from '../../words/names.strings.js'
import { frenchCard } from '../../words/offers/card.strings.js'
import { frenchSearch } from '../../words/offers/search.strings.js'
import { frenchShutIn } from '../../words/shut-in.strings.js'
import type { Learn } from '../../words/language.js'
import { frenchFormComing } from '../../parts/publish/words/form-coming.strings.js'
import type { SavedSearchStrings } from './saved-search.strings.js'
import type { SheetStrings } from './offer-sheet.strings.js'

/** Non-breaking inside guillemets. */
const quoted = (text: string) => `«\u00a0${text}\u00a0»`

/** The words needed once the first offers are shown. */
export const readyFrench = {
  ...frenchShutIn,
  ...frenchSearch,
  search: 'Chercher une offre',
  searching: 'Recherche en cours…',
  near: 'Autour de',
  around: (commune: string) => `Autour ${from(commune)}`,
  where: 'Où\u00a0?',
  nearHint: 'Commune ou code postal',
  within: 'Jusqu’à',
  kilometres: (count: number) => distance(count * 1000, 'fr'),
  anyDistance: 'peu importe',
  kind: 'Genre d’offre',
  allKinds: 'Tout',
  kinds: { ...frenchCard.kinds, help: 'Coups de main' },
  weekend: 'Libre ce week-end',
  filters: 'Filtres',
  filtersOn: (count: number) => `Filtres (${count})`,
  allOf: (family: string) => `${family}\u00a0: tout`,
  freeFrom: 'Libre du',
  freeTo: 'au',
  clear: 'Tout effacer',
  see: (count: number, atLeast: boolean) =>
    count > 1
      ? `Voir ${atLeast ? 'plus de' : 'les'} ${count.toLocaleString('fr')}\u00a0offres`
      : count
        ? 'Voir l’offre'
        : 'Fermer les filtres',
  communes: (count: number) =>
    count > 1 ? `${count} communes proposées` : count ? '1 commune proposée' : 'Aucune commune de ce nom',
  chooseCommune: 'Choisissez une commune dans la liste.',
  more: 'Voir plus d’offres',
  loadingMore: 'La suite arrive…',
  moreFailed: 'La suite n’a pas pu être chargée.',
  retry: 'Réessayer',
  cancel: 'Annuler',
  sheetComing: 'L’offre arrive…',
  sheetFailed: 'L’offre n’a pas pu être ouverte.',
  sheetPage: 'La voir sur notre page',
  propose: 'Proposer un objet ou un service',
  proposeThere: 'Proposer, sur notre page',
  formThere: (address: string) =>
    `Cette page ne peut rien envoyer\u00a0: le même formulaire est sur la nôtre, ${address}.`,
  askThere: 'Publier une demande, sur notre page',
  mySpace: 'Mon espace',
  tellMeOnce: 'Prévenez-moi s’il y en a',
  tellMeOfMore: 'Prévenez-moi s’il y a du nouveau',
  tellMeThere: 'Prévenez-moi, sur notre page',
  keeping: {
    sheetComing: 'La suite arrive…',
    sheetFailed: 'La suite n’est pas arrivée.',
    sheetPage: 'Le faire sur notre page',
  },
  publishing: { ...frenchFormComing, sheetPage: 'L’ouvrir sur notre page' },
  ourPage: 'Voir les offres sur notre page',
  failed: 'Les offres n’ont pas pu être chargées.',
  failedMore: 'Elles sont aussi sur notre page.',
  searchFailed: 'La recherche n’a pas abouti. Les offres d’avant restent.',
  offline: 'Vous êtes hors connexion.',
  offlineSince: (time: string) => `Voici les offres vues à ${time}. La recherche reprendra avec la connexion.`,
  offlineEmpty: 'Les offres viendront avec la connexion.',
  busy: 'Trop de demandes viennent d’ici.',
  refusedUntil: (time: string) => `Vous pourrez réessayer à ${time}.`,
  nothingFound: 'Aucune offre ne correspond.',
  nothingFoundMore: 'Enlevez un de vos choix pour en voir d’autres\u00a0:',
  empty: (territory: string) => ended(`Pas encore d’offre pour ${territory}`),
  emptyMore:
    'Ici, habitants et lieux montrent ce qu’ils prêtent, donnent, échangent ou cherchent. Parlez-en autour de vous.',
  off: 'Les offres ne sont pas montrées ici.',
  aroundOf: (commune: string, kilometresText: string | undefined) =>
    kilometresText ? `jusqu’à ${kilometresText} ${from(commune)}` : `près ${from(commune)}`,
  freeOn: (...days: Parameters<Span>) => `libre ${frenchSpan(...days)}`,
  quoted,
}

export type ReadyStrings = typeof readyFrench

/** Here, and not under their French words: whoever opens a sheet asks for its words together with its code. */
export const learnOfferSheet: Learn<SheetStrings> = {
  en: async () => (await import('./offer-sheet.strings.en.js')).english,
}
export const learnSavedSearch: Learn<SavedSearchStrings> = {
  en: async () => (await import('./saved-search.strings.en.js')).savedSearchEnglish,
}
