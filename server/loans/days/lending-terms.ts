import type { AnswersIn } from '../../../widgets/words/loans/loan-terms.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { noRule, ruleFor } from '../loan-rule.store.js'
import { depositOf } from './deposit.js'
import { isAgreedAlone } from './lending.js'
import { usualAnswer } from './answer-time.js'

/** An offer's sheet says how soon an answer comes, and which deposit is asked. */
export async function lendingTerms(
  db: Db,
  offer: Offer,
): Promise<{ readonly answersIn?: AnswersIn; readonly depositCents?: number }> {
  const rule = 'memberId' in offer.giver ? await ruleFor(db, offer.giver.memberId, offer.categoryId) : noRule
  const answersIn = await usualAnswer(db, offer, { agreesAlone: isAgreedAlone(offer.kind, rule) })
  const deposit = depositOf(offer, rule)
  return { ...(answersIn && { answersIn }), ...(deposit !== null && { depositCents: deposit }) }
}
