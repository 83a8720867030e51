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

/** False when used already or tied to another act. Waits for an open transaction with the same proof. */
export async function insertSpentProof(
  tx: Tx,
  { proof, act }: { proof: string; act: string | undefined },
  now: Instant,
): Promise<boolean> {
  // Never the name of an act.
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
