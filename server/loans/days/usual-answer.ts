import type { AnswersIn } from '../../../widgets/words/loans/loan-terms.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { answersIn } from './answer-time.js'
import { answerHours } from './answer-time.store.js'

/** How soon who gives usually answers; undefined below three answers, and where nobody needs to. */
export async function usualAnswer(
  db: Db,
  { giver }: Pick<Offer, 'giver'>,
  { agreesAlone }: { readonly agreesAlone: boolean },
): Promise<AnswersIn | undefined> {
  return agreesAlone ? undefined : answersIn(await answerHours(db, giver))
}
