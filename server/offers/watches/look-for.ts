import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { searchBoard } from '../board/search-board.js'
import { isRecent } from './watch.js'
import type { Sought } from './watch.wire.js'

/** Offers of the last days that fit, the newest first. */
export async function lookFor(
  db: Db,
  { site, sought }: { readonly site: string; readonly sought: Sought },
  now: Instant,
): Promise<string[]> {
  const asked = { db, clock: { now: () => now }, keepUntil: () => {} }
  const { items } = await searchBoard(asked, { ...sought, site, order: 'newest' })
  return items.filter((item) => isRecent(item, now)).map(({ id }) => id)
}
