import type { WatchMails } from './watch-mails.strings.js'

export const englishWatchMails: WatchMails = {
  subject: (count, about) => (count === 1 ? `Something new: ${about}` : `${count} new ones: ${about}`),
  title: (about) => `Something new: ${about}`,
  opening: (site) => `Since last time, on the site “${site}”:`,
  everything: 'all offers',
  near: (what, commune) => `${what}, near ${commune}`,
  press: 'See the search',
  stop: 'Be told no more of this search:',
  footer: 'You receive this e-mail, once a day at most, because you keep this search.',
}
