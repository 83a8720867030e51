import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { LoanParty } from '../loan-party.js'
import { saveShown } from '../loan.store.js'
import type { ShowInput } from '../loan.wire.js'

/** A telephone, or where to meet: seen by the other alone, from the yes until the end. Nothing else of the loan changes. */
export async function showToOther(
  { tx }: Pick<MutationContext, 'tx'>,
  { id, by }: Owned<LoanParty>,
  { phone, meeting }: Pick<ShowInput, 'phone' | 'meeting'>,
): Promise<LoanParty> {
  await saveShown(tx, id, {
    ...(phone !== undefined && (by === 'giver' ? { giver_phone: phone } : { taker_phone: phone })),
    ...(meeting !== undefined && { meeting }),
  })
  return { id, by }
}
