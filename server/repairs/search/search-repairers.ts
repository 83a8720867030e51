import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { endOfDay } from '../../base/local-time.js'
import type { Asking } from '../../rpc/context.js'
import type { RepairerCard, RepairerPage, SearchInput } from '../repair.wire.js'
import { isFor, type BikeType, type RepairService } from '../repairer.js'
import { servicesOfAll } from '../service.store.js'
import { cardToWire } from './repairer-to-wire.js'
import { fitting, readDay, repairersOf, type Found } from './find-repairers.js'
import { readNamedPlace, writeNamedPlace } from '../../search/index.js'
import { firstOf, inOrder } from './list-order.js'
import { readNearby } from './nearby.js'
import { cardFactsOf } from './repairer-search.store.js'
import { getScope } from './scope.js'

export type SearchContext = Asking

const pageSize = 20

export async function searchRepairers(asked: SearchContext, input: SearchInput): Promise<RepairerPage> {
  const { db, clock } = asked
  const [scope, nearby] = await Promise.all([getScope(db, input), readNearby(db, input)])
  if (input.order === 'distance' && !nearby) throw new Refusal('invalid-input', { fields: ['near'] })
  asked.within?.(scope.territory.id)
  const { words, language } = input
  const now = clock.now()
  const { zone } = scope.site
  const day = readDay({ words, language, zone, now })
  if (day) asked.keepUntil(endOfDay(now, zone))
  const { type, 'bike-type': bikeType, order = 'first-free', after } = input
  const { repairers, read } = await repairersOf(db, scope, { nearby, words, language, day, bikeType, now })
  const page = await pageOf(asked, fitting(repairers, { type, bikeType, nearby, order }), { bikeType, after })
  return { ...page, ...(day && { day }), ...(read && { read }) }
}

type Paged = { readonly bikeType?: BikeType | undefined; readonly after?: string | undefined }

export async function pageOf(asked: SearchContext, found: readonly Found[], paged: Paged): Promise<RepairerPage> {
  const { items, ...rest } = await foundOn(asked, found, paged)
  return { items: items.map(({ card }) => card), ...rest }
}

type OnPage = {
  readonly id: Id<'Repairer'>
  readonly card: RepairerCard
  /** All, whatever the bicycle. */
  readonly services: readonly RepairService[]
}

export async function foundOn(
  { db, keepUntil }: SearchContext,
  found: readonly Found[],
  { bikeType, after }: Paged,
): Promise<Omit<RepairerPage, 'items'> & { readonly items: readonly OnPage[] }> {
  const place = after === undefined ? undefined : readNamedPlace(after)
  const rest = place ? found.filter((one) => inOrder(one.place, place) > 0) : found
  const page = firstOf(rest, pageSize)
  const ids = page.map(({ candidate }) => candidate.id)
  const [facts, services] = await Promise.all([cardFactsOf(db, ids, bikeType), servicesOfAll(db, ids)])
  // The order may change when the first free slot of any of them passes, not only of those on this page.
  for (const { candidate } of found) keepUntil(candidate.firstFreeUntil)
  const last = page.at(-1)
  return {
    items: page.flatMap(({ candidate, seen }) => {
      const { id } = candidate
      const known = facts.get(id)
      if (!known) return []
      const all = services.get(id) ?? []
      const firstTimes = candidate.firstTimes ?? known.firstTimes
      const card = cardToWire({ ...candidate, ...known, firstTimes, services: servicesFor(bikeType, all), seen })
      return [{ id, card, services: all }]
    }),
    total: found.length,
    ...(last && rest.length > pageSize && { next: writeNamedPlace(last.place) }),
  }
}

/** Those that are for this bicycle in particular come first: they tell most of a repairer who is looked for by bicycle. */
function servicesFor(bikeType: BikeType | undefined, services: readonly RepairService[]): readonly RepairService[] {
  if (bikeType === undefined) return services
  const fitting = services.filter((service) => isFor(bikeType, service))
  return fitting.toSorted((a, b) => Number(a.bikeTypes === undefined) - Number(b.bikeTypes === undefined))
}
