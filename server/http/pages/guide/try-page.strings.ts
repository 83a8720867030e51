export const frenchTry = {
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

export const englishTry: TryStrings = {
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
