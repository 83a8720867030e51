import { setImmediate } from 'node:timers/promises'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from './tables.js'

/** The ids in `(after, to]`, or all after `after`. */
export type Step = { readonly after: string; readonly to: string | undefined }

/**
 * Between two steps others are answered: SQLite answers at once, so that awaiting it lets nobody in.
 * With a start and a limit alone, SQLite finds and sorts all the rest for each step.
 */
export async function* stepsThrough(db: Db, table: 'place' | 'member', many: number): AsyncGenerator<Step> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const row: { id: string } | undefined = await db
      .selectFrom(table)
      .select('id')
      .where(sql.ref('id'), '>', after)
      .orderBy('id')
      .offset(many - 1)
      .limit(1)
      .executeTakeFirst()
    yield { after, to: row?.id }
    await setImmediate()
    after = row?.id
  }
}

export function isInStep(column: string, { after, to }: Step): RawBuilder<SqlBool> {
  const id = sql.ref(column)
  return to === undefined ? sql<SqlBool>`${id} > ${after}` : sql<SqlBool>`${id} > ${after} and ${id} <= ${to}`
}
