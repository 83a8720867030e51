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
  countFound,
  foundInTurn,
  newestFound,
  someFound,
  wordsOfFound,
  worthAsking,
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
  /** Up to so many are ranked, or sorted by distance, in memory; where more match, tier by tier and spot by spot. For tests. */
  readonly inMemory?: number
}

export const countedTo = 500
/** So many of the newest tell how many there are of each category. */
const mostOfCategories = 1_000
/** As many are ranked in memory sooner than tier by tier. */
const mostInMemory = 200
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
  return countedByCategory(db, { ...narrowed, words: [...narrowed.words, ...of] }, mostOfCategories)
}

/** One search: what it is narrowed to, and in which order. */
type Search = Awaited<ReturnType<typeof searchFor>>

async function searchFor(db: Db, { sought, territoryId, near, order, after, size, inMemory = mostInMemory }: Wanted) {
  const around: Around | undefined = near && { territoryId, ...near }
  const narrowed = around ? await narrow(db, sought, around) : sought
  const isByDistance = near !== undefined && order !== 'newest'
  return {
    db,
    around: isByDistance ? around : undefined,
    narrowed,
    isTiered: order === undefined || order === 'fitting',
    cursor: readCursor(after),
    size,
    inMemory,
    metresOf: ({ spot }: Found) => (isByDistance ? metresTo(spot, near.point) : 0),
    some: (match: readonly Match[], limit: number) => someFound(db, withAll(narrowed, match), limit),
    newest: (match: readonly Match[], limit: { before: number | undefined; limit: number }) =>
      newestFound(db, withAll(narrowed, match), limit),
    nearest: (match: readonly Match[], from: { around: Around; place: Place | undefined; limit: number }) =>
      nearestFound(db, { sought: withAll(sought, match), ...from }),
    count: (match: readonly Match[], limit = countedTo + 1) => countFound(db, withAll(narrowed, match), limit),
    worthAsking: async (tiers: readonly Tier[]) => {
      const steps = [...new Set(tiers.map(({ step }) => step))]
      const worth = await worthAsking(db, sought, steps)
      return tiers.filter(({ step }) => worth.has(step))
    },
    inTurn: (lists: readonly { readonly match: Match }[], limit: Parameters<typeof foundInTurn>[2]) =>
      foundInTurn(db, { sought: narrowed, matches: lists.map(({ match }) => match) }, limit),
  }
}

const withAll = (sought: Sought, match: readonly Match[]): Sought => ({ ...sought, words: [...sought.words, ...match] })

async function narrow(db: Db, sought: Sought, around: Around): Promise<Sought> {
  if (around.metres === undefined) return sought
  const spots = await spotsAround(db, around, around.metres)
  const standing = standingAt(sought, spots)
  const squares = squaresAround(around.point, around.metres)
  return { ...standing, stands: { ...standing.stands, squares } }
}

/** Nearest first and then newest, or newest first. */
async function plainPage(search: Search): Promise<FoundPage> {
  const [standing, count] = await Promise.all([inOrder(search, []), search.count([])])
  return pageOf(search, { best: 0, count, standing })
}

/** Of what matches, a page of the nearest, or of the newest. */
async function inOrder(search: Search, match: readonly Match[]): Promise<(Found & Standing)[]> {
  const { around, cursor, size, inMemory } = search
  const limit = size + 1
  if (!around) {
    const newest = await search.newest(match, { before: cursor?.newness, limit })
    return newest.map((one) => ({ ...one, metres: 0, tier: 0 }))
  }
  const some = await search.some(match, inMemory + 1)
  if (some.length > inMemory) {
    const nearest = await search.nearest(match, { around, place: cursor, limit })
    return nearest.map((one) => ({ ...one, tier: 0 }))
  }
  return some
    .map((one) => ({ ...one, metres: search.metresOf(one), tier: 0 }))
    .filter((one) => comesAfter(one, cursor))
    .toSorted(isBefore)
}

async function rankedPage(search: Search, tiers: Tiers): Promise<FoundPage> {
  const some = await search.some([tiers.any], search.inMemory + 1)
  return some.length <= search.inMemory ? rankedInMemory(search, tiers, some) : rankedByTiers(search, tiers)
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
  const { best, standing } = isTiered
    ? await throughTiers(search, tiers, size + 1)
    : { best: cursor?.best ?? (await throughTiers({ ...search, around: undefined }, tiers, 1)).best, standing: [] }
  if (best === undefined) return nothing
  const strong = [tiers.strong(best)]
  const [about, count, ordered] = await Promise.all([
    tiers.isCalledSo(best) || tiers.isWhole(best) ? 1 : search.count([tiers.main], 1),
    search.count(strong),
    isTiered ? standing : inOrder(search, strong),
  ])
  if (about > 0) return pageOf(search, { tiers, best, count, standing: ordered })
  const misses = isTiered ? standing : (await throughTiers(search, tiers, mostMisses)).standing
  return { ...nothing, misses: misses.slice(0, mostMisses) }
}

