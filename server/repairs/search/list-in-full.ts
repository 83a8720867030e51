import { toInstant } from '../../base/instant.js'
import { endOfDay, type Zone } from '../../base/local-time.js'
import type { RepairerCard, SearchInput } from '../repair.wire.js'
import { bikeTypes, type BikeType, type Opening, type RepairerClosure, type RepairService } from '../repairer.js'
import { foundOn, type SearchContext } from './search-repairers.js'
import { fitting, readDay, repairersOf, type DaySaid } from './find-repairers.js'
import { listedFactsOf, type ListedFacts } from './listed.store.js'
import { readNearby } from './nearby.js'
import { getScope } from './scope.js'
import type { Cut } from './find-by-words.js'
import { closureSpan, closuresToCome } from '../agenda/spans.js'
import { timesOf } from '../agenda/timetable.store.js'

type ListedRepairer = Omit<RepairerCard, 'services'> &
  ListedFacts & {
    readonly services: readonly Omit<RepairService, 'id' | 'repairerId'>[]
    readonly zone: Zone
    readonly openings: readonly Opening[]
    readonly worksHolidays: boolean
    readonly closures: readonly RepairerClosure[]
  }

type ListInFull = {
  readonly territory: string
  readonly bikeTypes: readonly BikeType[]
  readonly items: readonly ListedRepairer[]
  readonly total: number
  readonly next?: string
  readonly day?: DaySaid
  readonly read?: Cut
}

/** Lists all for pages without scripts: the nearest first when the query has a point, else by first free slot. */
export async function listInFull(
  asked: SearchContext,
  input: Pick<SearchInput, 'site' | 'after' | 'bike-type' | 'near' | 'place' | 'words' | 'language'>,
): Promise<ListInFull> {
  const { db, clock, keepUntil } = asked
  const now = clock.now()
  const [scope, nearby] = await Promise.all([getScope(db, input), readNearby(db, input)])
  const { words, language, 'bike-type': bikeType } = input
  const day = readDay({ words, language, zone: scope.site.zone, now })
  if (day) keepUntil(endOfDay(now, scope.site.zone))
  const all = await repairersOf(db, scope, { nearby, bikeType, now })
  const { repairers } = all
  const { repairers: meant, read } = words
    ? await repairersOf(db, scope, { nearby, words, language, day, bikeType, now })
    : all
  const order = nearby ? 'distance' : 'first-free'
  const found = fitting(meant, { bikeType, nearby, order })
  const { items, total, next } = await foundOn(asked, found, { bikeType, after: input.after })

  const ids = items.map(({ id }) => id)
  const [times, facts] = await Promise.all([timesOf(db, ids, now), listedFactsOf(db, ids)])
  const timeOf = new Map(times.map((time) => [time.repairerId, time]))
  const listed = items.flatMap(({ id, card, services }): ListedRepairer[] => {
    const time = timeOf.get(id)
    const known = facts.get(id)
    if (!time || !known) return []
    const { zone, openings, holidays } = time.timetable
    const closures = closuresToCome(time.timetable, now)
    for (const closure of closures) keepUntil(toInstant(closureSpan(closure, zone).to))
    keepUntil(endOfDay(now, zone))
    return [{ ...card, ...known, services, zone, openings, closures, worksHolidays: holidays === undefined }]
  })
  return {
    territory: scope.territory.name,
    bikeTypes: bikeTypes.filter((type) => repairers.some((repairer) => repairer.bikeTypes.includes(type))),
    items: listed,
    total,
    ...(next !== undefined && { next }),
    ...(day && { day }),
    ...(read && { read }),
  }
}
