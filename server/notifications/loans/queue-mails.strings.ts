import { frenchWent } from '../../../widgets/words/loans/went.strings.js'
import { elsewhere, othersNear, englishElsewhere, englishOthersNear } from './both-mails.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'
import { englishWent } from '../../../widgets/words/loans/went.strings.en.js'

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
    title: 'C’est promis à quelqu’un d’autre',
    opening: [
      `«\u00a0${facts.title}\u00a0»\u00a0: ${facts.who} l’a promis à une autre personne. Votre demande garde sa place.`,
    ],
    press: 'Voir ou annuler ma demande',
    after: ['Si cette personne ne vient pas, vous recevrez un e-mail.'],
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
    title: 'It is promised to somebody else',
    opening: [`“${facts.title}”: ${facts.who} has promised it to another person. Your request keeps its place.`],
    press: 'See or cancel my request',
    after: ['If that person does not come, you will get an e-mail.'],
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
