import type { Kysely } from 'kysely'

/** Who may see a photo is asked by the photo. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('place_photo').on('place').column('photo').execute()
}
