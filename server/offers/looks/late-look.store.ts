import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import { engineOf, isAmong } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'

export type LateLook = {
  readonly id: Id<'Offer'>
  readonly siteId: Id<'Site'>
  readonly lookBy: Instant
  /** Its site has been reminded. */
  readonly isSiteTold: boolean
}

type Late = {
  readonly now: Instant
  /** Looks promised until then are the network's. */
  readonly networkTakes: Instant
  readonly zones: readonly Zone[]
  readonly most: number
}

/** Offers that wait longer than was promised and of which nobody has been reminded, locked so that no other process takes them too. */
export async function takeLate(tx: Tx, { now, networkTakes, zones, most }: Late): Promise<LateLook[]> {
  if (zones.length === 0) return []
  const late = tx
    .selectFrom('offer')
    .innerJoin('site', 'site.id', 'offer.site_id')
    .select(['offer.id', 'offer.look_by', 'offer.look_told', 'site.id as site_id'])
    .where('site.zone', 'in', zones)
    .where('offer.look_by', '<=', now)
    .where('offer.status', '=', 'published')
    .where('offer.hidden', '=', 0)
    .where((eb) =>
      eb.or([
        eb('offer.look_told', 'is', null),
        eb('offer.look_told', '<', eb.ref('offer.look_by')),
        eb.and([eb('offer.look_told', '=', eb.ref('offer.look_by')), eb('offer.look_by', '<=', networkTakes)]),
      ]),
    )
    .orderBy('offer.look_by')
    .limit(most)
  const rows = await (engineOf(tx) === 'postgres' ? late.forNoKeyUpdate('offer').skipLocked() : late).execute()
  return rows.flatMap(({ id, site_id: siteId, look_by: lookBy, look_told: told }) =>
    lookBy === null ? [] : [{ id, siteId, lookBy, isSiteTold: told === lookBy }],
  )
}

/** Notes that the site was told; with `network`, that the network was. */
export async function noteLookTold(
  tx: Tx,
  offers: readonly Id<'Offer'>[],
  network: Instant | undefined,
): Promise<void> {
  await tx
    .updateTable('offer')
    .set((eb) => ({ look_told: network ?? eb.ref('look_by') }))
    .where(isAmong(tx, 'id', offers))
    .execute()
}
