import { frenchRules } from '../../../../widgets/words/moderation/rules.strings.js'
import { frenchFacts } from '../../../../widgets/words/offers/sheet.strings.js'
import { frenchSpan } from '../../../../widgets/words/days.strings.js'
import { frenchHours } from '../../../../widgets/words/hours.strings.js'
import { at } from '../../../../widgets/words/names.strings.js'
import { frenchCard } from '../../../../widgets/words/offers/card.strings.js'
import { frenchFound } from '../../../../widgets/words/offers/found.strings.js'
import { frenchRenewal } from '../../../../widgets/words/offers/renewal.strings.js'
import { frenchSearch } from '../../../../widgets/words/offers/search.strings.js'

export const frenchStrings = {
  ...frenchFacts,
  ...frenchCard,
  ...frenchSearch,
  ...frenchFound,
  locale: 'fr-FR',
  language: 'Français',
  languages: 'Langue',
  skip: 'Aller au contenu',
  navigation: 'Ce site',
  home: 'Accueil',
  offers: 'Les offres',
  repairs: 'Réparer son vélo',
  members: 'Les lieux',
  guide: 'Le guide',
  rules: frenchRules.rulesTitle,
  legal: 'Mentions légales et contact',
  footer: (site: string) => `Une page de « ${site} », sans cookie, sans publicité, sans service tiers.`,
  homeTitle: (site: string) => `Près de chez soi : ${site}`,
  homeWords:
    'Emprunter, prêter, donner, échanger un objet ou un coup de main, entre voisins et avec les lieux du coin.',
  homeRepairs: 'Trouver qui répare un vélo, à l’atelier ou chez soi, et prendre rendez-vous.',
  homeMembers: 'Trouver un lieu du réseau\u00a0: où il est, quand il ouvre, ce qu’on y fait.',
  seeOffers: frenchRenewal.seeOffers,
  seeRepairs: 'Faire réparer son vélo',
  seeMembers: 'Voir les lieux et la carte',
  offersOf: (territory: string) => `Offres près de chez vous : ${territory}`,
  offersWords: 'Des objets et des coups de main à partager. La liste se consulte sans compte.',
  found: (total: number, atLeast: boolean) =>
    atLeast ? `Plus de ${total} offres` : total === 1 ? '1 offre' : total === 0 ? 'Aucune offre' : `${total} offres`,
  pageNumber: (number: number) => `page ${number}`,
  refine: 'Préciser la recherche',
  near: 'Près de',
  anywhere: 'Tout le territoire',
  within: 'À moins de',
  anyDistance: 'Sans limite',
  kilometres: (km: number) => `${km} km`,
  kind: 'Je veux',
  anyKind: 'Tout voir',
  kindChoices: {
    lend: 'Emprunter',
    give: 'Recevoir un don',
    swap: 'Échanger',
    help: 'Trouver un coup de main',
    wanted: 'Répondre à une recherche',
  },
  none: 'Aucune offre ne correspond à cette recherche.',
  noneYet: 'Il n’y a pas encore d’offre sur ce territoire.',
  widen: 'Voir toutes les offres',
  previous: 'Offres précédentes',
  next: 'Offres suivantes',
  first: 'Revenir au début',
  byPerson: (commune: string) => `Une personne, ${at(commune)}`,
  byMember: (name: string, commune: string) => `${name}, ${at(commune)}`,
  distance: (figure: string) => `à ${figure}`,
  backTo: (page: string) => `Revenir à ${page}`,
  back: 'Toutes les offres',
  takenOn: 'Déjà pris :',
  span: frenchSpan,
  moreDays: 'et d’autres jours ensuite',
  pictures: 'Photos',
  where: 'Lieu',
  phone: 'Téléphone :',
  hours: 'Horaires',
  week: frenchHours,
  closures: 'Fermetures exceptionnelles :',
  atPersons: (commune: string) =>
    `Cela se passe chez une personne, ${at(commune)}. Son adresse n’est jamais affichée ici.`,
  ask: {
    lend: 'L’emprunter',
    give: 'La recevoir',
    swap: 'L’échanger',
    help: 'Demander ce coup de main',
    wanted: 'Répondre à cette recherche',
  },
  askWords:
    'Sans compte à créer\u00a0: votre prénom, votre commune et un code reçu par e\u2011mail. C’est toujours gratuit.',
  askLink: 'Faire ma demande',
  askNoScript:
    'Dans ce navigateur, le formulaire ne peut pas s’ouvrir. Un lieu du réseau peut faire la demande avec vous.',
  seePlaces: 'Voir les lieux du réseau',
  report: 'Quelque chose ne va pas dans cette offre ?',
  reportWords: 'Ouvrez-la dans la liste : un bouton permet de la signaler, sans compte.',
  reportLink: 'Ouvrir cette offre dans la liste',
  goneTitle: 'Cette offre n’est plus là',
  goneWords:
    'Elle a été donnée, mise en pause ou retirée par la personne qui l’avait publiée. Rien à faire de votre côté : d’autres offres vous attendent.',
  noSiteTitle: 'Ce site n’existe pas ici',
  noSiteWords: 'L’adresse est peut-être incomplète. Repartez de la page de votre commune ou de votre association.',
  offTitle: 'Les offres ne sont pas ouvertes ici',
  offWords: 'Ce site n’a pas ouvert les offres. Repartez de sa page d’accueil.',
  lostTitle: 'Il n’y a rien à cette adresse',
  lostWords: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  badSearchTitle: 'Cette recherche n’a pas pu être lue',
  badSearchWords: 'L’adresse a peut-être été coupée en route. Reprenez la recherche depuis la liste.',
  awayTitle: 'Un instant : le site ne peut pas répondre',
  awayWords: 'Rien n’est perdu. Rechargez cette page dans quelques secondes.',
  failedTitle: 'Quelque chose n’a pas marché de notre côté',
  failedWords: (requestId: string) =>
    `Réessayez dans quelques minutes. Si cela continue, donnez cette référence à qui tient le site : ${requestId}`,
}

export type PageStrings = typeof frenchStrings
