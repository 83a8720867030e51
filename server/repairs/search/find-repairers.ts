import { setImmediate } from 'node:timers/promises'
import type { Instant } from '../../base/instant.js'
import { msOf, never } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { dayOf, instantAt, type Day, type Zone } from '../../base/local-time.js'
import { distanceMetres } from '../../base/point.js'
import type { Db } from '../../database/tables.js'
import { findDays, type NamedPlace } from '../../search/index.js'
import { findFreeFrom } from '../agenda/first-free.js'
import { firstTimesFor, type FirstFree } from '../agenda/first-free.store.js'
import { receives, type BikeType, type RepairType } from '../repairer.js'
import { timesOf } from '../agenda/timetable.store.js'
import { meetingWords, type Cut } from './find-by-words.js'
import { placeOf } from './list-order.js'
import type { Nearby } from './nearby.js'
import { reachesOneOf } from './reach.js'
import { candidatesOf, centresOf, type Candidate } from './repairer-search.store.js'
import type { Scope } from './scope.js'

type RepairersSought = {
  readonly nearby?: Nearby | undefined
  readonly words?: string | undefined
  readonly language?: Language | undefined
  /** From which on free times count. */
  readonly day?: DaySaid | undefined
  /** Whose first free times count. */
  readonly bikeType?: BikeType | undefined
  readonly now: Instant
}

export type DaySaid = { readonly written: string; readonly from: Day }

type TypedIn = {
  readonly words?: string | undefined
  readonly language?: Language | undefined
  readonly zone: Zone
  readonly now: Instant
}

/** The first of the days that were said in words. */
export function readDay({ words = '', language = 'fr', zone, now }: TypedIn): DaySaid | undefined {
  const days = findDays(words, dayOf(now, zone), language)
  return days && { written: words.slice(...days.at), from: days.from }
}

type Repairers = { readonly repairers: readonly Candidate[]; readonly read?: Cut }

export async function repairersOf(
  db: Db,
  scope: Scope,
  { nearby, words, language = 'fr', day, bikeType, now }: RepairersSought,
): Promise<Repairers> {
  const territoryId = scope.territory.id
  const candidates = await candidatesOf(db, {
    territoryId,
    placeId: scope.placeId,
    communeCodes: nearby?.communeCodes ?? [],
    bikeType,
  })
  const doubtful = candidates.some(({ belongs }) => !belongs)
  const centres = doubtful ? await centresOf(db, territoryId) : []
  const belonging = candidates.filter(
    ({ belongs, point, reachMetres = 0 }) => belongs || reachesOneOf(point, reachMetres, centres),
  )
  const { met, cut }: { readonly met: readonly Candidate[]; readonly cut?: Cut } = words
    ? await meetingWords(db, belonging, { text: words, language, today: dayOf(now, scope.site.zone) })
    : { met: belonging }
  const repairers = day
    ? await withFreeTimes(db, met, { bikeType, now, from: instantAt(day.from, '00:00', scope.site.zone) })
    : await withFirstFree(db, met, { bikeType, now })
  return { repairers, ...(cut && { read: cut }) }
}

/** A stored first free slot may have passed before housekeeping has updated it. */
async function withFirstFree(
  db: Db,
  candidates: readonly Candidate[],
  { bikeType, now }: Pick<RepairersSought, 'bikeType' | 'now'>,
): Promise<Candidate[]> {
  const stale = candidates.filter(({ firstFreeUntil }) => firstFreeUntil <= now)
  return withFreeTimes(db, candidates, { of: stale, bikeType, now, from: now })
}

type FreeFrom = Pick<RepairersSought, 'bikeType' | 'now'> & {
  readonly from: Instant
  /** The repairers whose first free times are worked out anew; those of the others stay as they are kept. */
  readonly of?: readonly Candidate[]
}

/** So many take some milliseconds; then other requests get their turn. */
const mostAtOnce = 50

async function withFreeTimes(
  db: Db,
  candidates: readonly Candidate[],
  { of = candidates, bikeType, now, from }: FreeFrom,
): Promise<Candidate[]> {
  if (of.length === 0) return [...candidates]
  const found: FirstFree[] = []
  for (let at = 0; at < of.length; at += mostAtOnce) {
    if (at > 0) await setImmediate()
    const ids = of.slice(at, at + mostAtOnce).map(({ id }) => id)
    found.push(...(await findFreeFrom(db, await timesOf(db, ids, now), { from, now })))
  }
  return withFound(candidates, found, bikeType)
}

function withFound(
  candidates: readonly Candidate[],
  found: readonly FirstFree[],
  bikeType: BikeType | undefined,
): Candidate[] {
  const fresh = new Map(found.map((one) => [one.repairerId, one]))
  return candidates.map((candidate) => {
    const one = fresh.get(candidate.id)
    const firstTimes = one && firstTimesFor(one, bikeType)
    if (!one) return candidate
    const { firstFreeUntil } = one
    return { ...candidate, firstFreeAt: firstTimes?.starts[0] ?? never, firstFreeUntil, firstTimes }
  })
}

type Wish = {
  readonly bikeType?: BikeType | undefined
  readonly type?: RepairType | undefined
  readonly nearby?: Nearby | undefined
  readonly order: 'first-free' | 'distance'
}

type Seen = {
  /** From where it receives people, else from its commune's centre; undefined when that is unknown. */
  readonly metres: number | undefined
  readonly comesHere: boolean
}

export type Found = { readonly candidate: Candidate; readonly seen: Seen | undefined; readonly place: NamedPlace }

export function fitting(candidates: readonly Candidate[], wish: Wish): Found[] {
  return candidates.flatMap((candidate) => fit(candidate, wish) ?? [])
}

function fit(candidate: Candidate, { bikeType, type, nearby, order }: Wish): Found | undefined {
  const { types, bikeTypes } = candidate
  if (bikeType !== undefined && !bikeTypes.includes(bikeType)) return undefined
  if (type !== undefined && !types.includes(type)) return undefined
  const seen = nearby && see(candidate, nearby)
  if (nearby && seen) {
    // Workshops must be within the distance, itinerants must come here; with a `type`, only that kind counts.
    const isReceiving = receives(type === undefined ? types : types.filter((one) => one === type))
    const atTheirs = isReceiving && (nearby.metres === undefined || (seen.metres ?? Infinity) <= nearby.metres)
    const atMine = seen.comesHere && (type === undefined || type === 'itinerant')
    if (!atTheirs && !atMine) return undefined
  }
  const rank = order === 'distance' ? Math.round(seen?.metres ?? farthestMetres) : msOf(candidate.firstFreeAt)
  return { candidate, seen, place: placeOf(rank, candidate) }
}

/** Half the way around the earth: behind all whose distance is known. */
const farthestMetres = 20_038_000

/** Three distances to the metre would tell where a home is, so those of who receives nobody are from a commune's centre. */
function see(candidate: Candidate, { point }: Nearby): Seen {
  const metres = distanceMetres(point, candidate.point)
  const { centre } = candidate
  const told = receives(candidate.types) ? metres : centre && distanceMetres(point, centre)
  return { metres: told, comesHere: comesTo(candidate, metres) }
}

function comesTo({ types, namesCommune, reachMetres }: Candidate, metres: number): boolean {
  return types.includes('itinerant') && (namesCommune || (reachMetres !== undefined && metres <= reachMetres))
}
