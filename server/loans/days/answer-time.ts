import type { AnswersIn } from '../../../widgets/words/loans/loan-terms.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { answerHours } from './answer-time.store.js'

/** Fewer answers say nothing about the next one. */
const leastAnswers = 3

/** How soon an answer usually comes: half of the last ones came sooner. It is no score, and nothing is ranked by it. */
export function answersIn(hours: readonly number[]): AnswersIn | undefined {
  if (hours.length < leastAnswers) return undefined
  const middle = hours.toSorted((a, b) => a - b)[Math.floor((hours.length - 1) / 2)] ?? 0
  if (middle <= 4) return 'hours'
  if (middle <= 24) return 'day'
  return middle <= 72 ? 'days' : 'week'
}

/** Undefined below so many answers, and where nobody needs to answer. */
export async function usualAnswer(
  db: Db,
  { giver }: Pick<Offer, 'giver'>,
  { agreesAlone }: { readonly agreesAlone: boolean },
): Promise<AnswersIn | undefined> {
  return agreesAlone ? undefined : answersIn(await answerHours(db, giver))
}
