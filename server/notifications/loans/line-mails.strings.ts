import { frenchWent } from '../../../widgets/words/loans/went.strings.js'
import { elsewhere, othersNear } from './both-mails.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

export const checkDraw =
  'Pour vérifier\u00a0: le numéro du tirage est maintenant sur votre page, avec l’empreinte qui y était montrée avant. Votre navigateur y refait le calcul.'

/** To those who ask for what goes to one, and wait in line. */
export const frenchLineMails = {
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

export type LineMails = typeof frenchLineMails
