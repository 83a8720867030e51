import type { LateLookMails } from './late-look-mails.strings.js'

const counted = (titles: readonly string[]) =>
  titles.length === 1 ? 'One offer waits to be looked at' : `${titles.length} offers wait to be looked at`

const toNetwork = 'You receive this e-mail, once for each offer, because you administer the network.'

export const englishLateLooks: LateLookMails = {
  subject: (titles) => (titles.length === 1 ? `${counted(titles)}: ${titles[0]}` : counted(titles)),
  title: counted,
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
    footer: toNetwork,
  },
  nobodys: {
    opening: (site) => `The site “${site}” has nobody to look at what follows: it is for the network to do so.`,
    footer: toNetwork,
  },
}
