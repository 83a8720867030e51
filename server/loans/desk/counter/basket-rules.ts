import type { Id } from '../../../base/id.js'
import { daysBetween, type Day } from '../../../base/local-time.js'
import type { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { isMemberOf } from '../../../groups/index.js'
import type { Lending } from '../../days/lending.js'
import type { Loan } from '../../loan.js'
import { ruleFor } from '../../loan-rule.store.js'
import { asMember } from './as-member.js'
import type { Taker } from './begin-loan.js'

type Why = NonNullable<Refusal['detail']['things']>[number]
type Leaving = {
  readonly copy: Id<'OfferCopy'>
  readonly to: Day
  readonly kept?: Id<'Loan'>
  readonly lending: Lending
}
type Basket = {
  readonly taker: Taker
  /** What they have, or is kept for them. */
  readonly open: readonly Loan[]
  readonly ready: readonly Leaving[]
  /** They have just paid. */
  readonly isMember: boolean
}

/** What needs a word: too long, back on a day on which the place is closed, for members, or more at once than a rule has. */
export async function beyondRules(tx: Tx, member: Id<'Member'>, basket: Basket): Promise<Why[]> {
  const counts = new Map<string, number>()
  const count = (rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1)
  for (const { categoryId } of basket.open) count((await ruleFor(tx, member, categoryId)).categoryId)
  const isMember = await belongs(tx, member, basket)
  return basket.ready.flatMap(({ copy, to, kept, lending: { rule, opening, today } }): Why[] => {
    if (kept !== undefined) return []
    count(rule.categoryId)
    const most = rule.longestDays
    if (most !== null && daysBetween(today, to) + 1 > most) return [{ copy, reason: 'loan-too-long', most }]
    if (opening.isClosed(to)) return [{ copy, reason: 'day-closed' }]
    if (rule.asksMembership && !isMember) return [{ copy, reason: 'membership-missing' }]
    if (rule.mostAtOnce !== null && (counts.get(rule.categoryId) ?? 0) > rule.mostAtOnce)
      return [{ copy, reason: 'requests-full', most: rule.mostAtOnce }]
    return []
  })
}

/** Looked at only where something asks for it. */
async function belongs(tx: Tx, member: Id<'Member'>, { ready, taker, isMember }: Basket): Promise<boolean> {
  const asking = ready.find(({ kept, lending }) => kept === undefined && lending.rule.asksMembership)
  if (isMember || !asking) return true
  return isMemberOf(tx, member, { ...(await asMember(tx, taker)), today: asking.lending.today })
}
