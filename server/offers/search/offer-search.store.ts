import { sql, type Expression, type RawBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Box } from '../../base/point.js'
import { engineOf, isOneOf, listFor, type NumberList } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { freeOn, withoutHidden, type FreeDays } from './visibility.store.js'
import { allOf, anyOf, butNot, toFts, toTsquery, type Match, type Spot } from '../../search/index.js'
import { spotWord } from './words.js'

export type { FreeDays }

export type Sought = {
  /** An offer must meet each. */
  readonly words: readonly Match[]
  /** Left out when all spots are of the territory alone. */
  readonly territoryWords?: Match
  /** Left out, by `newness`. */
  readonly hidden?: readonly number[]
  /** Left out, by its words: what is on the lists of other sites alone. */
  readonly elsewhere?: Match
  readonly now: Instant
  readonly stands?: Standing
  readonly free?: FreeDays
}

/** Only offers at one of the spots. `squares`, filter words that cover them all, are given when they are many. */
export type Standing = { readonly spots: readonly Spot[]; readonly squares?: readonly string[] }

export type Found = { readonly newness: number; readonly spot: Spot }

/**
 * Any `limit` of the matches: to count them, and to sort them if there are no more. FTS5 gives the oldest first in less time.
 * Matches are never ranked by term frequency: a common word would then cost a read of all its offers.
 */
export async function findSome(db: Db, sought: Sought, limit: number): Promise<Found[]> {
  return rowsOf(db, sql`${matching(db, sought)} limit ${limit}`)
}

