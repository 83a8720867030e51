import type { DossierMails } from './dossier-mails.strings.js'

export const englishDossierMails: DossierMails = {
  until: ({ day, hour, isTomorrow }) => `${isTomorrow ? 'tomorrow, ' : ''}${day}, ${hour}`,
  export: {
    subject: 'Take what is yours',
    title: 'Take what is yours',
    opening: (until) =>
      `The link opens a page of ours where a button prepares an archive: a page to read, a file for a machine, and your photos. It works until ${until}.`,
    press: 'Open the page',
    after: ['You did not ask for it? Somebody is signed in to your account: end their sessions in “My space”.'],
    footer: 'You receive this e-mail because this was asked for from your account.',
  },
  erase: {
    subject: 'Erase all that is about you?',
    title: 'Erase all that is about you?',
    opening: (until) =>
      `The link opens a page of ours that says what goes and what stays. A button there erases everything, for ever. It works until ${until}. Nothing is done before that.`,
    press: 'Open the page',
    after: ['You did not ask for it? Somebody is signed in to your account: end their sessions in “My space”.'],
    footer: 'You receive this e-mail because this was asked for from your account.',
  },
  idle: {
    subject: (day) => `Your account will be erased on ${day}`,
    title: (day) => `Your account will be erased on ${day}`,
    opening: 'You have not been here for nearly two years. We keep nothing longer than that.',
    press: 'Keep it: sign in',
    after: ['Signing in once is enough. Else there is nothing to do: all that is about you is erased by itself.'],
    footer: 'You receive this e-mail because this is the address of your account.',
  },
}
