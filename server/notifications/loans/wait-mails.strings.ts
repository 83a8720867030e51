import type { Language } from '../../base/language.js'
import { elsewhere, englishElsewhere, othersNear, englishOthersNear } from './both-mails.strings.js'
import { frenchWent, englishWent } from '../../../widgets/words/account/mail-pages.strings.js'
import { englishInLine } from '../../../widgets/words/loans/other-side.strings.en.js'
import { frenchInLine } from '../../../widgets/words/loans/other-side.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

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

const frenchWaitMails = {
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
  letGo: {
    subject: ({ title, short }: WaitAbout) => `Pas encore libre, en fait\u00a0: ${title}${when(short)}`,
    title: 'Ce n’est pas encore libre',
    opening: ({ title, who, period }: WaitAbout) => [
      `Nous vous avons dit que ${quoted(title)}, que propose ${who}, était libre ${period}. C’était une erreur au comptoir\u00a0: ce n’est pas revenu.`,
      'Vous gardez votre tour\u00a0: nous vous prévenons dès que c’est libre.',
    ],
    press: 'Voir l’annonce',
    after: ['Vous n’en avez plus besoin\u00a0? Quittez la liste dans «\u00a0Mon espace\u00a0».'],
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

const englishWaitMails: WaitMails = {
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
  letGo: {
    subject: ({ title, short }) => `Not free yet after all: ${title}${when(short)}`,
    title: 'It is not free yet',
    opening: ({ title, who, period }) => [
      `We told you that “${title}”, offered by ${who}, was free ${period}. That was a mistake at the counter: it has not come back.`,
      'You keep your turn: we tell you as soon as it is free.',
    ],
    press: 'See the offer',
    after: ['You no longer need it? Leave the list in “My space”.'],
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

export const waitMails: Readonly<Record<Language, WaitMails>> = { fr: frenchWaitMails, en: englishWaitMails }

export const checkDraw =
  'Pour vérifier\u00a0: le numéro du tirage est maintenant sur votre page, avec l’empreinte qui y était montrée avant. Votre navigateur y refait le calcul.'

/** To those who ask for what goes to one, and wait in line. */
export const frenchQueueMails = {
  'drawn-other': (facts: LoanFacts): LoanSaid => ({
    subject: `Tiré au sort\u00a0: ${facts.title}`,
    title: 'Le sort a désigné quelqu’un d’autre',
    opening: [
      `${facts.who} a tiré au sort entre toutes les personnes qui demandaient «\u00a0${facts.title}\u00a0». Votre demande garde sa place.`,
      checkDraw,
    ],
    press: 'Vérifier le tirage, ou annuler ma demande',
    after: ['Si cette personne ne vient pas, vous recevrez un e-mail.'],
  }),
  'in-line': (facts: LoanFacts): LoanSaid => ({
    subject: `Promis à quelqu’un d’autre\u00a0: ${facts.title}`,
    title: frenchInLine.title,
    opening: [
      `«\u00a0${facts.title}\u00a0»\u00a0: ${facts.who} l’a promis à une autre personne. ${frenchInLine.place}`,
    ],
    press: 'Voir ou annuler ma demande',
    after: [frenchInLine.after],
  }),
  'draw-told': (facts: LoanFacts): LoanSaid => ({
    subject: `Tirage le ${facts.draws}\u00a0: ${facts.title}`,
    title: 'Une personne sera tirée au sort',
    opening: [
      `${facts.who} tire au sort, le ${facts.draws}, entre toutes les personnes qui demandent «\u00a0${facts.title}\u00a0». Vous participez.`,
      'L’heure de la demande ne compte pas. Vous recevez un e-mail, quel que soit le résultat.',
    ],
    press: 'Voir comment vérifier, ou ne plus participer',
    after: [],
  }),
  'passed-on': (facts: LoanFacts): LoanSaid => ({
    subject: `Passé à quelqu’un d’autre\u00a0: ${facts.title}`,
    title: 'C’est passé à la personne suivante',
    opening: [
      `Vous aviez été désigné par le sort pour «\u00a0${facts.title}\u00a0», et deux jours ont passé sans réponse.`,
    ],
    press: 'Voir la page',
    after: [],
  }),
  went: (facts: LoanFacts): LoanSaid => ({
    subject: `Allé à quelqu’un d’autre\u00a0: ${facts.title}`,
    title: frenchWent.title,
    opening: [frenchWent.words(facts)],
    press: elsewhere,
    after: [othersNear],
  }),
  'free-again': (facts: LoanFacts): LoanSaid => ({
    subject: `De nouveau possible\u00a0: ${facts.title}`,
    title: 'C’est de nouveau possible',
    opening: [
      `«\u00a0${facts.title}\u00a0» n’est plus promis à personne. ${facts.who} choisit à nouveau, jusqu’au ${facts.lapses}.`,
    ],
    press: 'Voir ou annuler ma demande',
    after: [],
  }),
}

export type QueueMails = typeof frenchQueueMails

export const englishCheckDraw =
  'To check: the number of the draw is on your page now, with the fingerprint that was shown there before. Your browser works it out again.'

export const englishQueueMails: QueueMails = {
  'drawn-other': (facts) => ({
    subject: `Drawn by lot: ${facts.title}`,
    title: 'The lot has fallen on somebody else',
    opening: [
      `${facts.who} has drawn by lot among all who asked for “${facts.title}”. Your request keeps its place.`,
      englishCheckDraw,
    ],
    press: 'Check the draw, or cancel my request',
    after: ['If that person does not come, you will get an e-mail.'],
  }),
  'in-line': (facts) => ({
    subject: `Promised to somebody else: ${facts.title}`,
    title: englishInLine.title,
    opening: [`“${facts.title}”: ${facts.who} has promised it to another person. ${englishInLine.place}`],
    press: 'See or cancel my request',
    after: [englishInLine.after],
  }),
  'draw-told': (facts) => ({
    subject: `Draw on ${facts.draws}: ${facts.title}`,
    title: 'One person will be drawn by lot',
    opening: [
      `${facts.who} draws by lot, on ${facts.draws}, among all who ask for “${facts.title}”. You take part.`,
      'The hour of the request does not count. You get an e-mail, whatever comes of it.',
    ],
    press: 'See how to check, or take part no more',
    after: [],
  }),
  'passed-on': (facts) => ({
    subject: `Passed on to somebody else: ${facts.title}`,
    title: 'It has passed on to the next person',
    opening: [`The lot had fallen on you for “${facts.title}”, and two days have gone by without an answer.`],
    press: 'See the page',
    after: [],
  }),
  went: (facts) => ({
    subject: `Went to somebody else: ${facts.title}`,
    title: englishWent.title,
    opening: [englishWent.words(facts)],
    press: englishElsewhere,
    after: [englishOthersNear],
  }),
  'free-again': (facts) => ({
    subject: `Possible again: ${facts.title}`,
    title: 'It is possible again',
    opening: [`“${facts.title}” is promised to nobody any more. ${facts.who} chooses again, until ${facts.lapses}.`],
    press: 'See or cancel my request',
    after: [],
  }),
}
