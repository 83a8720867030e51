import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'

/** Photos that only visits which began before then have, and no later one: the same visits as are purged. */
export async function photosOnlyBefore(db: Db, before: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('appointment')
    .select((eb) => ['photo', eb.fn.max('starts_at').as('starts'), eb.fn.max('proposed_starts_at').as('proposed')])
    .where('photo', 'is not', null)
    .groupBy('photo')
    .having((eb) => eb.fn.max('starts_at'), '<', before)
    .execute()
  return rows.flatMap(({ photo, proposed }) => (photo !== null && (proposed ?? '') < before ? photo : []))
}
