import type { GateStrings } from './gate.strings.js'

export const gateEnglish: GateStrings = {
  out: {
    title: 'Enter the desk',
    more: 'This is where the members of the network work: their teams, moderation, the settings of sites.',
  },
  locked: {
    title: 'The desk is locked',
    more: 'A while without a press, or you asked for it. What you were writing is kept in this page: a code to the same address brings it back.',
  },
  ended: {
    title: 'The session has ended',
    more: 'It was ended elsewhere, or with time. What you were writing is kept in this page: a code to the same address brings it back.',
  },
  fresh: {
    title: 'A fresh code is needed',
    more: 'For roles, the addresses of a site and exports, the code must be less than twelve hours old. What you were doing then goes on by itself.',
  },
  codeTitle: 'The code received by e-mail',
  purpose: 'The code goes to this address. Give the one that received your invitation: there is no password.',
  sentTo: (email: string) => `The code goes to ${email}.`,
  unknown: 'Nobody is known here with this address.',
  unknownMore:
    'The desk opens by an invitation. Correct the address, or ask the person in charge of your organisation for an invitation.',
  giveUp: 'Go back without doing it',
  byDigits: 'Back to the six digits',
}
