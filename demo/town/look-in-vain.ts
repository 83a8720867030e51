import { addDays } from '../../server/base/instant.js'
import { findSite } from '../../server/sites/index.js'
import { countMissedAt, stemsOf, weekOf } from '../../server/search/index.js'
import type { Tools } from './tools.js'

/** Nobody in the town offers these. */
const lacking = { kayak: 11, grelinette: 9, bétonnière: 7 }

/** Residents looked for some things last week, and did not find them. */
export async function lookInVain({ tx, clock }: Tools, slug: string): Promise<void> {
  const site = await findSite(tx, slug)
  if (!site) return
  const week = weekOf(addDays(clock.now(), -7))
  const missed = Object.entries(lacking).flatMap(([thing, times]) =>
    stemsOf(thing).map((word) => ({ site: site.id, week, word, times })),
  )
  await countMissedAt(tx, missed)
}
