import type { Language } from '../../base/language.js'
import { ended } from '../../../widgets/words/ended.js'
import { at } from '../../../widgets/words/names.strings.js'
import {
  answer,
  denied,
  elsewhere,
  isRight,
  keptAsBefore,
  onThePage,
  othersNear,
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
  englishElsewhere,
  englishIsRight,
  englishKeptAsBefore,
  englishOnThePage,
  englishOthersNear,
  englishSaid,
  englishSayWhere,
  englishStopAsking,
  englishThing,
  englishUnansweredThen,
  englishUnseen,
  englishUnsure,
  englishWord,
} from './both-mails.strings.js'
import { checkDraw, frenchQueueMails, englishCheckDraw, englishQueueMails } from './wait-mails.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

const seePage = ({ isPlace }: LoanFacts): string =>
  isPlace ? 'Voir la page, ou annuler' : 'Convenir de l’heure et du lieu'
const ifYouCannot = 'Un empêchement\u00a0? Annulez sur la même page\u00a0: quelqu’un d’autre pourra en profiter.'
const comes = ({ isPlace, isReminded }: LoanFacts): string[] => [
  ...(isPlace
    ? ['Venez pendant les heures d’ouverture.']
    : [
        'Convenez ensemble, sur la page, de l’heure et de l’endroit. Votre téléphone n’y est montré que si vous le voulez.',
      ]),
  ...(isReminded ? ['Vous recevrez un rappel la veille.'] : []),
  ifYouCannot,
]

/** Names only what its page has: at a place its staff note the return. */
const waysOut = ({ isPlace, mayAskLonger, who }: LoanFacts): string => {
  const longer = mayAskLonger ? 'demander quelques jours de plus, ou ' : ''
  return isPlace
    ? `${who} note le retour au comptoir. Sur la page, on peut ${longer}écrire.`
    : `On peut le dire rendu, ${longer || 'ou '}écrire.`
}

const yours: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ title, period }) => `«\u00a0${title}\u00a0» est pour vous ${period}.`,
  give: ({ title }) => `«\u00a0${title}\u00a0» est pour vous.`,
  swap: ({ title }) => `L’échange est d’accord\u00a0: «\u00a0${title}\u00a0».`,
  help: ({ title, period }) => `«\u00a0${title}\u00a0»\u00a0: c’est d’accord${period ? `, ${period}` : ''}.`,
  wanted: ({ title }) => `Ce que vous proposez pour «\u00a0${title}\u00a0» convient.`,
}

