export const frenchLicences = {
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

export const englishLicences: LicencesStrings = {
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
