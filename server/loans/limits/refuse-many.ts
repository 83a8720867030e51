import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'
import { lentBy, toldAt, type Borrower } from '../borrower.store.js'
import { ruleFor, type RuleOf } from '../loan-rule.store.js'

type Who = {
  readonly rule: RuleOf
  readonly borrower: Borrower
  /** Where it is asked for; absent at the counter. */
  readonly siteId?: Id<'Site'>
}

/** Counts together what one rule is for. The rule for all categories counts whatever they have in a category without a rule of its own. */
export async function refuseMany(
  tx: Tx,
  { kind, giver }: Pick<Offer, 'kind' | 'giver'>,
  { rule, borrower, siteId }: Who,
): Promise<void> {
  const most = rule.mostAtOnce
  if (most === null || kind !== 'lend' || !('memberId' in giver)) return
  const lent = await lentBy(tx, borrower, giver.memberId)
  const ruledBy = new Map<string, string>()
  for (const category of new Set(lent.map(({ categoryId }) => categoryId)))
    ruledBy.set(category, (await ruleFor(tx, giver.memberId, category)).categoryId)
  const there = lent.filter(({ categoryId }) => ruledBy.get(categoryId) === rule.categoryId)
  if (there.length >= most)
    throw new Refusal('requests-full', { most, ...(siteId !== undefined && { loans: toldAt(siteId, there) }) })
}
