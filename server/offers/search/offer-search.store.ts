import { sql, type RawBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { Box } from '../../base/point.js'
import { engineOf } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import type { Spot } from '../../search/index.js'
import { exactly, spotWord, type QueryWord, type WordQuery } from './words.js'

/** What is looked for: words, and what words cannot say. */
export type Sought = {
  readonly words: WordQuery
  /** One of these: the territory's. Left out where the spots are all its own. */
  readonly territoryWords?: readonly QueryWord[]
  readonly now: Instant
  readonly stands?: Standing
  /** At least one copy is free on all of these days, both included. */
  readonly free?: { readonly from: Day; readonly to: Day }
}

/** Only offers that stand at one of the spots. With squares, as words that hold them all, when the spots are many. */
export type Standing = { readonly spots: readonly Spot[]; readonly squares?: readonly string[] }

export type Found = { readonly newness: number; readonly spot: Spot }

/**
 * Any `limit` of what is found, for counting, and for sorting when it is all; on SQLite the newest come first. Nothing is
 * ever ranked by how often a word occurs: a common word would cost the sum of all its offers.
 */
export async function someFound(db: Db, sought: Sought, limit: number): Promise<Found[]> {
  const order = engineOf(db) === 'sqlite' ? sql`order by s.rowid desc` : sql``
  return rowsOf(db, sql`${matching(db, sought)} ${order} limit ${limit}`)
}

/** The newest that come after `before`. */
export async function newestFound(
  db: Db,
  sought: Sought,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Found[]> {
  const key = engineOf(db) === 'sqlite' ? sql`s.rowid` : sql`s.newness`
  const older = before === undefined ? sql`` : sql`and ${key} < ${before}`
  return rowsOf(db, sql`${matching(db, sought)} ${older} order by ${key} desc limit ${limit}`)
}

async function rowsOf(db: Db, query: RawBuilder<Found>): Promise<Found[]> {
  return (await query.execute(db)).rows
}

function matching(db: Db, { words, territoryWords, now, stands, free }: Sought): RawBuilder<Found> {
  const asked = territoryWords ? [territoryWords, ...words] : words
  const isFree = free ? freeOn(free) : sql``
  if (engineOf(db) === 'sqlite') {
    // `cross join` keeps the order: words first, then each offer by its newness in one narrow index.
    return sql`
      select o.newness, o.spot from offer_search s cross join offer o on o.newness = s.rowid
      where s.offer_search match ${toFts(stands ? [...asked, wordsOf(stands)] : asked)} and o.expires_at > ${now}
      ${stands?.squares ? amongSpots(stands.spots) : sql``} ${isFree}`
  }
  return sql`
    select s.newness, s.spot from offer_search s ${free ? sql`join offer o on o.newness = s.newness` : sql``}
    where s.expires_at > ${now} ${asked.length > 0 ? sql`and s.words @@ ${toTsquery(asked)}::tsquery` : sql``}
    ${stands ? sql`and s.spot = any(${[...stands.spots]}::text[])` : sql``} ${isFree}`
}

const wordsOf = ({ spots, squares }: Standing) => exactly(squares ?? spots.map(spotWord))

/** One value, however many spots: the statement stays the same and is prepared once. */
const amongSpots = (spots: readonly Spot[]) =>
  sql`and o.spot in (select value from json_each(${JSON.stringify(spots)}))`

function freeOn({ from, to }: { from: Day; to: Day }): RawBuilder<unknown> {
  return sql`and exists (
    select 1 from offer_copy c where c.offer_id = o.id and not exists (
      select 1 from offer_day d where d.copy_id = c.id and d.day between ${from} and ${to}))`
}

/** Words are letters, digits and our own marks, so that nothing needs escaping inside the quotes. */
function toFts(query: WordQuery): string {
  return grouped(query, ({ word, begun }) => `"${word}"${begun ? '*' : ''}`, [' OR ', ' AND '])
}

function toTsquery(query: WordQuery): string {
  return grouped(query, ({ word, begun }) => `'${word}'${begun ? ':*' : ''}`, [' | ', ' & '])
}

function grouped(query: WordQuery, write: (word: QueryWord) => string, [or, and]: [string, string]): string {
  return query.map((group) => `(${group.map(write).join(or)})`).join(and)
}

export type TerritorySpot = { readonly spot: Spot; readonly isWhole: boolean }

/**
 * The spots of a territory, in a box or everywhere. One is whole when nothing stands there that is not of the territory: two
 * communes may share a centre.
 */
export async function spotsOf(db: Db, territoryId: Id<'Territory'>, box: Box | undefined): Promise<TerritorySpot[]> {
  const query = db
    .selectFrom('offer_spot')
    .leftJoin('territory_commune as t', (join) =>
      join.onRef('t.commune_code', '=', 'offer_spot.commune_code').on('t.territory_id', '=', territoryId),
    )
    .select((eb) => ['spot', eb.fn.countAll<number>().as('all'), eb.fn.count<number>('t.commune_code').as('inside')])
    .groupBy('spot')
  const near = box
    ? query
        .where('latitude', '>=', box.south)
        .where('latitude', '<=', box.north)
        .where('longitude', '>=', box.west)
        .where('longitude', '<=', box.east)
    : query
  const rows = await near.execute()
  return rows.filter(({ inside }) => inside > 0).map(({ spot, all, inside }) => ({ spot, isWhole: inside === all }))
}

/** When the next of all listed offers expires: until then no list changes by itself. */
export async function nextExpiry(db: Db, now: Instant): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.min('expires_at').as('next'))
    .where('listed', '=', 1)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.next ?? undefined
}
