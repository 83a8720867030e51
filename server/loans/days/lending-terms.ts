import type { AnswersIn } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { endedOf } from '../facts/ended-well.store.js'
import { noRule, ruleFor } from '../loan-rule.store.js'
import { thanksShownOf, type ShownThanks } from '../thanks/thanks.store.js'
import { depositOf } from './deposit.js'
import { isAgreedAlone } from './lending.js'
import { usualAnswer } from './answer-time.js'

const mostThanks = 3

/** An offer's sheet says how soon an answer comes, which deposit is asked, what of its giver's ended well, and who thanked them. */
export async function lendingTerms(
  db: Db,
  offer: Offer,
  site: Id<'Site'>,
): Promise<{
  readonly answersIn?: AnswersIn
  readonly ended?: number
  readonly thanks?: ShownThanks[]
  readonly depositCents?: number
}> {
  const rule = 'memberId' in offer.giver ? await ruleFor(db, offer.giver.memberId, offer.categoryId) : noRule
  const [answersIn, ended, thanks] = await Promise.all([
    usualAnswer(db, offer, { agreesAlone: isAgreedAlone(offer.kind, rule) }),
    endedOf(db, offer),
    'accountId' in offer.giver ? thanksShownOf(db, offer.giver.accountId, { site, most: mostThanks }) : [],
  ])
  const deposit = depositOf(offer, rule)
  return {
    ...(answersIn && { answersIn }),
    ...(ended !== undefined && { ended }),
    ...(thanks.length > 0 && { thanks }),
    ...(deposit !== null && { depositCents: deposit }),
  }
}
