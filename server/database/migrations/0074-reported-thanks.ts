import { type Kysely, sql } from 'kysely'
import type { Columns } from '../columns.js'

/** A line of thanks is reported by an id of its own. What a process of the version before writes meanwhile has none, and is reported with its offer alone. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('thanks').addColumn('id', c.text).execute()
  const { rows } = await sql<{ loan_id: string; side: string }>`select loan_id, side from thanks`.execute(db)
  for (const { loan_id: loan, side } of rows)
    await sql`update thanks set id = ${anId()} where loan_id = ${loan} and side = ${side}`.execute(db)
  await db.schema.createIndex('thanks_id').on('thanks').column('id').unique().execute()
}

/** Of the shape that ids have (version 7); it sorts nothing. */
const anId = (): string => crypto.randomUUID().replace(/^(.{14})4/, '$17')
