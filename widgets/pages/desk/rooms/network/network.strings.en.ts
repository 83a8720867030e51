import type { NetworkStrings } from './network.strings.js'

export const networkEnglish: NetworkStrings = {
  title: 'The network',
  menu: 'What the network settles',
  waiting: (count: number) => `${count} to see`,
  failed: 'This part could not be opened.',
  retry: 'Try again',
  loading: 'One moment…',
  outage: {
    title: 'Mails no longer leave',
    more: (since) =>
      `None has left since ${since}: nobody gets a code to sign in, nor news of what they asked for. Tell whoever runs the server: its log says why, and so does the command “coop mail:test”. What waits is tried again.`,
  },
  rooms: {
    members: { title: 'Members and places', does: 'Proposed places, and who belongs to the network' },
    workshops: { title: 'Workshops', does: 'Admit a workshop, ask it something, suspend it' },
    sites: { title: 'Partner sites', does: 'Open a site, answer who asks for one' },
    categories: { title: 'Categories', does: 'Their order, names and drawings, and what they hold' },
    vocabulary: { title: 'Vocabulary', does: 'What people say, what they look for, and what found nothing' },
    words: { title: 'Barred words', does: 'What is not published, or looked at first' },
    rules: { title: 'Rules', does: 'What whoever publishes accepts, version by version' },
    counts: { title: 'Counts of the month', does: 'Offers, appointments, persons, sites' },
    people: { title: 'Who has which role', does: 'Everybody who has a role, and for whom' },
  },
}
