import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import {
  anyOf,
  isMet,
  metresTo,
  readRanks,
  squaresAround,
  writeRanks,
  type Match,
  type Question,
} from '../../search/index.js'
import {
  comesAfter,
  nearestFound,
  spotsAround,
  standingAt,
  type Around,
  type Near,
  type Place,
} from './nearest-offers.js'
import {
  countedByCategory,
  newestFound,
  someFound,
  wordsOfFound,
  type Found,
  type Sought,
} from './offer-search.store.js'
import { Tiers, type Tier } from './tiers.js'
import { categoryWord } from './words.js'

export type Order = 'fitting' | 'nearest' | 'newest'

export type FoundPage = {
  readonly found: readonly Found[]
  /** Exact up to `countedTo`; beyond, `atLeast` is true. */
  readonly total: number
  readonly atLeast: boolean
  readonly next?: string
  /** Among them are those that are only of a kind that was meant. */
  readonly isByKind: boolean
  /** What comes near, where nothing is about what was asked for. */
  readonly misses: readonly Found[]
}

export type Wanted = {
  readonly sought: Sought
  readonly territoryId: Id<'Territory'>
  readonly question?: Question
  readonly near?: Near
  /** When absent: what fits best first, then nearest, then newest, as far as there are words and a place. */
  readonly order?: Order
  readonly after?: string
  readonly size: number
  /** Up to so many are ranked in memory; where more match, tier by tier. For tests. */
  readonly rankedTo?: number
}

export const countedTo = 1_000
/** As many are ranked in memory sooner than tier by tier. */
const mostRanked = 400
const mostMisses = 3

/** Where an offer stands in the list: in which tier, how far, how new. `best` is the best tier of the whole list. */
type Standing = Place & { readonly tier: number }
type Cursor = Standing & { readonly best: number }

const isBefore = (a: Standing, b: Standing) => a.tier - b.tier || a.metres - b.metres || b.newness - a.newness

export async function findOffers(db: Db, wanted: Wanted): Promise<FoundPage> {
  const search = await searchFor(db, wanted)
  const { question } = wanted
  return question && question.groups.length > 0 ? rankedPage(search, new Tiers(question)) : plainPage(search)
}

/** How many there are of each category, of these or of all, as far as they are counted. */
export async function countsByCategory(
  db: Db,
  wanted: Wanted,
  categories: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { narrowed } = await searchFor(db, wanted)
  const of = categories.length > 0 ? [anyOf(categories.map(categoryWord))] : []
  return countedByCategory(db, { ...narrowed, words: [...narrowed.words, ...of] }, countedTo)
}

/** One search: what it is narrowed to, and in which order. */
type Search = Awaited<ReturnType<typeof searchFor>>

async function searchFor(db: Db, { sought, territoryId, near, order, after, size, rankedTo = mostRanked }: Wanted) {
  const around: Around | undefined = near && { territoryId, ...near }
  const narrowed = around ? await narrow(db, sought, around) : sought
  const isByDistance = near !== undefined && order !== 'newest'
  return {
    db,
    sought,
    around: isByDistance ? around : undefined,
    narrowed,
    isTiered: order === undefined || order === 'fitting',
    cursor: readCursor(after),
    size,
    rankedTo,
    metresOf: ({ spot }: Found) => (isByDistance ? metresTo(spot, near.point) : 0),
    some: (match: readonly Match[], limit: number) =>
      someFound(db, { ...narrowed, words: [...narrowed.words, ...match] }, limit),
    newest: (match: readonly Match[], limit: { before: number | undefined; limit: number }) =>
      newestFound(db, { ...narrowed, words: [...narrowed.words, ...match] }, limit),
  }
}

async function narrow(db: Db, sought: Sought, around: Around): Promise<Sought> {
  if (around.metres === undefined) return sought
  const spots = await spotsAround(db, around, around.metres)
  const standing = standingAt(sought, spots)
  const squares = squaresAround(around.point, around.metres)
  return { ...standing, stands: { ...standing.stands, squares } }
}

/** Nearest first and then newest, or newest first. */
async function plainPage(search: Search): Promise<FoundPage> {
  const some = await search.some([], countedTo + 1)
  const standing = await inOrder(search, { some, match: [], place: search.cursor, limit: search.size + 1 })
  return pageOf(search, { best: 0, count: some.length, standing: standing.map((one) => ({ ...one, tier: 0 })) })
}

type InOrder = {
  /** All there are, when they are no more than are counted. */
  readonly some: readonly Found[]
  readonly match: readonly Match[]
  readonly place: Place | undefined
  readonly limit: number
}

async function inOrder(search: Search, { some, match, place, limit }: InOrder): Promise<(Found & Place)[]> {
  const { db, sought, around, metresOf } = search
  const placed = (found: readonly Found[]) => found.map((one) => ({ ...one, metres: metresOf(one) }))
  if (some.length <= countedTo) {
    return placed(some)
      .filter((one) => comesAfter(one, place))
      .toSorted((a, b) => a.metres - b.metres || b.newness - a.newness)
  }
  if (!around) return placed(await search.newest(match, { before: place?.newness, limit }))
  return placed(
    await nearestFound(db, { sought: { ...sought, words: [...sought.words, ...match] }, around, place, limit }),
  )
}

