import type { Language } from '../../../base/language.js'

const frenchGuide = {
  title: 'Le guide',
  intro:
    'Regarder, emprunter, poser un élément dans un site, travailler au bureau, vérifier, tenir le serveur\u00a0: tout est ici, imprimable, sans compte.',
  contents: 'Sommaire du guide',
  onThisPage: 'Sur cette page',
  search: 'Chercher dans le guide',
  find: 'Chercher',
  otherLanguage: 'Cette page n’existe pas encore en français\u00a0: la voici en anglais.',
  inOther: 'en anglais',
  before: 'Page précédente\u00a0:',
  after: 'Page suivante\u00a0:',
  decisions: 'Les décisions',
  decisionsIntro:
    'Pourquoi le code est fait ainsi\u00a0: une page par choix, en anglais, pour qui le relit ou le continue.',
  results: (words: string) => `«\u00a0${words}\u00a0» dans le guide`,
  found: (total: number) => (total === 1 ? 'Un passage trouvé.' : `${total} passages trouvés.`),
  nothing:
    'Rien dans le guide ne contient tous ces mots. Essayez-en un seul, ou un autre\u00a0; le sommaire est ci-dessous.',
}

export type GuideStrings = typeof frenchGuide

const englishGuide: GuideStrings = {
  title: 'The guide',
  intro:
    'Looking, borrowing, putting an element into a site, working at the desk, reviewing, running the server: it is all here, to print, without an account.',
  contents: 'Contents of the guide',
  onThisPage: 'On this page',
  search: 'Search the guide',
  find: 'Search',
  otherLanguage: 'This page is not in English yet: here it is in French.',
  inOther: 'in French',
  before: 'Previous page:',
  after: 'Next page:',
  decisions: 'Decisions',
  decisionsIntro: 'Why the code is as it is: a page for each choice, for whoever reviews or continues it.',
  results: (words) => `“${words}” in the guide`,
  found: (total) => (total === 1 ? 'One passage found.' : `${total} passages found.`),
  nothing: 'Nothing in the guide holds all these words. Try a single one, or another; the contents stand below.',
}

export const guideStrings: Readonly<Record<Language, GuideStrings>> = { fr: frenchGuide, en: englishGuide }

const frenchLicences = {
  title: 'Les licences',
  intro:
    'Tout ce qui est livré, relevé à chaque construction\u00a0: ce qui part dans les pages des partenaires, et ce qui est installé sur le serveur. Les textes des licences sont en anglais, tels que leurs auteurs les ont écrits.',
  ours: 'Ce qui est à nous',
  oursWords:
    'Le serveur et la démonstration sont sous AGPL-3.0-or-later\u00a0; ce que charge la page d’un partenaire est sous MIT, pour que votre page reste sous la licence que vous voulez.',
  plugins:
    'Les extensions pour WordPress et pour SPIP ne contiennent que notre code, sous MIT\u00a0; le texte est dans chaque archive. La construction s’arrête si du code d’autrui y entre.',
  ourText: 'Les textes de ce que chargent les pages, en un fichier',
  inPages: 'Dans les pages des partenaires',
  onServer: 'Sur le serveur',
  heads: ['Nom', 'Version', 'Licence'],
  lists: 'Les listes et les dessins',
  texts: 'Les textes',
  noText: 'Ce paquet ne contient pas de texte\u00a0: sa licence est celle qu’il déclare.',
}

export type LicencesStrings = typeof frenchLicences

const englishLicences: LicencesStrings = {
  title: 'Licences',
  intro:
    'All that ships, listed at each build: what goes into the pages of partners, and what is installed on the server. The texts are as their authors wrote them.',
  ours: 'What is ours',
  oursWords:
    'The server and the demonstration are under AGPL-3.0-or-later; what a partner’s page loads is under MIT, so that your page stays under whatever licence you like.',
  plugins:
    'The plugins for WordPress and for SPIP hold our own code alone, under MIT; the text is in each archive. The build stops if code of others gets into one.',
  ourText: 'The texts of what pages load, in one file',
  inPages: 'In the pages of partners',
  onServer: 'On the server',
  heads: ['Name', 'Version', 'Licence'],
  lists: 'Lists and drawings',
  texts: 'Texts',
  noText: 'This package holds no text: its licence is the one that it declares.',
}

