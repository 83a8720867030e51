import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { administerInTurns } from '../../rpc/short-transactions.js'
import { zonesAwake } from '../../sites/index.js'
import { networkTakes } from './late-look.js'
import { noteLookTold, takeLate, type LateLook } from './late-look.store.js'

const atOnce = 100

type Telling = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

/** Mails the site's reviewers once, by day; and the network once, when the site has not reviewed the offer since. */
export function tellLateLooks({ clock, ...turns }: Telling): Promise<number> {
  return administerInTurns(turns, atOnce, (tx) => tellSome(tx, clock))
}

async function tellSome(tx: Tx, clock: Clock): Promise<number> {
  const now = clock.now()
  const zones = await zonesAwake(tx, now)
  const late = await takeLate(tx, { now, zones, networkTakes: networkTakes(now), most: atOnce })
  for (const those of bySite(late)) {
    const [first] = those
    if (!first) continue
    const { siteId, isSiteTold } = first
    const ids = those.map(({ id }) => id)
    await noteLookTold(tx, ids, isSiteTold ? now : undefined)
    await record(tx, now, { type: 'looks.late', siteId, offers: ids, whose: isSiteTold ? 'network' : 'site' })
  }
  return late.length
}

/** Those of one site of which the same people are reminded. */
function bySite(late: readonly LateLook[]): Iterable<readonly LateLook[]> {
  const groups = new Map<string, LateLook[]>()
  for (const one of late) {
    const key = `${one.siteId} ${one.isSiteTold}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups.values()
}
