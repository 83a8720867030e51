import { frenchMet, type Met } from '../../../widgets/words/loans/met.strings.js'
import { frenchWent } from '../../../widgets/words/loans/went.strings.js'
import { at } from '../../../widgets/words/names.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

/** What both sides are mailed alike. */
export const when = (short: string): string => (short ? `, ${short}` : '')
export const thing = ({ title, period }: LoanFacts): string => `«\u00a0${title}\u00a0»${period ? `, ${period}` : ''}.`
export const answer = ({ who }: LoanFacts): string => `Répondre ${at(who)}`
export const onThePage = 'Votre adresse e-mail n’est montrée à personne\u00a0: répondez sur la page, pas à cet e-mail.'
export const unseen = 'Rien n’est montré en public.'
/** What the other says of the thing. */
export const said = ({ kind, who, title }: LoanFacts, { what, by }: Pick<Met, 'what' | 'by'>): string =>
  frenchMet({ kind, what, by, isMine: false, who, title })
export const isRight = 'Est-ce exact\u00a0?'
export const stopAsking = 'Personne n’a dit si c’est fait\u00a0: nous arrêtons de demander.'
export const elsewhere = frenchWent.elsewhere
export const othersNear = 'D’autres personnes près de chez vous ont peut-être ce qu’il vous faut.'
export const sayWhere = 'Dire où vous en êtes'

export const keptAsBefore = (facts: LoanFacts): Pick<LoanSaid, 'title' | 'opening'> => ({
  title: 'Rien ne change',
  opening: [`Les autres jours proposés ne sont pas retenus. Il reste ce qui était prévu\u00a0: ${thing(facts)}`],
})

export const denied = (facts: LoanFacts): LoanSaid => ({
  subject: `Pas encore\u00a0: ${facts.title}, ${facts.who}`,
  title: `${facts.who} dit\u00a0: pas encore`,
  opening: [
    `Vous aviez dit que c’est fait, pour «\u00a0${facts.title}\u00a0». ${facts.who} dit que non. Un mot entre vous suffit souvent.`,
  ],
  press: answer(facts),
  after: [],
})

/** Who leaves other days without an answer keeps what was agreed before, if anything was. */
export const unansweredThen = ({ wasAgreed }: LoanFacts): string =>
  wasAgreed ? 'Sans réponse, rien ne change.' : 'Sans réponse, la demande s’arrête.'

/** It was agreed, its day has passed, and nobody has said that the two met. */
export const unsure = (facts: LoanFacts): LoanSaid => ({
  subject: `Est-ce que c’est fait\u00a0? ${facts.title}, ${facts.who}`,
  title: 'Est-ce que c’est fait\u00a0?',
  opening: [thing(facts), `Ni vous ni ${facts.who} n’avez encore dit si c’est fait. Un appui suffit.`],
  press: 'Dire ce qu’il en est',
  after: [unseen],
})

export const word = (facts: LoanFacts): LoanSaid => ({
  subject: `${facts.who} vous écrit\u00a0: ${facts.title}${when(facts.short)}`,
  title: `${facts.who} vous écrit`,
  opening: [thing(facts)],
  press: answer(facts),
  after: [onThePage],
})
