import {
  englishCalled,
  frenchCalled,
  type EnglishCalled,
  type EnglishNoun,
  type FrenchCalled,
  type FrenchNoun,
} from '../../../widgets/words/called.strings.js'

const counted =
  ({ One, nouns, e }: FrenchCalled) =>
  (titles: readonly string[]) =>
    titles.length === 1 ? `${One} attend d’être regardé${e}` : `${titles.length} ${nouns} attendent d’être regardé${e}s`

const toNetwork = ({ noun }: FrenchCalled) =>
  `Vous recevez cet e-mail, une fois par ${noun}, parce que vous administrez le réseau.`

const french = (called: FrenchCalled) => ({
  subject: (titles: readonly string[]) =>
    titles.length === 1 ? `${counted(called)(titles)}\u00a0: ${titles[0]}` : counted(called)(titles),
  title: counted(called),
  since: (day: string) => `attend depuis le ${day}`,
  press: 'Ouvrir le bureau',
  site: {
    opening: (site: string) =>
      `Sur le site «\u00a0${site}\u00a0», les trois jours annoncés sont passés, et personne n’a regardé ce qui suit. Tant que c’est ainsi, personne d’autre ne le voit.`,
    after: (day: string) => `Sans réponse le ${day}, c’est le réseau qui regardera.`,
    footer: `Vous recevez cet e-mail, une fois par ${called.noun}, parce que vous modérez ou gérez ce site.`,
  },
  network: {
    opening: (site: string) =>
      `En sept jours, personne sur le site «\u00a0${site}\u00a0» n’a regardé ce qui suit. C’est maintenant au réseau de le faire.`,
    footer: toNetwork(called),
  },
  nobodys: {
    opening: (site: string) =>
      `Le site «\u00a0${site}\u00a0» n’a personne pour regarder ce qui suit\u00a0: c’est au réseau de le faire.`,
    footer: toNetwork(called),
  },
})

export const frenchLateLooks = (noun: FrenchNoun) => french(frenchCalled(noun))

export type LateLookMails = ReturnType<typeof french>

const englishCounted =
  ({ noun, nouns }: EnglishCalled) =>
  (titles: readonly string[]) =>
    titles.length === 1 ? `One ${noun} waits to be looked at` : `${titles.length} ${nouns} wait to be looked at`

const englishToNetwork = ({ noun }: EnglishCalled) =>
  `You receive this e-mail, once for each ${noun}, because you administer the network.`

const english = (called: EnglishCalled): LateLookMails => ({
  subject: (titles) =>
    titles.length === 1 ? `${englishCounted(called)(titles)}: ${titles[0]}` : englishCounted(called)(titles),
  title: englishCounted(called),
  since: (day) => `waits since ${day}`,
  press: 'Open the desk',
  site: {
    opening: (site) =>
      `On the site “${site}”, the three days that were promised are over, and nobody has looked at what follows. Until then nobody else sees it.`,
    after: (day) => `Without an answer by ${day}, the network will look.`,
    footer: `You receive this e-mail, once for each ${called.noun}, because you moderate or manage this site.`,
  },
  network: {
    opening: (site) =>
      `In seven days, nobody at the site “${site}” has looked at what follows. It is now for the network to do so.`,
    footer: englishToNetwork(called),
  },
  nobodys: {
    opening: (site) => `The site “${site}” has nobody to look at what follows: it is for the network to do so.`,
    footer: englishToNetwork(called),
  },
})

export const englishLateLooks = (noun: EnglishNoun): LateLookMails => english(englishCalled(noun))
