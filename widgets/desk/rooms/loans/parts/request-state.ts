import { shortDay } from '../../../../words/loans/period.js'
import { momentWords } from '../../../parts/moment.js'
import type { Desk } from '../../../room.js'
import type { Request } from './requests.js'
import type { RequestsStrings } from '../requests.strings.js'

export type StateView = { readonly desk: Desk; readonly words: RequestsStrings }

/** A word for how it stands, with what presses. */
export function stateOf(request: Request, { desk, words }: StateView): string {
  const { status, lapsesAt, lateDays, answers, to } = request
  if (lateDays !== undefined) return words.late(lateDays)
  const isAwaited = answers.some((answer) => answer === 'accept' || answer === 'agree')
  if (isAwaited && lapsesAt !== undefined) return words.until(momentWords(desk.language, lapsesAt))
  const state = words.states[status]
  return status === 'out' && to !== undefined ? `${state}, ${words.back} ${shortDay(to, desk.language)}` : state
}
