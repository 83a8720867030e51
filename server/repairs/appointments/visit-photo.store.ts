import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'

/** Which of these photos some visit has. */
export async function photosOfVisits(db: Db, photos: readonly string[]): Promise<ReadonlySet<string>> {
  const shown = new Set<string>()
  for (let from = 0; from < photos.length; from += 500) {
    const rows = await db
      .selectFrom('appointment')
      .select('photo')
      .where('photo', 'in', photos.slice(from, from + 500))
      .execute()
    for (const { photo } of rows) if (photo !== null) shown.add(photo)
  }
  return shown
}

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
