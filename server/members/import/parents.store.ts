import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { plain } from '../../base/words.js'
import { isAmong } from '../../database/dialect.js'
import { isInStep, stepsThrough } from '../../database/steps.js'
import type { Db, Tx } from '../../database/tables.js'

export type Namesake = { readonly id: Id<'Member'>; readonly name: string; readonly source: string | undefined }

const atOnce = 1_000

/** Reads all names in steps, because SQL cannot fold accents. */
export async function membersCalled(db: Db, wanted: ReadonlySet<string>): Promise<Namesake[]> {
  const found: Namesake[] = []
  if (wanted.size === 0) return found
  for await (const step of stepsThrough(db, 'member', atOnce)) {
    const rows = await db.selectFrom('member').select(['id', 'name', 'source']).where(isInStep('id', step)).execute()
    for (const { id, name, source } of rows) {
      if (wanted.has(plain(name))) found.push({ id, name, source: source ?? undefined })
    }
  }
  return found
}

export async function membersFrom(
  db: Db,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, Id<'Member'>>> {
  const found = new Map<string, Id<'Member'>>()
  for (let from = 0; from < externalIds.length; from += atOnce) {
    const rows = await db
      .selectFrom('member')
      .select(['id', 'external_id'])
      .where('source', '=', source)
      .where(isAmong(db, 'external_id', externalIds.slice(from, from + atOnce)))
      .execute()
    for (const { id, external_id: externalId } of rows) if (externalId !== null) found.set(externalId, id)
  }
  return found
}

type Belonging = { readonly id: Id<'Member'>; readonly parentId: Id<'Member'> }

export async function saveParent(tx: Tx, { id, parentId }: Belonging, now: Instant): Promise<void> {
  await tx.updateTable('member').set({ parent_id: parentId, updated_at: now }).where('id', '=', id).execute()
}
