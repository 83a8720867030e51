import { findAccount } from '../../../accounts/index.js'
import type { Tx } from '../../../database/tables.js'
import type { Taker } from './begin-loan.js'

/** As a membership knows them: of who has an account, by its address. */
export async function asMember(tx: Tx, { account: accountId, name, phone, email: said }: Taker) {
  const email = accountId === null ? said : ((await findAccount(tx, accountId))?.email ?? null)
  return { accountId, name, phone, email }
}
