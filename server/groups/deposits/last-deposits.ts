import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { DepositDone } from '../standing.wire.js'
import { depositsMovedOn } from './deposit.store.js'

/** What was done today with deposits of a member, but for those that were left with a loan: they are undone with it. */
export async function lastDeposits(db: Db, memberId: Id<'Member'>, today: Day): Promise<DepositDone[]> {
  const moved = await depositsMovedOn(db, memberId, today)
  return moved.flatMap(({ id: depositId, person, thing, cents, loanId, ended, createdAt }): DepositDone[] => {
    const told = { depositId, thing, cents, who: person.name }
    if (ended)
      return ended.at === null ? [] : [{ ...told, act: ended.how === 'kept' ? 'keep' : 'pay-back', at: ended.at }]
    return loanId === null ? [{ ...told, act: 'take', at: createdAt }] : []
  })
}