export async function newestFound(
  db: Db,
  sought: Sought,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Found[]> {
  const key = keyOf(db)
  const older = before === undefined ? sql`` : sql`and ${key} < ${before}`
  return rowsOf(db, sql`${matching(db, sought)} ${older} order by ${key} desc limit ${limit}`)
}

/** How many match, as far as `limit`. */
export async function countFound(db: Db, sought: Sought, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${matching(db, sought)} limit ${limit}) as counted`.execute(db)
  return rows[0]?.count ?? 0
}

/** In one of several lists, which is `at`. */
type FoundAt = Found & { readonly at: number }

/**
 * All that meets the first of these, then all that meets the second one, and so on, up to `limit`: what comes after is not looked
 * for. `before` is for the first alone.
 */
export async function foundInTurn(
  db: Db,
  { sought, matches }: { readonly sought: Sought; readonly matches: readonly Match[] },
  { before, newestFirst, limit }: { before?: number | undefined; newestFirst: boolean; limit: number },
): Promise<FoundAt[]> {
  const key = keyOf(db)
  const lists = matches.map((match, at) => {
    const of = matching(db, { ...sought, words: [...sought.words, match] }, sql`, ${sql.lit(at)} as at`)
    const older = at === 0 && before !== undefined ? sql`and ${key} < ${before}` : sql``
    // A limit of its own costs SQLite a step for each row of an unordered list, and tells PostgreSQL's planner how few are read.
    if (!newestFirst && engineOf(db) === 'sqlite') return sql`${of} ${older}`
    const ordered = newestFirst ? sql`order by ${key} desc` : sql``
    return sql`select * from (${of} ${older} ${ordered} limit ${limit}) as list`
  })
  return rowsOf(db, sql`${sql.join(lists, sql` union all `)} limit ${limit}`)
}

/**
 * Which of these anything may meet. SQLite opens the list of each word of a match, and of each square, before it learns that
 * one of them is empty: what nothing meets anywhere is better told first. PostgreSQL looks for the rarest word first.
 */
export async function worthAsking(
  db: Db,
  { free: _, ...sought }: Sought,
  matches: readonly Match[],
): Promise<ReadonlySet<Match>> {
  return engineOf(db) === 'postgres' ? new Set(matches) : thoseMet(db, sought, matches)
}

/** Which of these anything meets. */
export async function thoseMet(db: Db, sought: Sought, matches: readonly Match[]): Promise<ReadonlySet<Match>> {
  if (matches.length === 0) return new Set()
  const lists = matches.map((match, at) => {
    const of = matching(db, { ...sought, words: [...sought.words, match] })
    return sql`select ${sql.lit(at)} as at from (${of} limit 1) as list`
  })
  const met = await rowsOf<{ at: number }>(db, sql`${sql.join(lists, sql` union all `)}`)
  return new Set(met.flatMap(({ at }) => matches[at] ?? []))
}

async function rowsOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(db)).rows
}

const keyOf = (db: Db) => (engineOf(db) === 'sqlite' ? sql`s.rowid` : sql`s.newness`)

function matching(
  db: Db,
  { words, territoryWords, hidden = [], elsewhere, now, stands, free }: Sought,
  alsoSelected = sql``,
): RawBuilder<Found> {
  const isFree = free ? freeOn(free) : sql``
  const isShown = hidden.length > 0 ? withoutHidden(db, hidden) : sql``
  if (engineOf(db) === 'sqlite') {
    const within = [...(territoryWords ? [territoryWords] : []), ...(stands ? [standingWords(stands)] : [])]
    const asked = words.length > 0 ? [...within, allOf(words)] : within
    // `cross join` fixes SQLite's join order: the full-text index, then each offer by newness in a narrow index.
    return sql`
      select o.newness, o.spot ${alsoSelected} from offer_search s cross join offer o on o.newness = s.rowid
      where s.offer_search match ${toFts(elsewhere ? butNot(allOf(asked), elsewhere) : allOf(asked))} and o.expires_at > ${now}
      ${stands?.squares ? amongSpots(stands.spots) : sql``} ${isFree} ${isShown}`
  }
  const asked = territoryWords ? [territoryWords, ...words] : words
  return sql`
    select s.newness, s.spot ${alsoSelected} from offer_search s ${free ? sql`join offer o on o.newness = s.newness` : sql``}
    where s.expires_at > ${now} ${asked.length > 0 ? sql`and s.words @@ ${toTsquery(allOf(asked))}::tsquery` : sql``}
    ${elsewhere ? sql`and not s.words @@ ${toTsquery(elsewhere)}::tsquery` : sql``}
    ${stands ? sql`and ${atSpot(stands.spots)}` : sql``} ${isFree} ${isShown}`
}

/** For one spot, PostgreSQL reads the newest in the order of an index. */
const atSpot = (spots: readonly Spot[]) =>
  spots.length === 1 ? sql`s.spot = ${spots[0]}` : sql`s.spot = any(${[...spots]}::text[])`

const standingWords = ({ spots, squares }: Standing) => anyOf(squares ?? spots.map(spotWord))

/** One parameter for any number of spots, so that the text of the statement, which is prepared once, stays the same. */
const amongSpots = (spots: readonly Spot[]) =>
  sql`and o.spot in (select value from json_each(${JSON.stringify(spots)}))`

const newnessOf = (db: Db, found: readonly Found[]) =>
  listFor(
    db,
    found.map(({ newness }) => newness),
  )

const categoriesCounted = writtenOnce((db, { newness }: Slots<{ newness: NumberList }>) =>
  db
    .selectFrom('offer')
    .select((eb) => ['category_id', eb.fn.countAll<number>().as('count')])
    .where(isOneOf(db, 'newness', newness))
    .groupBy('category_id'),
)

/** How many are of each category; `atLeast`, when they are more than `limit`, and only some are counted. */
export type Counts = { readonly counts: ReadonlyMap<string, number>; readonly atLeast: boolean }

type Counting = { readonly limit: number; readonly of: 'newest' | 'any' }

/** In order of newness, PostgreSQL walks past 40,000 others to find 500 of a kind and a family: 7 ms. */
const newestCounted = 100

/** Where there are more than `limit`: any of them, or fewer of the newest, which are the same on both engines. */
export async function countedByCategory(db: Db, sought: Sought, { limit, of }: Counting): Promise<Counts> {
  // SQLite has the newest as fast as any; on PostgreSQL they are read at the same time as any, and mostly not needed.
  const isInOrder = of === 'newest' && engineOf(db) === 'sqlite'
  const [some, newest] = await Promise.all([
    isInOrder ? newestFound(db, sought, { limit: limit + 1 }) : findSome(db, sought, limit + 1),
    of === 'newest' && !isInOrder ? newestFound(db, sought, { limit: newestCounted }) : undefined,
  ])
  const atLeast = some.length > limit
  const counted = atLeast && of === 'newest' ? (newest ?? some).slice(0, newestCounted) : some.slice(0, limit)
  const rows = await categoriesCounted.all(db, { newness: newnessOf(db, counted) })
  return { counts: new Map(rows.map((row) => [row.category_id, row.count])), atLeast }
}

/** The categories of these offers, in their order, each once. */
export async function categoriesOfNewness(db: Db, newness: readonly number[]): Promise<string[]> {
  if (newness.length === 0) return []
  const rows = await db
    .selectFrom('offer')
    .select(['newness', 'category_id'])
    .where('newness', 'in', [...newness])
    .execute()
  const categories = new Map(rows.map((row) => [row.newness, row.category_id]))
  return [...new Set(newness.flatMap((one) => categories.get(one) ?? []))]
}

const wordsOf = writtenOnce((db, { newness }: Slots<{ newness: NumberList }>) =>
  db
    .selectFrom('offer')
    .select(['newness', 'words'])
    .$narrowType<{ newness: number }>()
    .where(isOneOf(db, 'newness', newness)),
)

/** Which of these words each has, in the order of `found`: one set for all that have the same. */
export async function wordsOfFound(
  db: Db,
  found: readonly Found[],
  among: ReadonlySet<string>,
): Promise<ReadonlySet<string>[]> {
  if (found.length === 0) return []
  const rows = await wordsOf.all(db, { newness: newnessOf(db, found) })
  // Nothing in a word needs escaping. To take all words of a row apart takes six times as long.
  const named = new RegExp(`(?<![^ ])(?:${[...among].join('|')})(?![^ ])`, 'g')
  const sets = new Map<string, ReadonlySet<string>>()
  const known = new Map<number, ReadonlySet<string>>()
  for (const { newness, words } of rows) {
    const own = words.match(named) ?? []
    const key = own.join(' ')
    const set = sets.get(key) ?? new Set(own)
    sets.set(key, set)
    known.set(newness, set)
  }
  return found.map(({ newness }) => known.get(newness) ?? new Set())
}

export type TerritorySpot = { readonly spot: Spot; readonly isWhole: boolean }

const spots = (db: Db, territoryId: Expression<Id<'Territory'>>) =>
  db
    .selectFrom('offer_spot')
    .leftJoin('territory_commune as t', (join) =>
      join.onRef('t.commune_code', '=', 'offer_spot.commune_code').on('t.territory_id', '=', territoryId),
    )
    .select((eb) => ['spot', eb.fn.countAll<number>().as('all'), eb.fn.count<number>('t.commune_code').as('inside')])
    .groupBy('spot')

type OfTerritory = { readonly territoryId: Id<'Territory'> }

const allSpots = writtenOnce((db, { territoryId }: Slots<OfTerritory>) => spots(db, territoryId))

const spotsIn = writtenOnce((db, { territoryId, south, north, west, east }: Slots<OfTerritory & Box>) =>
  spots(db, territoryId)
    .where('latitude', '>=', south)
    .where('latitude', '<=', north)
    .where('longitude', '>=', west)
    .where('longitude', '<=', east),
)

/**
 * The spots of a territory, in a box or everywhere. `isWhole`: all communes with offers there are of the territory; two
 * communes may share a centre.
 */
export async function spotsOf(db: Db, territoryId: Id<'Territory'>, box: Box | undefined): Promise<TerritorySpot[]> {
  const rows = await (box ? spotsIn.all(db, { territoryId, ...box }) : allSpots.all(db, { territoryId }))
  return rows.filter(({ inside }) => inside > 0).map(({ spot, all, inside }) => ({ spot, isWhole: inside === all }))
}
