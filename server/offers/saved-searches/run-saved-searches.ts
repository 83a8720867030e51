import type { Clock } from '../../base/clock.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { record } from '../../events/outbox.js'
import { administer } from '../../rpc/in-transaction.js'
import { zonesAwake } from '../../sites/index.js'
import { newestMatches, type NewestMatches } from './newest-matches.js'
import { nextOf, type SavedSearch } from './saved-search.js'
import { dueSearches, noteLooked, ofOthers } from './saved-search.store.js'

const atOnce = 100

type Telling = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

/** Looks for each search once a day at most, by day in the zone of its site. The event lists what was found, so that it is told once. */
export async function runSavedSearches({ database, clock, signal }: Telling): Promise<number> {
  const zones = await zonesAwake(database.reader, clock.now())
  let looked = 0
  for (;;) {
    const due = await dueSearches(database.reader, { now: clock.now(), zones, most: atOnce })
    for (const saved of due) {
      if (signal?.aborted) return looked
      await look({ database, clock }, saved)
      looked += 1
    }
    if (due.length < atOnce) return looked
  }
}

async function look({ database, clock }: Telling, { id, accountId, site, sought, seen }: SavedSearch): Promise<void> {
  const now = clock.now()
  const found = await whatFits(database, { site: site.slug, sought }, now)
  const others = await ofOthers(database.reader, accountId, found.fitting)
  const offers = found.fitting.filter((each) => others.has(each) && !seen.includes(each))
  await administer(database, async (tx) => {
    if (!(await noteLooked(tx, { id, seen: found.seen, now, nextAt: nextOf(now) }))) return
    if (offers.length > 0) await record(tx, now, { type: 'watch.found', watchId: id, offers })
  })
}

/** Nothing, where its category, commune or board is no longer there. */
async function whatFits(
  { reader }: Database,
  search: Parameters<typeof newestMatches>[1],
  now: Parameters<typeof newestMatches>[2],
): Promise<NewestMatches> {
  try {
    return await newestMatches(reader, search, now)
  } catch (error) {
    if (error instanceof Refusal) return { seen: [], fitting: [] }
    throw error
  }
}