export const licencesStrings: Readonly<Record<Language, LicencesStrings>> = { fr: frenchLicences, en: englishLicences }

const frenchPoster = {
  title: 'À afficher',
  intro:
    'Une affiche A4 pour l’accueil d’une mairie, d’un centre social, d’un atelier\u00a0: l’adresse de la page en grand, et un code à photographier. Choisissez, ouvrez l’affiche, puis imprimez-la depuis le menu de votre navigateur.',
  site: 'Le site',
  page: 'La page',
  everything: 'Tout ce que montre le site',
  see: 'Voir l’affiche',
  none: 'Aucun site n’est ouvert sur ce serveur\u00a0: il n’y a rien à afficher encore.',
  scan: 'Photographiez ce code',
  orWrite: 'ou écrivez cette adresse\u00a0:',
  free: 'On regarde sans compte. Ni cookie, ni publicité, ni service tiers.',
  ask: 'Pas d’internet\u00a0? Demandez à l’accueil.',
  code: (address: string) => `Code à photographier, qui mène à ${address}`,
  back: 'Choisir une autre affiche',
  print: 'Pour l’imprimer\u00a0: Ctrl + P, ou le menu du navigateur. Le papier ne porte que l’affiche.',
}

export type PosterStrings = typeof frenchPoster

const englishPoster: PosterStrings = {
  title: 'A poster',
  intro:
    'An A4 poster for the counter of a town hall, a social centre or a workshop: the address of the page in large letters, and a code to photograph. Choose, open the poster, then print it from the menu of your browser.',
  site: 'Site',
  page: 'Page',
  everything: 'All that the site shows',
  see: 'See the poster',
  none: 'No site is open on this server: there is nothing to put up yet.',
  scan: 'Photograph this code',
  orWrite: 'or write this address:',
  free: 'Looking needs no account. No cookie, no advertising, no third party.',
  ask: 'No internet? Ask at the counter.',
  code: (address) => `A code to photograph, which leads to ${address}`,
  back: 'Choose another poster',
  print: 'To print it: Ctrl + P, or the menu of the browser. The paper holds the poster alone.',
}

export const posterStrings: Readonly<Record<Language, PosterStrings>> = { fr: frenchPoster, en: englishPoster }

const frenchTry = {
  title: (name: string) => `Essayer\u00a0: ${name}`,
  intro:
    'L’élément vivant, sur un site de ce serveur. Changez un attribut\u00a0: l’élément et le code à copier suivent. Ce que vous y faites est fait pour de bon, comme sur nos pages.',
  others: 'Les autres éléments\u00a0:',
  none: 'Aucun site de ce serveur n’a ouvert cet élément\u00a0: rien à essayer encore.',
  notSaid: 'Sans le dire',
  show: 'Montrer ainsi',
  live: 'L’élément',
  code: 'Le code',
  events: 'Ce qu’il dit à la page',
  eventsHint:
    'Chaque événement s’ajoute ici, avec ce qu’il porte. Il faut un script\u00a0; les attributs s’essaient sans.',
  waiting: 'Rien encore\u00a0: ouvrez une fiche, cherchez un mot.',
  link: 'Voir la même chose sur notre page',
}

export type TryStrings = typeof frenchTry

const englishTry: TryStrings = {
  title: (name) => `Try: ${name}`,
  intro:
    'The living element, on a site of this server. Change an attribute: the element and the code to copy follow. What you do in it is really done, as on our pages.',
  others: 'The other elements:',
  none: 'No site of this server has switched this element on: there is nothing to try yet.',
  notSaid: 'Not said',
  show: 'Show it so',
  live: 'The element',
  code: 'The code',
  events: 'What it tells the page',
  eventsHint: 'Each event is added here, with what it carries. This needs a script; attributes can be tried without.',
  waiting: 'Nothing yet: open a sheet, search a word.',
  link: 'See the same on our page',
}

export const tryStrings: Readonly<Record<Language, TryStrings>> = { fr: frenchTry, en: englishTry }
