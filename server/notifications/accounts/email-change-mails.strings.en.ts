import type { EmailChangeMails } from './email-change-mails.strings.js'

export const englishEmailChangeMails: EmailChangeMails = {
  code: {
    subject: (code) => `${code} is your code to change your address`,
    title: 'Your code to change your address',
    opening: (hour) => `Type these six digits into the page that you left open. They work until ${hour}.`,
    after: ['You did not ask for it? Do nothing: without this code nothing changes.'],
    footer: 'You receive this e-mail because somebody wants to use this address for their account.',
  },
  asked: {
    subject: 'Change the address of your account?',
    title: 'Change the address of your account?',
    opening: (email, day) =>
      `Somebody who is signed in to your account wants to replace this address by ${email}. If nobody says anything, it will be done on ${day}.`,
    press: 'Answer',
    after: [
      'This link opens a page of ours with two buttons: change it now, or keep this address and end all sessions. Nothing is done before that.',
    ],
    footer: 'You receive this e-mail because this is the address of your account.',
  },
  done: {
    subject: 'The address of your account has changed',
    title: 'The address of your account has changed',
    toNew: (email) => `Your account is now at the address ${email}. Codes and notices arrive there.`,
    toOld: (email) => `Your account is now at the address ${email}. Nothing arrives here any more.`,
    footer: 'You receive this e-mail because the address of your account has changed.',
  },
}
