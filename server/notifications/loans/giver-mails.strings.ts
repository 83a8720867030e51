import type { Language } from '../../base/language.js'
import { ended } from '../../../widgets/words/ended.js'
import { ofPerson } from '../../../widgets/words/names.strings.js'
import {
  answer,
  denied,
  isRight,
  keptAsBefore,
  onThePage,
  said,
  sayWhere,
  stopAsking,
  thing,
  unansweredThen,
  unseen,
  unsure,
  when,
  word,
  englishAnswer,
  englishDenied,
  englishIsRight,
  englishKeptAsBefore,
  englishOnThePage,
  englishSaid,
  englishSayWhere,
  englishStopAsking,
  englishThing,
  englishUnansweredThen,
  englishUnseen,
  englishUnsure,
  englishWord,
} from './both-mails.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

const asks: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ who, title }) => `${who} voudrait vous emprunter\u00a0: ${title}`,
  give: ({ who, title }) => `${who} aimerait avoir\u00a0: ${title}`,
  swap: ({ who, title }) => `${who} vous propose un échange\u00a0: ${title}`,
  help: ({ who, title }) => `${who} vous demande un coup de main\u00a0: ${title}`,
  wanted: ({ who, title }) => `${who} a peut-être ce que vous cherchez\u00a0: ${title}`,
}

const seePage = ({ isPlace }: LoanFacts): string => (isPlace ? 'Voir la demande' : 'Convenir de l’heure')
const freeAgain = ({ kind }: LoanFacts): string[] => (kind === 'lend' ? ['Ces jours sont de nouveau libres.'] : [])
const until = ({ draws, lapses, who }: LoanFacts): string => {
  if (draws !== '')
    return `Vous avez annoncé un tirage au sort, le ${draws}\u00a0: cette personne y participe, vous n’avez rien à faire.`
  return lapses === ''
    ? 'Vous l’avez promis à une autre personne\u00a0: cette demande attend son tour, vous n’avez rien à faire.'
    : ended(`Vous avez jusqu’au ${lapses} pour répondre. Ensuite la demande s’efface, et nous prévenons ${who}`)
}
const confirmOrNot = 'Confirmer, ou dire «\u00a0pas encore\u00a0»'
/** Staff of a place get none: they have their list of the day. */
const reminder = ({ isPlace, isReminded, isTakerReminded, who }: LoanFacts): string[] => {
  if (isPlace) return isTakerReminded ? [`${who} recevra un rappel la veille.`] : []
  return isReminded ? ['Vous recevrez un rappel la veille.'] : []
}
const ifYouCannot = 'Un empêchement\u00a0? La même page permet d’annuler, et de dire pourquoi.'

