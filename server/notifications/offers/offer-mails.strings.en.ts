import type { OfferMails } from './offer-mails.strings.js'

const footer = (kind: 'offer' | 'request') => `You receive this e-mail because you published this ${kind}.`

export const englishOfferMails: OfferMails = {
  published: {
    subject: ({ kind, title }) => `Your ${kind} is online: ${title}`,
    title: (kind) => `Your ${kind} is online`,
    opening: ({ title, day }) => `“${title}” is shown until ${day}, that day included.`,
    press: 'See what the others see',
    change: (page) => `Change or pause it: ${page}`,
    after: ['A week before its end, an e-mail offers you to keep it longer.'],
    footer,
  },
  away: {
    subject: ({ kind, title }) => `Your ${kind} is kept: ${title}`,
    title: (kind) => `Your ${kind} is kept`,
    opening: ({ title }) =>
      `“${title}” will be shown when you are back: while you are away, nothing that you offer is shown.`,
    footer,
  },
  submitted: {
    subject: ({ kind, title }) => `Your ${kind} has arrived: ${title}`,
    title: (kind) => `Your ${kind} has arrived`,
    opening: ({ title }, site) => `The team of the site “${site}” looks at “${title}” before everybody sees it.`,
    by: (day) => `They have given themselves until ${day}. An e-mail will tell you how it stands.`,
    footer,
  },
  ending: {
    subject: ({ kind, title, shortDay }) => `Your ${kind} ends on ${shortDay}: ${title}`,
    title: (kind) => `Your ${kind} ends soon`,
    opening: ({ title, day }) => `The last day of “${title}” is ${day}.`,
    press: 'Keep it for 90 more days',
    after: [
      'This link opens a page of ours, where a button extends it. Nothing is done before that.',
      'If it is of no more use, there is nothing to do: it ends by itself.',
    ],
    footer,
  },
}