const nothing: FoundPage = { found: [], total: 0, atLeast: false, isByKind: false, misses: [] }

/** Tiers that meet as much of what is asked. */
type Block = { readonly match: Match; readonly tiers: readonly Tier[] }

function blocksOf(tiers: Iterable<Tier>): Block[] {
  const blocks: { match: Match; tiers: Tier[] }[] = []
  for (const tier of tiers) {
    const last = blocks.at(-1)
    if (last?.match === tier.block) last.tiers.push(tier)
    else blocks.push({ match: tier.block, tiers: [tier] })
  }
  return blocks
}

/** So few are gone through, rather than asked first which of them is empty. One word has as many. */
const fewBlocks = 4

/** The next in which anything may stand, and those behind it: most questions are met by nobody as a whole. */
async function nextBlock(search: Search, blocks: readonly Block[]): Promise<[Block | undefined, readonly Block[]]> {
  const [first] =
    blocks.length <= fewBlocks ? [{ at: 0 }] : await search.inTurn(blocks, { newestFirst: false, limit: 1 })
  return first ? [blocks[first.at], blocks.slice(first.at + 1)] : [undefined, []]
}

/** So many tiers are asked for in one statement. */
const tiersAtOnce = 16

function* lotsOf(tiers: readonly Tier[]): Generator<readonly Tier[]> {
  for (let at = 0; at < tiers.length; at += tiersAtOnce) yield tiers.slice(at, at + tiersAtOnce)
}

type Through = { readonly best: number | undefined; readonly standing: readonly (Found & Standing)[] }

async function throughTiers(search: Search, tiers: Tiers, limit: number): Promise<Through> {
  const { cursor } = search
  const standing: (Found & Standing)[] = []
  let best = cursor?.best
  let left = strongOf(blocksOf(tiers.from(cursor?.tier ?? 0)), tiers, best)
  while (left.length > 0 && standing.length < limit) {
    const [block, others] = await nextBlock(search, left)
    for (const some of block ? lotsOf(block.tiers) : []) {
      if (standing.length >= limit) break
      const found = await standingIn(search, await search.worthAsking(some), limit - standing.length)
      best ??= found[0]?.tier
      const least = best
      if (least !== undefined) standing.push(...found.filter(({ tier }) => tiers.isStrong(tier, least)))
    }
    left = strongOf(others, tiers, best)
  }
  return { best, standing: standing.slice(0, limit) }
}

function strongOf(blocks: readonly Block[], tiers: Tiers, best: number | undefined): readonly Block[] {
  if (best === undefined) return blocks
  return blocks
    .map((block) => ({ ...block, tiers: block.tiers.filter(({ tier }) => tiers.isStrong(tier, best)) }))
    .filter((block) => block.tiers.length > 0)
}

/** What stands in these tiers, in order, and at least `limit` if there is so much. */
async function standingIn(search: Search, tiers: readonly Tier[], limit: number): Promise<(Found & Standing)[]> {
  const { cursor, around } = search
  if (tiers.length === 0) return []
  if (around) return standingNear(search, { around, tiers, limit })
  const before = tiers[0]?.tier === cursor?.tier ? cursor?.newness : undefined
  const found = await search.inTurn(tiers, { before, newestFirst: true, limit })
  return found.map((one) => ({ ...one, metres: 0, tier: tiers[one.at]?.tier ?? 0 }))
}

type Nearby = { readonly around: Around; readonly tiers: readonly Tier[]; readonly limit: number }

/** Tiers of which all was looked at are sorted here; in the first that has more, the nearest are looked for. */
async function standingNear(search: Search, { around, tiers, limit }: Nearby): Promise<(Found & Standing)[]> {
  if (tiers.length === 0) return []
  const some = await search.inTurn(tiers, { newestFirst: false, limit: search.inMemory + 1 })
  const cut = some.length > search.inMemory ? (some.at(-1)?.at ?? 0) : tiers.length
  const placeIn = (tier: number) => (tier === search.cursor?.tier ? search.cursor : undefined)
  const standing: (Found & Standing)[] = some
    .filter(({ at }) => at < cut)
    .map((one) => ({ ...one, metres: search.metresOf(one), tier: tiers[one.at]?.tier ?? 0 }))
    .filter((one) => comesAfter(one, placeIn(one.tier)))
    .toSorted(isBefore)
  const next = tiers[cut]
  if (!next || standing.length >= limit) return standing
  const { tier, match } = next
  const left = limit - standing.length
  const nearest = await search.nearest([match], { around, place: placeIn(tier), limit: left })
  standing.push(...nearest.map((one) => ({ ...one, tier })))
  const others = { around, tiers: tiers.slice(cut + 1), limit: left - nearest.length }
  return others.limit > 0 ? [...standing, ...(await standingNear(search, others))] : standing
}

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
