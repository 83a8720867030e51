import type { TemplateResult } from 'lit'
import type { Choice } from '../../calendar/period.js'
import type { HeadView, Saying } from './facts-of.js'
import type { ActSaid, Answerable, LoanAct } from './answerable.js'

export type Opened = LoanAct | 'show' | 'report' | 'block' | 'call'

/** They ask for days. */
export const isOfDays = (opened: Opened): boolean =>
  opened === 'propose' || opened === 'ask-longer' || opened === 'lengthen'

/** What is typed and chosen is kept while one looks elsewhere on the page, and when something is refused. */
export type Draft = {
  opened: Opened | undefined
  words: string
  reason: string
  choice: Choice
  /** The hours of help, as `HH:MM`. */
  from: string
  to: string
  code: string
  phone: string
  meeting: string
  /** The day of a draw that is told before. */
  drawDay: string
  /** The name of what is missing or wrong. */
  wrong: string | undefined
}

export const emptyDraft = (): Draft => ({
  opened: undefined,
  words: '',
  reason: '',
  choice: { end: 'from' },
  from: '',
  to: '',
  code: '',
  phone: '',
  meeting: '',
  drawDay: '',
  wrong: undefined,
})

export type FormView<Said = Saying> = HeadView<Said> & {
  readonly draft: Draft
  readonly isSending: boolean
  /** Ends the ids of fields, where several loans stand on one page. */
  readonly at?: string
  /** The level of the heading of what is asked, where it is no page of its own. */
  readonly level?: number
  change(patch: Partial<Draft>): void
  /** Says what is wrong, and leads there. */
  miss(what: string): void
  open(what: Opened): void
  back(): void
  send(answer: LoanAct, saying: ActSaid): void
  /** Leads to where one does what cannot be done here. */
  elsewhere?(answer: LoanAct): string | undefined
  /** Draws the days that may be chosen. */
  calendar(loan: Answerable): TemplateResult
}
