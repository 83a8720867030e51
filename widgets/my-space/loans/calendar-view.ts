import { html, type TemplateResult } from 'lit'
import type { Choice } from '../../parts/calendar/period.js'
import type { Saying } from '../../parts/loans/answer/facts-of.js'
import { knownDays } from '../../parts/loans/answer/known-days.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { quiet } from '../../parts/notice.js'
import type { KeptAnswer } from './kept-answer.js'

type View = { readonly saying: Saying; readonly choose: (choice: Choice) => void; readonly retry: () => void }

/** The days that may be proposed instead, in the card itself. */
export function calendarView(
  { from, to }: OwnLoan,
  { days, draft }: KeptAnswer,
  { saying: { language, words }, choose, retry }: View,
): TemplateResult {
  if (days === null)
    return html`<p class="wrong" role="alert">${words.daysFailed}</p>
      <p class="ways">${quiet(words.retry, retry)}</p>`
  if (!days) return html`<p class="meta" role="status">${words.sending}</p>`
  return html`<coop-loan-days
    .days=${knownDays(days)}
    .asked=${from !== undefined && to !== undefined ? { from, to } : undefined}
    .choice=${draft.choice}
    .language=${language}
    @days-chosen=${({ detail }: CustomEvent<Choice>) => choose(detail)}
  ></coop-loan-days>`
}
