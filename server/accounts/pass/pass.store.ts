import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { Pass } from './pass.js'

export async function insertPass(tx: Tx, { tokenHash, sessionId, madeAt, expiresAt }: Pass): Promise<void> {
  await tx
    .insertInto('session_pass')
    .values({
      token_hash: tokenHash,
      session_id: sessionId,
      made_at: madeAt,
      expires_at: expiresAt,
      taken_at: null,
      taken_session_id: null,
    })
    .execute()
}

export async function findPass(tx: Tx, tokenHash: string): Promise<Pass | undefined> {
  const row = await tx.selectFrom('session_pass').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
  return (
    row && {
      tokenHash,
      sessionId: row.session_id,
      madeAt: row.made_at,
      expiresAt: row.expires_at,
      ...(row.taken_session_id !== null && { takenSessionId: row.taken_session_id }),
    }
  )
}

/** False when it was taken already. */
export async function markTaken(tx: Tx, tokenHash: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('session_pass')
    .set({ taken_at: now })
    .where('token_hash', '=', tokenHash)
    .where('taken_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function noteOpened(tx: Tx, tokenHash: string, sessionId: Id<'Session'>): Promise<void> {
  await tx
    .updateTable('session_pass')
    .set({ taken_session_id: sessionId })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deletePass(tx: Tx, tokenHash: string): Promise<void> {
  await tx.deleteFrom('session_pass').where('token_hash', '=', tokenHash).execute()
}

export async function deleteUntaken(tx: Tx, sessionId: Id<'Session'>): Promise<void> {
  await tx.deleteFrom('session_pass').where('session_id', '=', sessionId).where('taken_at', 'is', null).execute()
}

export async function purgePasses(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('session_pass').where('made_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
