const counted = (titles: readonly string[]) =>
  titles.length === 1 ? `Une annonce attend d’être regardée` : `${titles.length} annonces attendent d’être regardées`

const toNetwork = 'Vous recevez cet e-mail, une fois par annonce, parce que vous administrez le réseau.'

export const frenchLateLooks = {
  subject: (titles: readonly string[]) =>
    titles.length === 1 ? `${counted(titles)}\u00a0: ${titles[0]}` : counted(titles),
  title: counted,
  since: (day: string) => `attend depuis le ${day}`,
  press: 'Ouvrir le bureau',
  site: {
    opening: (site: string) =>
      `Sur le site «\u00a0${site}\u00a0», les trois jours annoncés sont passés, et personne n’a regardé ce qui suit. Tant que c’est ainsi, personne d’autre ne le voit.`,
    after: (day: string) => `Sans réponse le ${day}, c’est le réseau qui regardera.`,
    footer: 'Vous recevez cet e-mail, une fois par annonce, parce que vous modérez ou gérez ce site.',
  },
  network: {
    opening: (site: string) =>
      `En sept jours, personne sur le site «\u00a0${site}\u00a0» n’a regardé ce qui suit. C’est maintenant au réseau de le faire.`,
    footer: toNetwork,
  },
  nobodys: {
    opening: (site: string) =>
      `Le site «\u00a0${site}\u00a0» n’a personne pour regarder ce qui suit\u00a0: c’est au réseau de le faire.`,
    footer: toNetwork,
  },
}

export type LateLookMails = typeof frenchLateLooks

const englishCounted = (titles: readonly string[]) =>
  titles.length === 1 ? 'One offer waits to be looked at' : `${titles.length} offers wait to be looked at`

const englishToNetwork = 'You receive this e-mail, once for each offer, because you administer the network.'

export const englishLateLooks: LateLookMails = {
  subject: (titles) => (titles.length === 1 ? `${englishCounted(titles)}: ${titles[0]}` : englishCounted(titles)),
  title: englishCounted,
  since: (day) => `waits since ${day}`,
  press: 'Open the desk',
  site: {
    opening: (site) =>
      `On the site “${site}”, the three days that were promised are over, and nobody has looked at what follows. Until then nobody else sees it.`,
    after: (day) => `Without an answer by ${day}, the network will look.`,
    footer: 'You receive this e-mail, once for each offer, because you moderate or manage this site.',
  },
  network: {
    opening: (site) =>
      `In seven days, nobody at the site “${site}” has looked at what follows. It is now for the network to do so.`,
    footer: englishToNetwork,
  },
  nobodys: {
    opening: (site) => `The site “${site}” has nobody to look at what follows: it is for the network to do so.`,
    footer: englishToNetwork,
  },
}
