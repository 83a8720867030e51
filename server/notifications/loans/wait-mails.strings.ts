import { elsewhere, englishElsewhere } from './both-mails.strings.js'

type WaitAbout = {
  readonly title: string
  /** « du samedi 28 au lundi 30 novembre »; empty where none is named. */
  readonly period: string
  /** « du 28 au 30 nov. », for subjects; empty likewise. */
  readonly short: string
  /** A first name, or a place; empty of who is gone. */
  readonly who: string
  /** Day and hour until which it is held. */
  readonly until: string
  readonly site: string
}

const quoted = (title: string) => `«\u00a0${title}\u00a0»`
const when = (short: string) => (short ? `, ${short}` : '')

export const frenchWaitMails = {
  told: {
    subject: ({ title, short }: WaitAbout) => `C’est libre, et gardé pour vous\u00a0: ${title}${when(short)}`,
    title: 'C’est libre, et gardé pour vous',
    opening: ({ title, who, period, until }: WaitAbout) => [
      `${quoted(title)}, que propose ${who}, est libre ${period}. Vous attendiez\u00a0: c’est votre tour.`,
      `Ces jours sont gardés rien que pour vous jusqu’au ${until}. Personne d’autre ne peut les demander avant.`,
    ],
    press: 'Demander ces jours',
    after: [
      'Sans demande de votre part d’ici là, nous prévenons la personne suivante, et vous n’attendez plus.',
      'Vous n’en avez plus besoin\u00a0? Quittez la liste dans «\u00a0Mon espace\u00a0»\u00a0: la personne suivante le saura tout de suite.',
    ],
  },
  opened: {
    subject: ({ title, short }: WaitAbout) => `C’est libre\u00a0: ${title}${when(short)}`,
    title: 'C’est libre',
    opening: ({ title, who, period }: WaitAbout) => [
      `${quoted(title)}, que propose ${who}, est libre ${period}.`,
      'Ces jours ne sont gardés pour personne\u00a0: ils iront à qui les demande en premier.',
    ],
    press: 'Demander ces jours',
    after: ['C’est le seul e-mail à ce sujet\u00a0: vous n’attendez plus.'],
  },
  gone: {
    subject: ({ title }: WaitAbout) => `N’est plus prêté\u00a0: ${title}`,
    title: 'Ce n’est plus prêté',
    opening: ({ title, who }: WaitAbout) => [
      `${quoted(title)}${who && `, que proposait ${who},`} n’est plus à emprunter. Vous n’attendez plus.`,
    ],
    press: elsewhere,
    after: [],
  },
  atHour: (day: string, hour: string) => `${day} à ${hour}`,
  footer: (site: string) =>
    `Vous recevez cet e-mail parce que vous avez demandé qu’on vous prévienne, sur le site «\u00a0${site}\u00a0».`,
}

export type WaitMails = typeof frenchWaitMails

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
    press: englishElsewhere,
    after: [],
  },
  atHour: (day, hour) => `${day} at ${hour}`,
  footer: (site) => `You receive this e-mail because you asked to be told, on the site “${site}”.`,
}
