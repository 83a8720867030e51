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

export const englishGuide: GuideStrings = {
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