export const frenchGiverMails = {
  requested: (facts: LoanFacts): LoanSaid => ({
    subject: `À répondre\u00a0: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title: asks[facts.kind](facts),
    opening: facts.period ? [`Ce serait ${facts.period}.`] : [],
    press: answer(facts),
    after: [
      until(facts),
      `Ouvrir la page ne décide rien\u00a0: on y dit ${facts.period ? 'oui, non, ou d’autres jours' : 'oui ou non'}.`,
    ],
  }),
  drawn: (facts: LoanFacts): LoanSaid => ({
    subject: `Tiré au sort\u00a0: ${facts.who}, ${facts.title}`,
    title: `Le sort a désigné ${facts.who}`,
    opening: [
      `${facts.who} a jusqu’au ${facts.lapses} pour dire oui. Sans réponse, «\u00a0${facts.title}\u00a0» passe à la personne suivante, et vous le savez.`,
    ],
    press: seePage(facts),
    after: [],
  }),
  confirmed: (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} dit oui\u00a0: ${facts.title}`,
    title: `${facts.who} dit oui`,
    opening: [`Vous pouvez convenir de l’heure et de l’endroit, pour «\u00a0${facts.title}\u00a0».`],
    press: seePage(facts),
    after: [],
  }),
  'passed-on': (facts: LoanFacts): LoanSaid => ({
    subject: `Sans réponse ${ofPerson(facts.who)}\u00a0: ${facts.title}`,
    title: `${facts.who} n’a pas répondu`,
    opening: [
      `Deux jours ont passé. «\u00a0${facts.title}\u00a0» passe à la personne suivante, s’il y en a une\u00a0; un e-mail vous dit qui.`,
    ],
    press: 'Voir la page',
    after: [],
  }),
  recalled: (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} attend un mot de vous\u00a0: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} attend un mot de vous`,
    opening: [
      `${asks[facts.kind](facts)}. Trois jours ont passé.`,
      `Si ce n’est pas possible, dites-le simplement\u00a0: ${facts.who} cherchera ailleurs.`,
    ],
    press: answer(facts),
    after: [until(facts)],
  }),
  agreed: (facts: LoanFacts): LoanSaid => ({
    subject: `C’est d’accord\u00a0: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} est d’accord`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [...reminder(facts), ifYouCannot],
  }),
  alone: (facts: LoanFacts): LoanSaid => ({
    subject: `Réservé\u00a0: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} a réservé\u00a0: ${facts.title}`,
    opening: [
      `Ce sera ${facts.period}.`,
      'Vous n’avez pas à répondre\u00a0: d’après vos règles, cette demande est acceptée d’office.',
    ],
    press: 'Voir la réservation',
    after: [ifYouCannot],
  }),
  proposed: (facts: LoanFacts): LoanSaid => ({
    subject: `Autres jours proposés\u00a0: ${facts.title}${when(facts.shortProposed)}, ${facts.who}`,
    title: `${facts.who} propose d’autres jours`,
    opening: [`Pour «\u00a0${facts.title}\u00a0», ce serait ${facts.proposed}.`],
    press: answer(facts),
    after: [`Les jours d’avant et ceux-ci restent gardés jusqu’au ${facts.lapses}. ${unansweredThen(facts)}`],
  }),
  kept: (facts: LoanFacts): LoanSaid => ({
    subject: `Rien ne change\u00a0: ${facts.title}${when(facts.short)}`,
    ...keptAsBefore(facts),
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  cancelled: (facts: LoanFacts): LoanSaid => ({
    subject: `Annulé\u00a0: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} annule sa demande`,
    opening: [thing(facts), facts.reason],
    press: 'Voir la page',
    after: freeAgain(facts),
  }),
  expired: (facts: LoanFacts): LoanSaid => ({
    subject: `Sans réponse\u00a0: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title:
      facts.unanswered === 'request' ? 'La demande est restée sans réponse' : 'La proposition est restée sans réponse',
    opening: [
      facts.unanswered === 'mine'
        ? `${facts.who} n’a pas répondu à temps aux jours que vous proposiez pour «\u00a0${facts.title}\u00a0». La demande s’arrête.`
        : ended(
            `La demande ${ofPerson(facts.who)} pour «\u00a0${facts.title}\u00a0» n’a pas reçu de réponse à temps. Elle s’efface, et nous avons prévenu ${facts.who}`,
          ),
    ],
    press: 'Voir la page',
    after: freeAgain(facts),
  }),
  'remind-taking': (facts: LoanFacts): LoanSaid => ({
    subject: `Rappel, ${facts.takeDay}\u00a0: ${facts.who}, ${facts.title}`,
    title: facts.kind === 'help' ? `Le ${facts.takeDay}, avec ${facts.who}` : `${facts.who} vient le ${facts.takeDay}`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'remind-giving-back': (facts: LoanFacts): LoanSaid => ({
    subject: `Rappel, ${facts.backDay}\u00a0: ${facts.title} revient`,
    title: `«\u00a0${facts.title}\u00a0» revient le ${facts.backDay}`,
    opening: [`${facts.who} a reçu le même rappel. Convenez ensemble d’une heure.`],
    press: 'Convenir de l’heure',
    after: [`Quand ${facts.who} vous l’aura rendu, dites-le sur la même page\u00a0: «\u00a0C’est revenu\u00a0».`],
  }),
  'said-out': (facts: LoanFacts): LoanSaid => ({
    subject: said(facts, { what: 'out', by: 'taker' }),
    title: said(facts, { what: 'out', by: 'taker' }),
    opening: [isRight],
    press: confirmOrNot,
    after: [onThePage],
  }),
  'longer-asked': (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} demande quelques jours de plus\u00a0: ${facts.title}`,
    title: `${facts.who} demande à garder plus longtemps`,
    opening: [`Ce serait jusqu’au ${facts.longerDay} pour «\u00a0${facts.title}\u00a0», au lieu du ${facts.backDay}.`],
    press: answer(facts),
    after: [`Vous avez jusqu’au ${facts.lapses} pour répondre. Sans réponse, le jour prévu reste le bon.`],
  }),
  denied,
  'said-back': (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} dit l’avoir rendu\u00a0: ${facts.title}`,
    title: said(facts, { what: 'back', by: 'taker' }),
    opening: [
      isRight,
      ...(facts.isPlace ? [] : ['Sans nouvelles de vous pendant deux jours, nous le noterons comme rendu.']),
    ],
    press: confirmOrNot,
    after: [],
  }),
  'brought-back': (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} dit l’avoir rapporté\u00a0: ${facts.title}`,
    title: `${facts.who} dit l’avoir rapporté`,
    opening: [
      `«\u00a0${facts.title}\u00a0» serait revenu chez vous. Rien n’est noté tant que votre équipe ne l’a pas vu.`,
      `D’ici là, ${facts.who} ne reçoit plus de rappel.`,
    ],
    press: 'Noter le retour',
    after: [],
  }),
  unsure,
  late: (facts: LoanFacts): LoanSaid => ({
    subject: `Pas encore rendu\u00a0: ${facts.title}, ${facts.who}`,
    title: `C’était à rendre le ${facts.backDay}`,
    opening: [
      `${facts.who} reçoit le même rappel pour «\u00a0${facts.title}\u00a0». Un mot entre vous suffit souvent.`,
    ],
    press: sayWhere,
    after: [unseen],
  }),
  'late-week': (facts: LoanFacts): LoanSaid => ({
    subject: `Une semaine de retard\u00a0: ${facts.title}, ${facts.who}`,
    title: 'Une semaine a passé',
    opening: [
      `«\u00a0${facts.title}\u00a0» était à rendre le ${facts.backDay}.`,
      `Si vous n’arrivez pas à vous joindre, l’équipe du site «\u00a0${facts.site}\u00a0» peut vous aider\u00a0: un bouton de la page le lui demande.`,
    ],
    press: sayWhere,
    after: [unseen],
  }),
  over: (facts: LoanFacts): LoanSaid => ({
    subject: `Terminé\u00a0: ${facts.title}, ${facts.who}`,
    title: 'C’est terminé',
    opening: [
      `«\u00a0${facts.title}\u00a0», avec ${facts.who}\u00a0: c’est noté comme ${facts.kind === 'lend' ? 'rendu' : 'fait'}.`,
    ],
    press: 'Dire merci en une ligne',
    after: ['Si ce n’est pas le cas, dites-le sur la page.'],
  }),
  unconfirmed: (facts: LoanFacts): LoanSaid => ({
    subject: `Terminé sans confirmation\u00a0: ${facts.title}, ${facts.who}`,
    title: 'Nous n’avons pas eu de nouvelles',
    opening: [thing(facts), stopAsking],
    press: 'Voir la page',
    after: [],
  }),
  lost: (facts: LoanFacts): LoanSaid => ({
    subject: `Perdu\u00a0: ${facts.title}, ${facts.who}`,
    title: `${facts.who} dit que c’est perdu`,
    opening: [
      `«\u00a0${facts.title}\u00a0» n’a pas été retrouvé. Voyez ensemble ce qui est juste\u00a0: ce site n’assure rien.`,
    ],
    press: answer(facts),
    after: [
      'Votre annonce reste affichée\u00a0: si on ne peut plus l’emprunter, mettez-la en pause dans «\u00a0Mon espace\u00a0».',
    ],
  }),
  damaged: (facts: LoanFacts): LoanSaid => ({
    subject: `Abîmé\u00a0: ${facts.title}, ${facts.who}`,
    title: `${facts.who} dit que c’est abîmé`,
    opening: [`«\u00a0${facts.title}\u00a0» a souffert. Voyez ensemble ce qui est juste\u00a0: ce site n’assure rien.`],
    press: answer(facts),
    after: [],
  }),
  word,
}

export type GiverMails = typeof frenchGiverMails

const englishAsks: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ who, title }) => `${who} would like to borrow from you: ${title}`,
  give: ({ who, title }) => `${who} would like to have: ${title}`,
  swap: ({ who, title }) => `${who} proposes a swap: ${title}`,
  help: ({ who, title }) => `${who} asks you for a hand: ${title}`,
  wanted: ({ who, title }) => `${who} may have what you look for: ${title}`,
}

const englishSeePage = ({ isPlace }: LoanFacts): string => (isPlace ? 'See the request' : 'Agree on a time')

const englishFreeAgain = ({ kind }: LoanFacts): string[] => (kind === 'lend' ? ['These days are free again.'] : [])

const englishUntil = ({ draws, lapses, who }: LoanFacts): string => {
  if (draws !== '')
    return `You have announced a draw by lot, on ${draws}: this person takes part, you have nothing to do.`
  return lapses === ''
    ? 'You have promised it to another person: this request waits its turn, you have nothing to do.'
    : ended(`You have until ${lapses} to answer. After that the request is dropped, and we tell ${who}`)
}

const englishConfirmOrNot = 'Confirm, or say “not yet”'

/** Staff of a place get none: they have their list of the day. */
const englishReminder = ({ isPlace, isReminded, isTakerReminded, who }: LoanFacts): string[] => {
  if (isPlace) return isTakerReminded ? [`${who} will get a reminder the day before.`] : []
  return isReminded ? ['You will get a reminder the day before.'] : []
}

const englishIfYouCannot = 'Something came up? The same page lets you cancel, and say why.'

const englishGiverMails: GiverMails = {
  requested: (facts) => ({
    subject: `To answer: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title: englishAsks[facts.kind](facts),
    opening: facts.period ? [`It would be ${facts.period}.`] : [],
    press: englishAnswer(facts),
    after: [
      englishUntil(facts),
      `Opening the page decides nothing: you say ${facts.period ? 'yes, no, or other days' : 'yes or no'} there.`,
    ],
  }),
  drawn: (facts) => ({
    subject: `Drawn by lot: ${facts.who}, ${facts.title}`,
    title: `The lot has fallen on ${facts.who}`,
    opening: [
      `${facts.who} has until ${facts.lapses} to say yes. Without an answer “${facts.title}” passes on to the next person, and you are told.`,
    ],
    press: englishSeePage(facts),
    after: [],
  }),
  confirmed: (facts) => ({
    subject: `${facts.who} says yes: ${facts.title}`,
    title: `${facts.who} says yes`,
    opening: [`You may agree on the hour and the place, for “${facts.title}”.`],
    press: englishSeePage(facts),
    after: [],
  }),
  'passed-on': (facts) => ({
    subject: `No answer from ${facts.who}: ${facts.title}`,
    title: `${facts.who} has not answered`,
    opening: [
      `Two days have gone by. “${facts.title}” passes on to the next person, if there is one; an e-mail tells you who.`,
    ],
    press: 'See the page',
    after: [],
  }),
  recalled: (facts) => ({
    subject: `${facts.who} waits for a word from you: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} waits for a word from you`,
    opening: [
      `${englishAsks[facts.kind](facts)}. Three days have passed.`,
      `If it is not possible, simply say so: ${facts.who} will look elsewhere.`,
    ],
    press: englishAnswer(facts),
    after: [englishUntil(facts)],
  }),
  agreed: (facts) => ({
    subject: `Agreed: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} agrees`,
    opening: [englishThing(facts)],
    press: englishSeePage(facts),
    after: [...englishReminder(facts), englishIfYouCannot],
  }),
  alone: (facts) => ({
    subject: `Booked: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} has booked: ${facts.title}`,
    opening: [`It will be ${facts.period}.`, 'You need not answer: by your rules this request is accepted at once.'],
    press: 'See the booking',
    after: [englishIfYouCannot],
  }),
  proposed: (facts) => ({
    subject: `Other days proposed: ${facts.title}${when(facts.shortProposed)}, ${facts.who}`,
    title: `${facts.who} proposes other days`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}.`],
    press: englishAnswer(facts),
    after: [`The earlier days and these are kept until ${facts.lapses}. ${englishUnansweredThen(facts)}`],
  }),
  kept: (facts) => ({
    subject: `Nothing changes: ${facts.title}${when(facts.short)}`,
    ...englishKeptAsBefore(facts),
    press: englishSeePage(facts),
    after: [englishIfYouCannot],
  }),
  cancelled: (facts) => ({
    subject: `Cancelled: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} cancels the request`,
    opening: [englishThing(facts), facts.reason],
    press: 'See the page',
    after: englishFreeAgain(facts),
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title: facts.unanswered === 'request' ? 'The request was not answered' : 'The proposal was not answered',
    opening: [
      facts.unanswered === 'mine'
        ? `${facts.who} did not answer in time about the days that you proposed for “${facts.title}”. The request ends.`
        : ended(
            `${facts.who} got no answer in time about “${facts.title}”. The request is dropped, and we have told ${facts.who}`,
          ),
    ],
    press: 'See the page',
    after: englishFreeAgain(facts),
  }),
  'remind-taking': (facts) => ({
    subject: `Reminder, ${facts.takeDay}: ${facts.who}, ${facts.title}`,
    title: facts.kind === 'help' ? `On ${facts.takeDay}, with ${facts.who}` : `${facts.who} comes on ${facts.takeDay}`,
    opening: [englishThing(facts)],
    press: englishSeePage(facts),
    after: [englishIfYouCannot],
  }),
  'remind-giving-back': (facts) => ({
    subject: `Reminder, ${facts.backDay}: ${facts.title} comes back`,
    title: `“${facts.title}” comes back on ${facts.backDay}`,
    opening: [`${facts.who} got the same reminder. Agree on a time together.`],
    press: 'Agree on a time',
    after: [`When ${facts.who} has given it back, say so on the same page: “It is back”.`],
  }),
  'said-out': (facts) => ({
    subject: englishSaid(facts, { what: 'out', by: 'taker' }),
    title: englishSaid(facts, { what: 'out', by: 'taker' }),
    opening: [englishIsRight],
    press: englishConfirmOrNot,
    after: [englishOnThePage],
  }),
  'longer-asked': (facts) => ({
    subject: `${facts.who} asks for some more days: ${facts.title}`,
    title: `${facts.who} asks to keep it longer`,
    opening: [`It would be until ${facts.longerDay} for “${facts.title}”, instead of ${facts.backDay}.`],
    press: englishAnswer(facts),
    after: [`You have until ${facts.lapses} to answer. Without an answer the day agreed stands.`],
  }),
  denied: englishDenied,
  'said-back': (facts) => ({
    subject: `${facts.who} says they gave it back: ${facts.title}`,
    title: englishSaid(facts, { what: 'back', by: 'taker' }),
    opening: [englishIsRight, ...(facts.isPlace ? [] : ['Without a word of yours in two days, we note it as back.'])],
    press: englishConfirmOrNot,
    after: [],
  }),
  'brought-back': (facts) => ({
    subject: `${facts.who} says they brought it back: ${facts.title}`,
    title: `${facts.who} says they brought it back`,
    opening: [
      `“${facts.title}” is said to be back with you. Nothing is noted until your team has seen it.`,
      `Until then ${facts.who} gets no more reminders.`,
    ],
    press: 'Note the return',
    after: [],
  }),
  unsure: englishUnsure,
  late: (facts) => ({
    subject: `Not back yet: ${facts.title}, ${facts.who}`,
    title: `It was due back on ${facts.backDay}`,
    opening: [`${facts.who} gets the same reminder about “${facts.title}”. A word between you is often enough.`],
    press: englishSayWhere,
    after: [englishUnseen],
  }),
  'late-week': (facts) => ({
    subject: `A week late: ${facts.title}, ${facts.who}`,
    title: 'A week has passed',
    opening: [
      `“${facts.title}” was due back on ${facts.backDay}.`,
      `If you cannot reach each other, the team of the site “${facts.site}” may help you: a button of the page asks it to.`,
    ],
    press: englishSayWhere,
    after: [englishUnseen],
  }),
  over: (facts) => ({
    subject: `Over: ${facts.title}, ${facts.who}`,
    title: 'It is over',
    opening: [`“${facts.title}”, with ${facts.who}: it is noted as ${facts.kind === 'lend' ? 'back' : 'done'}.`],
    press: 'Say thank you in a line',
    after: ['If it is not so, say it on the page.'],
  }),
  unconfirmed: (facts) => ({
    subject: `Ended without confirmation: ${facts.title}, ${facts.who}`,
    title: 'We heard nothing',
    opening: [englishThing(facts), englishStopAsking],
    press: 'See the page',
    after: [],
  }),
  lost: (facts) => ({
    subject: `Lost: ${facts.title}, ${facts.who}`,
    title: `${facts.who} says that it is lost`,
    opening: [`“${facts.title}” was not found. See together what is fair: this site insures nothing.`],
    press: englishAnswer(facts),
    after: ['Your offer is still shown: if it can no longer be borrowed, pause it in “My space”.'],
  }),
  damaged: (facts) => ({
    subject: `Damaged: ${facts.title}, ${facts.who}`,
    title: `${facts.who} says that it is damaged`,
    opening: [`“${facts.title}” has suffered. See together what is fair: this site insures nothing.`],
    press: englishAnswer(facts),
    after: [],
  }),
  word: englishWord,
}

export const giverMails: Readonly<Record<Language, GiverMails>> = { fr: frenchGiverMails, en: englishGiverMails }
