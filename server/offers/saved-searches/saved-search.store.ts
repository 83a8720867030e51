import * as v from 'valibot'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { sought as soughtShape } from './saved-search.wire.js'
import type { SavedSearch } from './saved-search.js'
import type { SavedSearchTable } from './saved-search.table.js'

type Row = SavedSearchTable & { readonly slug: string; readonly name: string }

const ids = v.array(v.string())

const fromRow = (row: Row): SavedSearch => ({
  id: row.id,
  accountId: row.account_id,
  site: { id: row.site_id, slug: row.slug, name: row.name },
  sought: v.parse(soughtShape, JSON.parse(row.sought)),
  seen: v.parse(ids, JSON.parse(row.seen)),
  createdAt: row.created_at,
})

const all = (db: Db) =>
  db
    .selectFrom('watch')
    .innerJoin('site', 'site.id', 'watch.site_id')
    .selectAll('watch')
    .select(['site.slug', 'site.name'])

export async function insertSavedSearch(tx: Tx, saved: SavedSearch, nextAt: Instant): Promise<void> {
  await tx
    .insertInto('watch')
    .values({
      id: saved.id,
      account_id: saved.accountId,
      site_id: saved.site.id,
      sought: JSON.stringify(saved.sought),
      seen: JSON.stringify(saved.seen),
      next_at: nextAt,
      created_at: saved.createdAt,
    })
    .execute()
}

/** The newest first. Within a partner's site those that were kept there. */
export async function savedSearchesOf(db: Db, accountId: Id<'Account'>, within?: Id<'Site'>): Promise<SavedSearch[]> {
  const theirs = all(db).where('watch.account_id', '=', accountId)
  const some = within === undefined ? theirs : theirs.where('watch.site_id', '=', within)
  return (await some.orderBy('watch.id', 'desc').execute()).map(fromRow)
}

export async function findSavedSearch(db: Db, id: Id<'SavedSearch'>): Promise<SavedSearch | undefined> {
  const row = await all(db).where('watch.id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Searches of sites in these zones. */
export async function dueSearches(
  db: Db,
  { now, zones, most }: { readonly now: Instant; readonly zones: readonly Zone[]; readonly most: number },
): Promise<SavedSearch[]> {
  if (zones.length === 0) return []
  const rows = await all(db)
    .where('watch.next_at', '<=', now)
    .where('site.zone', 'in', zones)
    .orderBy('watch.next_at')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** False when another process has looked meanwhile, or it was dropped. */
export async function noteLooked(
  tx: Tx,
  { id, seen, now, nextAt }: Pick<SavedSearch, 'id' | 'seen'> & { readonly now: Instant; readonly nextAt: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('watch')
    .set({ seen: JSON.stringify(seen), next_at: nextAt })
    .where('id', '=', id)
    .where('next_at', '<=', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteSavedSearch(tx: Tx, id: Id<'SavedSearch'>): Promise<void> {
  await tx.deleteFrom('watch').where('id', '=', id).execute()
}

/** Kept within that category. */
export async function searchesSeeking(db: Db, category: string): Promise<SavedSearch[]> {
  const rows = await all(db)
    // Ids of categories are small letters, figures and hyphens.
    .where('watch.sought', 'like', `%"category":"${category}"%`)
    .execute()
  return rows.map(fromRow).filter(({ sought }) => sought.category === category)
}

export async function seekElsewhere(tx: Tx, saved: readonly SavedSearch[], category: string): Promise<void> {
  for (const { id, sought } of saved)
    await tx
      .updateTable('watch')
      .set({ sought: JSON.stringify({ ...sought, category }) })
      .where('id', '=', id)
      .execute()
}

/** How many are kept within each category. */
export async function searchesByCategory(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('watch').select('sought').where('sought', 'like', '%"category":%').execute()
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { category } = v.parse(soughtShape, JSON.parse(row.sought))
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  return counts
}

/** Those of these that somebody else published: nobody is told of their own. */
export async function ofOthers(db: Db, accountId: Id<'Account'>, offers: readonly string[]): Promise<Set<string>> {
  if (offers.length === 0) return new Set()
  const rows = await db
    .selectFrom('offer')
    .select('id')
    .where(isAmong(db, 'id', offers))
    .where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '<>', accountId)]))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
