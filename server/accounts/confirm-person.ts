import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Tx } from '../database/tables.js'
import type { AccountHolder, Actor } from '../rpc/actor.js'
import { getCommune } from '../territories/index.js'
import type { Account } from './account.js'
import { lockAccount, saveAccount } from './account.store.js'

/** A person says this of themselves before their first act that others see. */
type SaidOfOneself = {
  readonly over15?: boolean | undefined
  readonly minor?: boolean | undefined
  /** The version of the network's rules that the person accepts now. */
  readonly rulesVersion?: string | undefined
  /** Where they live, while nobody knows. */
  readonly communeCode?: string | undefined
}

/** Locks the account. Under fifteen a consent is its parents' too (law of 6 January 1978, article 45). */
export async function confirmPerson(
  tx: Tx,
  { for: { account: id } }: Actor<AccountHolder>,
  { said, now }: { readonly said: SaidOfOneself; readonly now: Instant },
): Promise<Account> {
  const account = await lockAccount(tx, id)
  if (!account) throw new Refusal('signed-out')
  const born = account.born ?? bornAs(said)
  const rules = said.rulesVersion === undefined ? account.rules : { version: said.rulesVersion, acceptedAt: now }
  if (!rules) throw new Refusal('rules-unaccepted')
  const communeCode = account.communeCode ?? said.communeCode
  const confirmed = { ...account, born, rules, ...(communeCode !== undefined && { communeCode }) }
  if (communeCode !== undefined && account.communeCode === undefined) await getCommune(tx, communeCode)
  await saveAccount(tx, confirmed)
  return confirmed
}

function bornAs({ over15, minor }: SaidOfOneself): 'adult' | 'minor' {
  if (over15 !== true) throw new Refusal('under-fifteen')
  return minor === true ? 'minor' : 'adult'
}
