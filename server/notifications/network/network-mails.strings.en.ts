import type { NetworkMails } from './network-mails.strings.js'

export const englishNetworkMails: NetworkMails = {
  proposal: {
    accepted: {
      subject: (name) => `“${name}” is on the map`,
      opening: (name, _place) => `Thank you: “${name}”, which you proposed, is now shown to everybody.`,
    },
    merged: {
      subject: (name) => `“${name}” was on the map already`,
      opening: (name, place) =>
        `Thank you. “${name}”, which you proposed, was there already as “${place}”. What you wrote completes it where something was missing.`,
    },
    refused: {
      subject: (name) => `“${name}” is not added to the map`,
      opening: (name, _place) => `You proposed “${name}”. The network does not add it. This is why.`,
    },
    reason: 'The network writes to you:',
    press: 'See its sheet',
    footer: (site) =>
      `You receive this e-mail because you left your address when you proposed a place${site === '' ? '' : ` on the site ${site}`}. We erase it in 30 days.`,
  },
  asked: {
    subject: (name) => `${name} asks for a site`,
    opening: (name, origin) => `${name} would like to show our elements on ${origin}. Somebody waits for your answer.`,
    quote: (contact) => `${contact} writes:`,
    press: 'Answer',
    footer: 'You receive this e-mail because you run the network.',
  },
  joined: {
    accepted: {
      subject: (name) => `${name}: your site is open`,
      opening: (name) => `It is done, as you asked: ${name} joins the network.`,
      after: [
        'Whoever will look after it receives an invitation by another e-mail. At the desk they find the code to paste into the page, and the address to open once so that the site is recognised.',
      ],
    },
    refused: {
      subject: (name) => `Your request for ${name}`,
      opening: (name) => `You asked for a site for ${name} and the network does not open it for now. This is why.`,
      after: ['You may ask again whenever you like.'],
    },
    reason: 'The network writes to you:',
    press: 'See the site',
    footer: 'You receive this e-mail because you asked for a site. We erase your address in 30 days.',
  },
}
