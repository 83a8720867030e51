import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** By which words people look for things, what they looked for in vain, and which words stand in titles. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('subject_word')
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('word', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('subject_word_once', ['language', 'subject_kind', 'subject_id', 'word'])
    .execute()
  await db.schema
    .createTable('meaning')
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('said', c.text, (col) => col.notNull())
    .addColumn('meant', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('meaning_once', ['language', 'said', 'meant'])
    .execute()
  await db.schema
    .createTable('vocabulary')
    .addColumn('language', c.text, (col) => col.primaryKey().notNull())
    .addColumn('revision', c.integer, (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('missed_word')
    .addColumn('week', c.day, (col) => col.notNull())
    .addColumn('word', c.text, (col) => col.notNull())
    .addColumn('times', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('missed_word_once', ['week', 'word'])
    .execute()

  await db.schema
    .alterTable('spelling')
    .addColumn('titles', c.integer, (col) => col.notNull().defaultTo(0))
    .execute()
  // What is counted now says more: each offer is counted anew, behind an event of its own.
  for (const table of ['spelled_offer', 'spelling_key', 'spelling'])
    await sql`delete from ${sql.table(table)}`.execute(db)
  await sql`
    insert into outbox_event(type, subject, payload, occurred_at)
    select 'offer.changed', 'offer:' || id, '{"type":"offer.changed","offerId":"' || id || '"}', updated_at
    from offer where listed = 1`.execute(db)
}
