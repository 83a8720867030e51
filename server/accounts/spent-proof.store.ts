import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'

const spending = writtenOnce((db, { proof, act, now }: Slots<{ proof: string; act: string; now: Instant }>) =>
  db
    .insertInto('spent_proof')
    .values({ proof, spent_at: now })
    .onConflict((conflict) =>
      conflict.column('proof').doUpdateSet({ refused_to: null }).where('spent_proof.refused_to', '=', act),
    )
    .returning('proof'),
)

/**
 * False: an act has been done with this proof already, or another than this one was refused with it. Another transaction
 * that holds it is waited for.
 */
export async function insertSpentProof(
  tx: Tx,
  { proof, act }: { proof: string; act: string | undefined },
  now: Instant,
): Promise<boolean> {
  // No act has an empty name.
  return (await spending.first(tx, { proof, act: act ?? '', now })) !== undefined
}

export async function insertRefusedProof(
  tx: Tx,
  { proof, act }: { proof: string; act: string },
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('spent_proof')
    .values({ proof, spent_at: now, refused_to: act })
    .onConflict((conflict) => conflict.column('proof').doNothing())
    .execute()
}

export async function purgeSpentProofs(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('spent_proof').where('spent_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
