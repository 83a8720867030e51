import type { AccountMails } from './account-mails.strings.js'

export const englishAccountMails: AccountMails = {
  code: {
    subject: (code, site) => `${code} is your code for ${site}`,
    title: (site) => `Your code for “${site}”`,
    opening: (hour) => `Type these six digits into the page that you left open. They work until ${hour}.`,
    after: [
      'None of us will ever ask you for this code, by phone or by message.',
      'You did not ask for it? Do nothing: without this code nobody can go on.',
    ],
    footer: (site) => `You receive this e-mail because your address was typed on the site “${site}”.`,
  },
  session: {
    subject: (site, day, hour) => `New sign-in: ${site}, ${day} at ${hour}`,
    title: 'A new sign-in with your address',
    opening: ({ day, hour, site, host }) =>
      `On ${day} at ${hour}, somebody signed in with your e-mail address on the site “${site}” (${host}).`,
    itWasYou: 'Was it you? There is nothing to do.',
    press: 'It was not me',
    after: [
      'This link opens a page of ours where you can end that session. Nothing is done before that.',
      'A session ends by itself after 30 days without use.',
    ],
    footer: 'This e-mail is sent when you are already signed in elsewhere, for your safety.',
  },
}
