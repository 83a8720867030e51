import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

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

export async function photosOfAllVisits(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('appointment').select('photo').distinct().where('photo', 'is not', null).execute()
  return rows.flatMap(({ photo }) => photo ?? [])
}

/** Finds a photo by its name without a width. In the order of bytes, `.` follows `-`. */
const visitWith = writtenOnce((db, { from, to }: Slots<{ from: string; to: string }>) =>
  db.selectFrom('appointment').select('id').where('photo', '>=', from).where('photo', '<', to).limit(1),
)

export async function isOfVisit(db: Db, photo: string): Promise<boolean> {
  return (await visitWith.first(db, { from: `${photo}-`, to: `${photo}.` })) !== undefined
}
