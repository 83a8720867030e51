import { sql, type Selectable } from 'kysely'
import type { Instant } from '../../base/instant.js'
import { inEach, inSome, localizedColumns, type Translated } from '../../base/language.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { RulesTable } from './rules.table.js'

/** People accept the rules before they publish: one page in plain words. Every version is kept, for those who accepted it. */
export type Rules = { readonly version: string; readonly text: Translated; readonly publishedAt: Instant }

const fromRow = (row: Selectable<RulesTable>): Rules => ({
  version: row.version,
  text: { ...inSome((language) => row[`text_${language}`] ?? undefined), fr: row.text_fr },
  publishedAt: row.published_at,
})

const newestFirst = (db: Db) =>
  db.selectFrom('rules').selectAll().orderBy('published_at', 'desc').orderBy('version', 'desc')

export async function currentRules(db: Db): Promise<Rules | undefined> {
  const row = await newestFirst(db).limit(1).executeTakeFirst()
  return row && fromRow(row)
}

/** All of them, the newest first. */
export async function publishedRules(db: Db): Promise<Rules[]> {
  return (await newestFirst(db).execute()).map(fromRow)
}

/** False when this version has been published: what people accepted does not change. */
export async function insertRules(tx: Tx, { version, text, publishedAt }: Rules): Promise<boolean> {
  const inserted = await tx
    .insertInto('rules')
    .values({
      version,
      ...localizedColumns(
        'text',
        inEach((language) => text[language] ?? null),
      ),
      text_fr: text.fr,
      published_at: publishedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Two who publish at once come one after the other. On SQLite only one transaction writes. */
export async function lockRules(tx: Tx): Promise<void> {
  if (engineOf(tx) === 'postgres') await sql`lock table rules in share row exclusive mode`.execute(tx)
}
