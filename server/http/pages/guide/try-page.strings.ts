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
