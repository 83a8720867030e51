import { elsewhere } from './both-mails.strings.en.js'
import type { WaitMails } from './wait-mails.strings.js'

const when = (short: string) => (short ? `, ${short}` : '')

export const englishWaitMails: WaitMails = {
  told: {
    subject: ({ title, short }) => `Free, and held for you: ${title}${when(short)}`,
    title: 'Free, and held for you',
    opening: ({ title, who, period, until }) => [
      `“${title}”, offered by ${who}, is free ${period}. You were waiting: it is your turn.`,
      `These days are held for you alone until ${until}. Nobody else can ask for them before.`,
    ],
    press: 'Ask for these days',
    after: [
      'If you do not ask by then, we tell the next person, and you no longer wait.',
      'You no longer need it? Leave the list in “My space”: the next person knows at once.',
    ],
  },
  opened: {
    subject: ({ title, short }) => `Free: ${title}${when(short)}`,
    title: 'It is free',
    opening: ({ title, who, period }) => [
      `“${title}”, offered by ${who}, is free ${period}.`,
      'These days are held for nobody: they go to whoever asks first.',
    ],
    press: 'Ask for these days',
    after: ['This is the only e-mail about it: you no longer wait.'],
  },
  gone: {
    subject: ({ title }) => `No longer lent: ${title}`,
    title: 'It is no longer lent',
    opening: ({ title, who }) => [
      `“${title}”${who && `, offered by ${who},`} can no longer be borrowed. You no longer wait.`,
    ],
    press: elsewhere,
    after: [],
  },
  atHour: (day, hour) => `${day} at ${hour}`,
  footer: (site) => `You receive this e-mail because you asked to be told, on the site “${site}”.`,
}
