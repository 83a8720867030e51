import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A line of a talk shows photos. Its row goes before them: then they are known to be of nobody, and their files go too. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('message_photo')
    .addColumn('message_id', c.text, (col) => col.notNull())
    .addColumn('position', c.integer, (col) => col.notNull())
    .addColumn('photo', c.text, (col) => col.notNull())
    .addColumn('width', c.integer, (col) => col.notNull())
    .addColumn('height', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('message_photo_once', ['message_id', 'position'])
    .execute()
  await db.schema.createIndex('message_photo_name').on('message_photo').column('photo').execute()
}
