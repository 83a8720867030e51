import type { AnswersIn } from '../../../widgets/words/loans/loan-terms.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { endedOf } from '../facts/ended-well.store.js'
import { noRule, ruleFor } from '../loan-rule.store.js'
import { depositOf } from './deposit.js'
import { isAgreedAlone } from './lending.js'
import { usualAnswer } from './answer-time.js'

/** An offer's sheet says how soon an answer comes, which deposit is asked, and what of its giver's ended well. */
export async function lendingTerms(
  db: Db,
  offer: Offer,
): Promise<{ readonly answersIn?: AnswersIn; readonly ended?: number; readonly depositCents?: number }> {
  const rule = 'memberId' in offer.giver ? await ruleFor(db, offer.giver.memberId, offer.categoryId) : noRule
  const [answersIn, ended] = await Promise.all([
    usualAnswer(db, offer, { agreesAlone: isAgreedAlone(offer.kind, rule) }),
    endedOf(db, offer),
  ])
  const deposit = depositOf(offer, rule)
  return {
    ...(answersIn && { answersIn }),
    ...(ended !== undefined && { ended }),
    ...(deposit !== null && { depositCents: deposit }),
  }
}