async function rankedPage(search: Search, tiers: Tiers): Promise<FoundPage> {
  const some = await search.some([tiers.any], search.rankedTo + 1)
  return some.length <= search.rankedTo ? rankedInMemory(search, tiers, some) : rankedByTiers(search, tiers)
}

async function rankedInMemory(search: Search, tiers: Tiers, some: readonly Found[]): Promise<FoundPage> {
  const words = await wordsOfFound(search.db, some)
  const ranked = some
    .map((one, at) => ({ ...one, metres: search.metresOf(one), tier: tiers.of(words[at] ?? new Set()) }))
    .toSorted(isBefore)
  const best = search.cursor?.best ?? ranked[0]?.tier ?? 0
  if (!tiers.isCalledSo(best) && !words.some((one) => isMet(tiers.main, one)))
    return { ...nothing, misses: ranked.slice(0, mostMisses) }
  const strong = ranked.filter(({ tier }) => tiers.isStrong(tier, best))
  const standing = search.isTiered ? strong : strong.map((one) => ({ ...one, tier: 0 })).toSorted(isBefore)
  const { cursor } = search
  return pageOf(search, {
    tiers,
    best,
    count: strong.length,
    standing: cursor ? standing.filter((one) => isBefore(cursor, one) < 0) : standing,
  })
}

/** Tier by tier until the page is full: a common word costs no more than what is shown of it. */
async function rankedByTiers(search: Search, tiers: Tiers): Promise<FoundPage> {
  const { cursor, size, isTiered } = search
  const first = await firstTier(search, tiers)
  const best = cursor?.best ?? first
  if (first === undefined || best === undefined) return nothing
  const isMiss = !tiers.isCalledSo(best) && (await search.some([tiers.main], 1)).length === 0
  if (isMiss)
    return { ...nothing, misses: (await throughTiers(search, tiers, { first, best, limit: mostMisses })).standing }
  const strong = tiers.strong(best)
  const countStrong = () => search.some([strong], countedTo + 1)
  const limit = size + 1
  if (isTiered) {
    const { standing, most } = await throughTiers(search, tiers, { first, best, limit })
    return pageOf(search, { tiers, best, count: most > countedTo ? most : (await countStrong()).length, standing })
  }
  const some = await countStrong()
  const ordered = await inOrder(search, { some, match: [strong], place: cursor, limit })
  return pageOf(search, { tiers, best, count: some.length, standing: ordered.map((one) => ({ ...one, tier: 0 })) })
}

const nothing: FoundPage = { found: [], total: 0, atLeast: false, isByKind: false, misses: [] }

/** The first that anything stands in, from where the page before ended. */
async function firstTier(search: Search, tiers: Tiers): Promise<number | undefined> {
  const { cursor, isTiered } = search
  if (cursor && isTiered) return cursor.tier
  for await (const { tier, match } of inhabited(search, tiers, { first: 0, isThere: false }))
    if ((await search.some([match], 1)).length > 0) return tier
  return undefined
}

/** `isThere`: something stands in the first. */
type From = { readonly first: number; readonly isThere: boolean }

/** Without those whose whole block is empty: most questions are met by nobody as a whole. */
async function* inhabited(search: Search, tiers: Tiers, { first, isThere }: From): AsyncGenerator<Tier> {
  let last: Match | undefined
  let isEmpty = false
  for (const one of tiers.from(first)) {
    if (one.block !== last) {
      const isKnown = last === undefined && isThere
      last = one.block
      isEmpty = !isKnown && (await search.some([one.block], 1)).length === 0
    }
    if (!isEmpty) yield one
  }
}

type Through = { readonly first: number; readonly best: number; readonly limit: number }

/** `most`: so many were seen in one tier. */
async function throughTiers(search: Search, tiers: Tiers, { first, best, limit }: Through) {
  const { cursor, around } = search
  const standing: (Found & Standing)[] = []
  let most = 0
  for await (const { tier, match } of inhabited(search, tiers, { first, isThere: true })) {
    if (standing.length >= limit) break
    if (!tiers.isStrong(tier, best)) continue
    const place = tier === cursor?.tier ? cursor : undefined
    const left = limit - standing.length
    const some = around ? await search.some([match], countedTo + 1) : []
    const found = around
      ? await inOrder(search, { some, match: [match], place, limit: left })
      : placedAnywhere(await search.newest([match], { before: place?.newness, limit: left }))
    most = Math.max(most, some.length)
    standing.push(...found.map((one) => ({ ...one, tier })))
  }
  return { standing: standing.slice(0, limit), most }
}

const placedAnywhere = (found: readonly Found[]) => found.map((one) => ({ ...one, metres: 0 }))

type Page = {
  readonly tiers?: Tiers
  readonly best: number
  readonly count: number
  readonly standing: readonly (Found & Standing)[]
}

function pageOf({ size }: Search, { tiers, best, count, standing }: Page): FoundPage {
  const found = standing.slice(0, size)
  const last = found.at(-1)
  return {
    found,
    total: Math.min(count, countedTo),
    atLeast: count > countedTo,
    isByKind: tiers?.takesKind(best) ?? false,
    misses: [],
    ...(last && standing.length > size && { next: writeCursor({ ...last, best }) }),
  }
}

const writeCursor = ({ best, tier, metres, newness }: Cursor) => writeRanks([best, tier, metres, newness])

function readCursor(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined
  const [best = 0, tier = 0, metres = 0, newness = 0] = readRanks(after, 4)
  return { best, tier, metres, newness }
}
