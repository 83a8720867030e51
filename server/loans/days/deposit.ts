import type { Offer } from '../../offers/index.js'
import type { LoanRule } from '../loan-rule.store.js'

/** An offer's own deposit goes before that of the rule. */
export const depositOf = (
  { kind, depositCents }: Pick<Offer, 'kind' | 'depositCents'>,
  rule: Pick<LoanRule, 'depositCents'>,
): number | null => depositCents ?? (kind === 'lend' ? rule.depositCents : null)
