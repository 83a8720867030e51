import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'

/** False: an act has been done with this proof already. Another transaction that holds it is waited for. */
export async function insertSpentProof(tx: Tx, proof: string, now: Instant): Promise<boolean> {
  const row = await tx
    .insertInto('spent_proof')
    .values({ proof, spent_at: now })
    .onConflict((conflict) => conflict.column('proof').doNothing())
    .returning('proof')
    .executeTakeFirst()
  return row !== undefined
}

export async function purgeSpentProofs(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('spent_proof').where('spent_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
