import type { FormView as AnswerView } from '../../parts/loans/answer/draft.js'
import type { HeadView as AnswerHead, Saying as AnswerSaying } from '../../parts/loans/answer/facts-of.js'
import type { LoanStrings } from './loan-page.strings.js'

export type Saying = AnswerSaying<LoanStrings> & {
  /** Path of what the site has to offer, in the page's language. */
  readonly home: string
}

export type HeadView = AnswerHead<Saying>

export type FormView = AnswerView<Saying>
