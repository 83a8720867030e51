import type { Id } from '../../../server/base/id.js'
import type { Tx } from '../../../server/database/tables.js'
import { noRule, saveRule, type LoanRule } from '../../../server/loans/loan-rule.store.js'

/** By what a member lends from now on, whatever it did before. */
export async function ruleNow(tx: Tx, memberId: Id<'Member'>, rule: Partial<LoanRule>): Promise<void> {
  await tx.deleteFrom('loan_rule').where('member_id', '=', memberId).execute()
  const { categoryId, ...none } = noRule
  await saveRule(tx, { memberId, categoryId, seen: null }, { ...none, ...rule })
}
