import type { Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { isMemberOf, joinLink } from '../../groups/index.js'
import type { Offer } from '../../offers/index.js'
import type { Borrower } from '../borrower.store.js'
import type { RuleOf } from '../loan-rule.store.js'

type Who = { readonly rule: RuleOf; readonly borrower: Borrower; readonly name?: string; readonly today: Day }

/** Where the rule lends to members alone: with the way to become one. */
export async function refuseStranger(
  tx: Tx,
  { kind, giver }: Pick<Offer, 'kind' | 'giver'>,
  { rule, borrower: { takerId, email, phone }, name, today }: Who,
): Promise<void> {
  if (!rule.asksMembership || kind !== 'lend' || !('memberId' in giver)) return
  const who = { accountId: takerId ?? null, email: email ?? null, phone: phone ?? null, name, today }
  if (await isMemberOf(tx, giver.memberId, who)) return
  const link = await joinLink(tx, giver.memberId)
  throw new Refusal('membership-missing', link === undefined ? {} : { link })
}
