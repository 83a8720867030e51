import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { lastToTouch } from '../../roles/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Loan } from '../loan.js'

/** Whoever comes second is told how it stands, and by whom it was changed where that was one of them. */
export async function refuseMovedOn(
  tx: Tx,
  allowed: Allowed<'stock'>,
  { id, status, updatedAt }: Pick<Loan, 'id' | 'status' | 'updatedAt'>,
): Promise<never> {
  const last = await lastToTouch(tx, allowed.subject, { kind: 'loan', id })
  const isOurs = last !== undefined && last.firstName !== '' && last.at >= updatedAt
  throw new Refusal('loan-moved-on', { status, ...(isOurs && { by: last.firstName }) })
}
