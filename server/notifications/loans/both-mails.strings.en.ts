import { englishMet } from '../../../widgets/words/loans/met.strings.en.js'
import type { Met } from '../../../widgets/words/loans/met.strings.js'
import { englishWent } from '../../../widgets/words/loans/went.strings.en.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'

/** What both sides are mailed alike. */
export const when = (short: string): string => (short ? `, ${short}` : '')
export const thing = ({ title, period }: LoanFacts): string => `“${title}”${period ? `, ${period}` : ''}.`
export const answer = ({ who }: LoanFacts): string => `Answer ${who}`
export const onThePage = 'Your e-mail address is shown to nobody: answer on the page, not to this e-mail.'
export const unseen = 'Nothing is shown in public.'
export const said = ({ kind, who, title }: LoanFacts, { what, by }: Pick<Met, 'what' | 'by'>): string =>
  englishMet({ kind, what, by, isMine: false, who, title })
export const isRight = 'Is that right?'
export const stopAsking = 'Nobody said whether it is done: we stop asking.'
export const elsewhere = englishWent.elsewhere
export const othersNear = 'Others near you may have what you need.'
export const sayWhere = 'Say how it stands'

export const keptAsBefore = (facts: LoanFacts): Pick<LoanSaid, 'title' | 'opening'> => ({
  title: 'Nothing changes',
  opening: [`The other days that were proposed are dropped. What was agreed stands: ${thing(facts)}`],
})

export const denied = (facts: LoanFacts): LoanSaid => ({
  subject: `Not yet: ${facts.title}, ${facts.who}`,
  title: `${facts.who} says: not yet`,
  opening: [
    `You had said that it is done, about “${facts.title}”. ${facts.who} says that it is not. A word between you is often enough.`,
  ],
  press: answer(facts),
  after: [],
})

export const unansweredThen = ({ wasAgreed }: LoanFacts): string =>
  wasAgreed ? 'Without an answer nothing changes.' : 'Without an answer the request ends.'

export const unsure = (facts: LoanFacts): LoanSaid => ({
  subject: `Is it done? ${facts.title}, ${facts.who}`,
  title: 'Is it done?',
  opening: [thing(facts), `Neither you nor ${facts.who} has said yet whether it is done. One press is enough.`],
  press: 'Say how it went',
  after: [unseen],
})

export const word = (facts: LoanFacts): LoanSaid => ({
  subject: `${facts.who} writes to you: ${facts.title}${when(facts.short)}`,
  title: `${facts.who} writes to you`,
  opening: [thing(facts)],
  press: answer(facts),
  after: [onThePage],
})
