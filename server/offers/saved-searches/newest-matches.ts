import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { searchBoard } from '../board/search-board.js'
import { isRecent } from './saved-search.js'
import type { Sought } from './saved-search.wire.js'

export type NewestMatches = {
  /** The offers that the board shows. */
  readonly seen: readonly string[]
  /** Those among them that answer the question: where none does, the board shows what only comes near. */
  readonly fitting: readonly string[]
}

/** Offers of the last days, the newest first. */
export async function newestMatches(
  db: Db,
  { site, sought }: { readonly site: string; readonly sought: Sought },
  now: Instant,
): Promise<NewestMatches> {
  const asked = { db, clock: { now: () => now }, keepUntil: () => {} }
  const { items, missing } = await searchBoard(asked, { ...sought, site, order: 'newest' })
  const seen = items.filter((item) => isRecent(item, now)).map(({ id }) => id)
  return { seen, fitting: missing ? [] : seen }
}
