import type { Offer } from '../../offers/index.js'
import type { LoanRule } from '../loan-rule.store.js'

/** Its own, else that of the rule for what is lent. */
export const depositOf = (
  { kind, depositCents }: Pick<Offer, 'kind' | 'depositCents'>,
  rule: Pick<LoanRule, 'depositCents'>,
): number | null => depositCents ?? (kind === 'lend' ? rule.depositCents : null)