export const frenchTakerMails = {
  ...frenchQueueMails,
  requested: (facts: LoanFacts): LoanSaid => ({
    subject: `Demande envoyée\u00a0: ${facts.title}${when(facts.short)}`,
    title: 'Votre demande est envoyée',
    opening: [
      ended(`Vous avez demandé «\u00a0${facts.title}\u00a0» ${at(facts.who)}`),
      ...(facts.lapses === ''
        ? ['C’est déjà promis à une autre personne\u00a0: si elle ne vient pas, ce sera peut-être votre tour.']
        : [
            `${facts.who} a jusqu’au ${facts.lapses} pour répondre.${facts.kind === 'lend' ? ' Ces jours vous sont gardés jusque-là.' : ''}`,
          ]),
      'Rien n’est encore fixé. Vous recevrez un e-mail.',
    ],
    press: 'Voir ou annuler ma demande',
    after: [],
  }),
  agreed: (facts: LoanFacts): LoanSaid => ({
    subject: `C’est oui\u00a0: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} est d’accord`,
    opening: [yours[facts.kind](facts)],
    press: seePage(facts),
    after: comes(facts),
  }),
  alone: (facts: LoanFacts): LoanSaid => ({
    subject: `Réservé\u00a0: ${facts.title}${when(facts.short)}`,
    title: 'C’est réservé',
    opening: [yours[facts.kind](facts)],
    press: seePage(facts),
    after: comes(facts),
  }),
  proposed: (facts: LoanFacts): LoanSaid => ({
    subject: `Autres jours proposés\u00a0: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} propose d’autres jours`,
    opening: [`Pour «\u00a0${facts.title}\u00a0», ce serait ${facts.proposed}.`],
    press: answer(facts),
    after: [
      `Les jours que vous aviez demandés et ceux-ci vous sont gardés jusqu’au ${facts.lapses}. ${unansweredThen(facts)}`,
    ],
  }),
  kept: (facts: LoanFacts): LoanSaid => ({
    subject: `Rien ne change\u00a0: ${facts.title}${when(facts.short)}`,
    ...keptAsBefore(facts),
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  refused: (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} ne peut pas\u00a0: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} ne peut pas, cette fois`,
    opening: [facts.reason || thing(facts)],
    press: elsewhere,
    after: [othersNear],
  }),
  drawn: (facts: LoanFacts): LoanSaid => ({
    subject: `C’est vous\u00a0: ${facts.title}`,
    title: 'Le sort vous a désigné',
    opening: [
      `${facts.who} a tiré au sort entre toutes les personnes qui demandaient «\u00a0${facts.title}\u00a0». ${yours[facts.kind](facts)}`,
      `Dites oui avant le ${facts.lapses}, sur la page\u00a0: sans réponse, c’est pour la personne suivante.`,
    ],
    press: 'Dire oui, ou laisser ma place',
    after: [...comes(facts), checkDraw],
  }),
  displaced: (facts: LoanFacts): LoanSaid => ({
    subject: `Pas encore là\u00a0: ${facts.title}${when(facts.short)}`,
    title: `«\u00a0${facts.title}\u00a0» n’est pas encore là`,
    opening: [
      `Vous l’attendez ${facts.period}, mais ce n’est pas encore revenu, ou pas en état. Vos jours restent à vous.`,
      facts.mayMove
        ? 'Un autre exemplaire est libre\u00a0: un bouton de la page permet de le prendre.'
        : `Un e-mail vous dira quand c’est là. D’ici là, voyez avec ${facts.who} ce qui est possible.`,
    ],
    press: facts.mayMove ? 'Prendre l’autre exemplaire' : answer(facts),
    after: [],
  }),
  'copy-back': (facts: LoanFacts): LoanSaid => ({
    subject: `C’est là\u00a0: ${facts.title}${when(facts.short)}`,
    title: `«\u00a0${facts.title}\u00a0» est là`,
    opening: [`Vous l’attendez ${facts.period}\u00a0: c’est de nouveau là.`],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'longer-agreed': (facts: LoanFacts): LoanSaid => ({
    subject: `C’est oui, jusqu’au ${facts.backDay}\u00a0: ${facts.title}`,
    title: `Vous pouvez le garder jusqu’au ${facts.backDay}`,
    opening: [ended(`${facts.who} est d’accord, pour «\u00a0${facts.title}\u00a0»`)],
    press: 'Voir la page',
    after: facts.isReminded ? ['Vous recevrez un rappel la veille.'] : [],
  }),
  'not-back': (facts: LoanFacts): LoanSaid => ({
    subject: `Pas encore rendu, en fait\u00a0: ${facts.title}`,
    title: 'Ce n’est pas encore rendu',
    opening: [
      `Notre e-mail de tout à l’heure disait «\u00a0${facts.title}\u00a0» rendu. C’était une erreur au comptoir, annulée depuis\u00a0: c’est toujours chez vous, à rendre le ${facts.backDay}.`,
    ],
    press: 'Voir la page',
    after: [`Vous l’avez bien rendu\u00a0? Écrivez-le à ${facts.who} depuis cette page.`],
  }),
  'not-longer': (facts: LoanFacts): LoanSaid => ({
    subject: `À rendre le ${facts.backDay}\u00a0: ${facts.title}`,
    title: `C’est à rendre le ${facts.backDay}`,
    opening: [
      `Notre e-mail de tout à l’heure disait «\u00a0${facts.title}\u00a0» prolongé. C’était une erreur au comptoir, annulée depuis\u00a0: la date de retour reste le ${facts.backDay}.`,
    ],
    press: 'Voir la page',
    after: [],
  }),
  'longer-refused': (facts: LoanFacts): LoanSaid => ({
    subject: `À rendre le ${facts.backDay}, comme prévu\u00a0: ${facts.title}`,
    title: 'Ce n’est pas possible plus longtemps',
    opening: [`«\u00a0${facts.title}\u00a0» est à rendre le ${facts.backDay}, comme prévu.`],
    press: facts.isPlace ? 'Voir la page' : 'Convenir de l’heure',
    after: [],
  }),
  recalled: (facts: LoanFacts): LoanSaid => ({
    subject: `${facts.who} attend un mot de vous\u00a0: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} attend un mot de vous`,
    opening: [`Pour «\u00a0${facts.title}\u00a0», ce serait ${facts.proposed}. Trois jours ont passé.`],
    press: answer(facts),
    after: [`Les jours vous sont gardés jusqu’au ${facts.lapses}.`],
  }),
  cancelled: (facts: LoanFacts): LoanSaid => ({
    subject: `Annulé\u00a0: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} annule`,
    opening: [thing(facts), facts.reason, 'Ne vous déplacez pas.'],
    press: elsewhere,
    after: [],
  }),
  expired: (facts: LoanFacts): LoanSaid => ({
    subject: `Sans réponse\u00a0: ${facts.title}${when(facts.short)}`,
    title:
      facts.unanswered === 'theirs'
        ? 'La proposition est restée sans réponse'
        : 'Votre demande est restée sans réponse',
    opening: [
      facts.unanswered === 'theirs'
        ? `Vous n’avez pas répondu à temps, pour «\u00a0${facts.title}\u00a0». La demande s’arrête.`
        : ended(`${facts.who} n’a pas répondu à temps. La demande s’arrête\u00a0: ${thing(facts)}`),
    ],
    press: elsewhere,
    after: [],
  }),
  'remind-taking': (facts: LoanFacts): LoanSaid => ({
    subject: `Rappel, ${facts.takeDay}\u00a0: ${facts.title}`,
    title: facts.kind === 'help' ? `Le ${facts.takeDay}, avec ${facts.who}` : `À prendre le ${facts.takeDay}`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'remind-giving-back': (facts: LoanFacts): LoanSaid => ({
    subject: `À rendre le ${facts.backDay}\u00a0: ${facts.title}`,
    title: `À rendre le ${facts.backDay}`,
    opening: [`${facts.who} attend «\u00a0${facts.title}\u00a0».`],
    press: facts.isPlace
      ? facts.mayAskLonger
        ? 'Demander quelques jours de plus'
        : 'Voir la page'
      : 'Convenir de l’heure, ou demander quelques jours',
    after: facts.isPlace ? [] : ['Une fois rendu, dites-le sur la page.'],
  }),
  'said-out': (facts: LoanFacts): LoanSaid => ({
    subject: said(facts, { what: 'out', by: 'giver' }),
    title: said(facts, { what: 'out', by: 'giver' }),
    opening: [isRight],
    press: 'Confirmer, ou dire «\u00a0pas encore\u00a0»',
    after: [onThePage],
  }),
  denied,
  'said-back': (facts: LoanFacts): LoanSaid => ({
    subject: said(facts, { what: 'back', by: 'giver' }),
    title: said(facts, { what: 'back', by: 'giver' }),
    opening: [`Pour que ce soit clos tout de suite, confirmez-le à votre tour.`],
    press: 'Confirmer',
    after: [],
  }),
  unsure,
  late: (facts: LoanFacts): LoanSaid => ({
    subject: `À rendre\u00a0: ${facts.title}, depuis le ${facts.backDay}`,
    title: `C’était à rendre le ${facts.backDay}`,
    opening: [`${facts.who} attend «\u00a0${facts.title}\u00a0». Dites où vous en êtes\u00a0: un mot suffit.`],
    press: sayWhere,
    after: [waysOut(facts), unseen],
  }),
  'late-week': (facts: LoanFacts): LoanSaid => ({
    subject: `Une semaine de retard\u00a0: ${facts.title}`,
    title: 'Une semaine a passé',
    opening: [
      `«\u00a0${facts.title}\u00a0» était à rendre le ${facts.backDay}, et ${facts.who} l’attend.`,
      `L’équipe du site «\u00a0${facts.site}\u00a0» peut vous aider à vous retrouver.`,
    ],
    press: sayWhere,
    after: [unseen],
  }),
  over: (facts: LoanFacts): LoanSaid => ({
    subject: `C’est terminé, merci\u00a0: ${facts.title}`,
    title: 'C’est terminé, merci',
    opening: [
      `«\u00a0${facts.title}\u00a0», avec ${facts.who}\u00a0: c’est noté comme ${facts.kind === 'lend' ? 'rendu' : 'fait'}.`,
    ],
    press: 'Dire merci en une ligne',
    after: [],
  }),
  unconfirmed: (facts: LoanFacts): LoanSaid => ({
    subject: `Terminé sans confirmation\u00a0: ${facts.title}`,
    title: 'Nous n’avons pas eu de nouvelles',
    opening: [thing(facts), stopAsking],
    press: 'Voir la page',
    after: [],
  }),
  lost: (facts: LoanFacts): LoanSaid => ({
    subject: `Noté comme perdu\u00a0: ${facts.title}`,
    title: `${facts.who} note que c’est perdu`,
    opening: [
      `«\u00a0${facts.title}\u00a0» n’a pas été retrouvé. Voyez ensemble ce qui est juste\u00a0: ce site n’assure rien.`,
    ],
    press: answer(facts),
    after: [],
  }),
  damaged: (facts: LoanFacts): LoanSaid => ({
    subject: `Noté comme abîmé\u00a0: ${facts.title}`,
    title: `${facts.who} note que c’est abîmé`,
    opening: [`«\u00a0${facts.title}\u00a0» a souffert. Voyez ensemble ce qui est juste\u00a0: ce site n’assure rien.`],
    press: answer(facts),
    after: [],
  }),
  word,
}

export type TakerMails = typeof frenchTakerMails

const englishSeePage = ({ isPlace }: LoanFacts): string =>
  isPlace ? 'See the page, or cancel' : 'Agree on a time and a place'

const englishIfYouCannot = 'Something came up? Cancel on the same page: somebody else may have it then.'

const englishComes = ({ isPlace, isReminded }: LoanFacts): string[] => [
  ...(isPlace
    ? ['Come within the opening hours.']
    : ['Agree together, on the page, on a time and a place. Your phone is shown there only if you wish.']),
  ...(isReminded ? ['You will get a reminder the day before.'] : []),
  englishIfYouCannot,
]

const englishWaysOut = ({ isPlace, mayAskLonger, who }: LoanFacts): string => {
  const longer = mayAskLonger ? 'ask for some more days, or ' : ''
  return isPlace
    ? `${who} notes the return at the desk. On the page you can ${longer}write.`
    : `You can say that it is back, ${longer || 'or '}write.`
}

const englishYours: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ title, period }) => `“${title}” is for you ${period}.`,
  give: ({ title }) => `“${title}” is for you.`,
  swap: ({ title }) => `The swap is agreed: “${title}”.`,
  help: ({ title, period }) => `“${title}”: agreed${period ? `, ${period}` : ''}.`,
  wanted: ({ title }) => `What you propose for “${title}” suits.`,
}

const englishTakerMails: TakerMails = {
  ...englishQueueMails,
  requested: (facts) => ({
    subject: `Request sent: ${facts.title}${when(facts.short)}`,
    title: 'Your request is sent',
    opening: [
      `You have asked ${facts.who} for “${facts.title}”.`,
      ...(facts.lapses === ''
        ? ['It is already promised to another person: if they do not come, it may be your turn.']
        : [
            `${facts.who} has until ${facts.lapses} to answer.${facts.kind === 'lend' ? ' These days are kept for you until then.' : ''}`,
          ]),
      'Nothing is fixed yet. You will get an e-mail.',
    ],
    press: 'See or cancel my request',
    after: [],
  }),
  agreed: (facts) => ({
    subject: `Yes: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} agrees`,
    opening: [englishYours[facts.kind](facts)],
    press: englishSeePage(facts),
    after: englishComes(facts),
  }),
  alone: (facts) => ({
    subject: `Booked: ${facts.title}${when(facts.short)}`,
    title: 'It is booked',
    opening: [englishYours[facts.kind](facts)],
    press: englishSeePage(facts),
    after: englishComes(facts),
  }),
  proposed: (facts) => ({
    subject: `Other days proposed: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} proposes other days`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}.`],
    press: englishAnswer(facts),
    after: [
      `The days that you asked for and these are kept for you until ${facts.lapses}. ${englishUnansweredThen(facts)}`,
    ],
  }),
  kept: (facts) => ({
    subject: `Nothing changes: ${facts.title}${when(facts.short)}`,
    ...englishKeptAsBefore(facts),
    press: englishSeePage(facts),
    after: [englishIfYouCannot],
  }),
  refused: (facts) => ({
    subject: `${facts.who} cannot: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} cannot, this time`,
    opening: [facts.reason || englishThing(facts)],
    press: englishElsewhere,
    after: [englishOthersNear],
  }),
  drawn: (facts) => ({
    subject: `It is you: ${facts.title}`,
    title: 'The lot has fallen on you',
    opening: [
      `${facts.who} has drawn by lot among all who asked for “${facts.title}”. ${englishYours[facts.kind](facts)}`,
      `Say yes before ${facts.lapses}, on the page: without an answer it is the next person’s.`,
    ],
    press: 'Say yes, or leave my place',
    after: [...englishComes(facts), englishCheckDraw],
  }),
  displaced: (facts) => ({
    subject: `Not there yet: ${facts.title}${when(facts.short)}`,
    title: `“${facts.title}” is not there yet`,
    opening: [
      `You wait for it ${facts.period}, but it is not back yet, or not in order. Your days stay yours.`,
      facts.mayMove
        ? 'Another copy is free: a button of the page lets you take that one.'
        : `An e-mail tells you when it is there. Until then, see with ${facts.who} what is possible.`,
    ],
    press: facts.mayMove ? 'Take the other copy' : englishAnswer(facts),
    after: [],
  }),
  'copy-back': (facts) => ({
    subject: `It is there: ${facts.title}${when(facts.short)}`,
    title: `“${facts.title}” is there`,
    opening: [`You wait for it ${facts.period}: it is there again.`],
    press: englishSeePage(facts),
    after: [englishIfYouCannot],
  }),
  'longer-agreed': (facts) => ({
    subject: `Yes, until ${facts.backDay}: ${facts.title}`,
    title: `You may keep it until ${facts.backDay}`,
    opening: [ended(`${facts.who} agrees, about “${facts.title}”`)],
    press: 'See the page',
    after: facts.isReminded ? ['You will get a reminder the day before.'] : [],
  }),
  'not-back': (facts) => ({
    subject: `Not back yet after all: ${facts.title}`,
    title: 'It is not back yet',
    opening: [
      `Our e-mail of a while ago said that “${facts.title}” was back. That was a mistake at the counter, undone since: you still have it, and it is due on ${facts.backDay}.`,
    ],
    press: 'See the page',
    after: [`You did bring it back? Write so to ${facts.who} from this page.`],
  }),
  'not-longer': (facts) => ({
    subject: `Due back on ${facts.backDay}: ${facts.title}`,
    title: `It is due back on ${facts.backDay}`,
    opening: [
      `Our e-mail of a while ago said that you could keep “${facts.title}” longer. That was a mistake at the counter, undone since: it is still due back on ${facts.backDay}.`,
    ],
    press: 'See the page',
    after: [],
  }),
  'longer-refused': (facts) => ({
    subject: `Due back on ${facts.backDay}, as agreed: ${facts.title}`,
    title: 'It cannot be kept longer',
    opening: [`“${facts.title}” is due back on ${facts.backDay}, as agreed.`],
    press: facts.isPlace ? 'See the page' : 'Agree on a time',
    after: [],
  }),
  recalled: (facts) => ({
    subject: `${facts.who} waits for a word from you: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} waits for a word from you`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}. Three days have passed.`],
    press: englishAnswer(facts),
    after: [`The days are kept for you until ${facts.lapses}.`],
  }),
  cancelled: (facts) => ({
    subject: `Cancelled: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} cancels`,
    opening: [englishThing(facts), facts.reason, 'There is no need to come.'],
    press: englishElsewhere,
    after: [],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.title}${when(facts.short)}`,
    title: facts.unanswered === 'theirs' ? 'The proposal was not answered' : 'Your request was not answered',
    opening: [
      facts.unanswered === 'theirs'
        ? `You did not answer in time, about “${facts.title}”. The request ends.`
        : ended(`${facts.who} did not answer in time. The request ends: ${englishThing(facts)}`),
    ],
    press: englishElsewhere,
    after: [],
  }),
  'remind-taking': (facts) => ({
    subject: `Reminder, ${facts.takeDay}: ${facts.title}`,
    title: facts.kind === 'help' ? `On ${facts.takeDay}, with ${facts.who}` : `To take on ${facts.takeDay}`,
    opening: [englishThing(facts)],
    press: englishSeePage(facts),
    after: [englishIfYouCannot],
  }),
  'remind-giving-back': (facts) => ({
    subject: `Due back on ${facts.backDay}: ${facts.title}`,
    title: `Due back on ${facts.backDay}`,
    opening: [`${facts.who} waits for “${facts.title}”.`],
    press: facts.isPlace
      ? facts.mayAskLonger
        ? 'Ask for some more days'
        : 'See the page'
      : 'Agree on a time, or ask for some more days',
    after: facts.isPlace ? [] : ['Once it is back, say so on the page.'],
  }),
  'said-out': (facts) => ({
    subject: englishSaid(facts, { what: 'out', by: 'giver' }),
    title: englishSaid(facts, { what: 'out', by: 'giver' }),
    opening: [englishIsRight],
    press: 'Confirm, or say “not yet”',
    after: [englishOnThePage],
  }),
  denied: englishDenied,
  'said-back': (facts) => ({
    subject: englishSaid(facts, { what: 'back', by: 'giver' }),
    title: englishSaid(facts, { what: 'back', by: 'giver' }),
    opening: ['Confirm it too, and it is over at once.'],
    press: 'Confirm',
    after: [],
  }),
  unsure: englishUnsure,
  late: (facts) => ({
    subject: `Due back: ${facts.title}, since ${facts.backDay}`,
    title: `It was due back on ${facts.backDay}`,
    opening: [`${facts.who} waits for “${facts.title}”. Say how it stands: a word is enough.`],
    press: englishSayWhere,
    after: [englishWaysOut(facts), englishUnseen],
  }),
  'late-week': (facts) => ({
    subject: `A week late: ${facts.title}`,
    title: 'A week has passed',
    opening: [
      `“${facts.title}” was due back on ${facts.backDay}, and ${facts.who} waits for it.`,
      `The team of the site “${facts.site}” may help you to meet.`,
    ],
    press: englishSayWhere,
    after: [englishUnseen],
  }),
  over: (facts) => ({
    subject: `It is over, thank you: ${facts.title}`,
    title: 'It is over, thank you',
    opening: [`“${facts.title}”, with ${facts.who}: it is noted as ${facts.kind === 'lend' ? 'back' : 'done'}.`],
    press: 'Say thank you in a line',
    after: [],
  }),
  unconfirmed: (facts) => ({
    subject: `Ended without confirmation: ${facts.title}`,
    title: 'We heard nothing',
    opening: [englishThing(facts), englishStopAsking],
    press: 'See the page',
    after: [],
  }),
  lost: (facts) => ({
    subject: `Noted as lost: ${facts.title}`,
    title: `${facts.who} notes that it is lost`,
    opening: [`“${facts.title}” was not found. See together what is fair: this site insures nothing.`],
    press: englishAnswer(facts),
    after: [],
  }),
  damaged: (facts) => ({
    subject: `Noted as damaged: ${facts.title}`,
    title: `${facts.who} notes that it is damaged`,
    opening: [`“${facts.title}” has suffered. See together what is fair: this site insures nothing.`],
    press: englishAnswer(facts),
    after: [],
  }),
  word: englishWord,
}

export const takerMails: Readonly<Record<Language, TakerMails>> = { fr: frenchTakerMails, en: englishTakerMails }
