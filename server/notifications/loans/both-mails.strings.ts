import { frenchMet, type Met } from '../../../widgets/words/loans/met.strings.js'
import { frenchWent, englishWent } from '../../../widgets/words/account/mail-pages.strings.js'
import { at } from '../../../widgets/words/names.strings.js'
import { unreadWords } from '../mail/unread-words.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'
import { englishMet } from '../../../widgets/words/loans/met.strings.en.js'
import { englishReasons } from '../../../widgets/words/loans/other-side.strings.en.js'
import { frenchReasons, type ReasonWords } from '../../../widgets/words/loans/other-side.strings.js'
import type { Language } from '../../base/language.js'

/** Mails to both sides share these words. */
export const when = (short: string): string => (short ? `, ${short}` : '')
export const thing = ({ title, period }: LoanFacts): string => `«\u00a0${title}\u00a0»${period ? `, ${period}` : ''}.`
export const answer = ({ who }: LoanFacts): string => `Répondre ${at(who)}`
export const onThePage = unreadWords.fr.onThePage
export const unseen = 'Rien n’est montré en public.'
/** The other side's word about the thing. */
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

/** A side that leaves other days without an answer keeps what was agreed before, if anything was. */
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

export const englishThing = ({ title, period }: LoanFacts): string => `“${title}”${period ? `, ${period}` : ''}.`

export const englishAnswer = ({ who }: LoanFacts): string => `Answer ${who}`

export const englishOnThePage = unreadWords.en.onThePage

export const englishUnseen = 'Nothing is shown in public.'

export const englishSaid = ({ kind, who, title }: LoanFacts, { what, by }: Pick<Met, 'what' | 'by'>): string =>
  englishMet({ kind, what, by, isMine: false, who, title })

export const englishIsRight = 'Is that right?'

export const englishStopAsking = 'Nobody said whether it is done: we stop asking.'

export const englishElsewhere = englishWent.elsewhere

export const englishOthersNear = 'Others near you may have what you need.'

export const englishSayWhere = 'Say how it stands'

export const englishKeptAsBefore = (facts: LoanFacts): Pick<LoanSaid, 'title' | 'opening'> => ({
  title: 'Nothing changes',
  opening: [`The other days that were proposed are dropped. What was agreed stands: ${englishThing(facts)}`],
})

export const englishDenied = (facts: LoanFacts): LoanSaid => ({
  subject: `Not yet: ${facts.title}, ${facts.who}`,
  title: `${facts.who} says: not yet`,
  opening: [
    `You had said that it is done, about “${facts.title}”. ${facts.who} says that it is not. A word between you is often enough.`,
  ],
  press: englishAnswer(facts),
  after: [],
})

export const englishUnansweredThen = ({ wasAgreed }: LoanFacts): string =>
  wasAgreed ? 'Without an answer nothing changes.' : 'Without an answer the request ends.'

export const englishUnsure = (facts: LoanFacts): LoanSaid => ({
  subject: `Is it done? ${facts.title}, ${facts.who}`,
  title: 'Is it done?',
  opening: [englishThing(facts), `Neither you nor ${facts.who} has said yet whether it is done. One press is enough.`],
  press: 'Say how it went',
  after: [englishUnseen],
})

export const englishWord = (facts: LoanFacts): LoanSaid => ({
  subject: `${facts.who} writes to you: ${facts.title}${when(facts.short)}`,
  title: `${facts.who} writes to you`,
  opening: [englishThing(facts)],
  press: englishAnswer(facts),
  after: [englishOnThePage],
})

type Labels = {
  readonly atHour: (day: string, hour: string) => string
  readonly hours: (from: string, to: string) => string
  readonly who: string
  readonly livesAt: (who: string, commune: string) => string
  readonly when: string
  readonly take: string
  readonly back: string
  readonly proposed: string
  readonly asked: string
  readonly where: string
  readonly at: (who: string, commune: string) => string
  readonly deposit: string
  readonly depositThere: string
  readonly inReturn: string
  readonly words: (who: string) => string
  readonly footer: (site: string) => string
  /** Staff wrote it down: nobody asked on a site. */
  readonly noted: (giver: string) => string
  readonly reasons: ReasonWords
}

export const loanLabels: Readonly<Record<Language, Labels>> = {
  fr: {
    atHour: (day, hour) => `${day} à ${hour}`,
    hours: (from, to) => `de ${from} à ${to}`,
    who: 'Qui',
    reasons: frenchReasons,
    livesAt: (who, commune) => `${who}, ${at(commune)}`,
    when: 'Quand',
    take: 'Prendre',
    back: 'Rendre',
    proposed: 'Proposé',
    asked: 'Au lieu de',
    where: 'Où',
    at: (who, commune) => `chez ${who}, ${at(commune)}`,
    deposit: 'Caution, entre vous',
    depositThere: 'Caution, sur place',
    inReturn: 'En échange',
    words: (who) => `${who} écrit\u00a0:`,
    footer: (site) =>
      `Vous recevez cet e-mail à la suite d’une demande faite sur le site «\u00a0${site}\u00a0». Ne le transférez pas\u00a0: son lien permet de répondre à votre place.`,
    noted: (giver) =>
      `Vous recevez cet e-mail à la suite d’un prêt noté par «\u00a0${giver}\u00a0». Ne le transférez pas\u00a0: son lien permet de répondre à votre place.`,
  },
  en: {
    atHour: (day, hour) => `${day} at ${hour}`,
    hours: (from, to) => `from ${from} to ${to}`,
    who: 'Who',
    reasons: englishReasons,
    livesAt: (who, commune) => `${who}, in ${commune}`,
    when: 'When',
    take: 'Take',
    back: 'Give back',
    proposed: 'Proposed',
    asked: 'Instead of',
    where: 'Where',
    at: (who, commune) => `at ${who}’s, in ${commune}`,
    deposit: 'Deposit, between you',
    depositThere: 'Deposit, on the spot',
    inReturn: 'In return',
    words: (who) => `${who} writes:`,
    footer: (site) =>
      `You receive this e-mail following a request made on the site “${site}”. Do not forward it: its link answers in your place.`,
    noted: (giver) =>
      `You receive this e-mail following a loan noted by “${giver}”. Do not forward it: its link answers in your place.`,
  },
}
