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
