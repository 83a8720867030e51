import type { Db } from '../../database/tables.js'
import { anyOf, isMet, type Match } from '../../search/index.js'
import { throughTiers } from './go-through-tiers.js'
import { comesAfter } from './nearest-offers.js'
import { countedByCategory, wordsOfFound, type Counts, type Found } from './offer-search.store.js'
import { isBefore, beginSearch, writeCursor, type Search, type Standing, type Wanted } from './begin-search.js'
import { Tiers } from './tiers.js'
import { categoryWord } from './words.js'

export type FoundPage = {
  readonly found: readonly Found[]
  /** Exact up to `countedTo`; beyond, `atLeast` is true. Where it is not counted, it is that of the page. */
  readonly total: number
  readonly atLeast: boolean
  readonly next?: string
  /** Among them are those that are only of a kind that was meant. */
  readonly isByKind: boolean
  /** What comes near, where nothing is about what was asked for. */
  readonly misses: readonly Found[]
}

const countedTo = 500
const mostMisses = 3

export async function findOffers(db: Db, wanted: Wanted): Promise<FoundPage> {
  const search = await beginSearch(db, wanted)
  const { question } = wanted
  return question && question.groups.length > 0 ? rankedPage(search, new Tiers(question)) : plainPage(search)
}

/** How many there are of each category, of these or of all, as far as they are counted. */
export async function countsByCategory(db: Db, wanted: Wanted, categories: readonly string[]): Promise<Counts> {
  const { narrowed } = await beginSearch(db, wanted)
  const of = categories.length > 0 ? [anyOf(categories.map(categoryWord))] : []
  return countedByCategory(db, { ...narrowed, words: [...narrowed.words, ...of] }, countedTo)
}

/** Nearest first and then newest, or newest first. */
async function plainPage(search: Search): Promise<FoundPage> {
  const [standing, count] = await Promise.all([inOrder(search, []), search.count([], countedTo + 1)])
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
  const [isAbout, count, ordered] = await Promise.all([
    tiers.isCalledSo(best) || tiers.isWhole(best) || search.has(tiers.main),
    search.count(strong, countedTo + 1),
    isTiered ? standing : inOrder(search, strong),
  ])
  if (isAbout) return pageOf(search, { tiers, best, count, standing: ordered })
  const misses = isTiered ? standing : (await throughTiers(search, tiers, mostMisses)).standing
  return { ...nothing, misses: misses.slice(0, mostMisses) }
}

const nothing: FoundPage = { found: [], total: 0, atLeast: false, isByKind: false, misses: [] }

type Page = {
  readonly tiers?: Tiers
  readonly best: number
  readonly count: number | undefined
  readonly standing: readonly (Found & Standing)[]
}

function pageOf({ size }: Search, { tiers, best, count, standing }: Page): FoundPage {
  const found = standing.slice(0, size)
  const last = found.at(-1)
  return {
    found,
    total: count === undefined ? found.length : Math.min(count, countedTo),
    atLeast: count === undefined ? standing.length > size : count > countedTo,
    isByKind: tiers?.takesKind(best) ?? false,
    misses: [],
    ...(last && standing.length > size && { next: writeCursor({ ...last, best }) }),
  }
}
