export const frenchGuide = {
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
