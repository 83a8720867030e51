import type { InputOf, OutputOf } from '../../../shared/wire.js'

type Own = OutputOf<'loans.mine'>['asked'][number]
type OnPage = OutputOf<'loans.openLink'>

/** A loan is answered on a card of one's own, and on our page, which knows more of it. */
export type Answerable = Own & Partial<Pick<OnPage, 'code' | 'days' | 'limited' | 'unreminded'>>

export type LoanAct = Answerable['answers'][number]

export type ActSaid = Omit<InputOf<'loans.answer'>, 'answer' | 'loanId' | 'sequence' | 'site'>
