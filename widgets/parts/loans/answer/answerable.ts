import type { InputOf, OutputOf } from '../../../shared/wire.js'

type Own = OutputOf<'loans.mine'>['asked'][number]
type OnPage = OutputOf<'loans.openLink'>

/** A loan as one may answer it: on a card of one's own, and with more to see on our page of it. */
export type Answerable = Own & Partial<Pick<OnPage, 'code' | 'days' | 'limited' | 'unreminded'>>

export type LoanAct = Answerable['answers'][number]

/** What is said with an act. */
export type ActSaid = Omit<InputOf<'loans.answer'>, 'answer' | 'loanId' | 'sequence' | 'site'>
