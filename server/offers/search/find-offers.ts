import type { Db } from '../../database/tables.js'
import { allOf, anyOf, isMet, type Match } from '../../search/index.js'
import { throughTiers } from './go-through-tiers.js'
import { comesAfter } from './nearest-offers.js'
import { countedByCategory, wordsOfFound, type Counts, type Found } from './offer-search.store.js'
import {
  isBefore,
  beginSearch,
  countedTo,
  writeCursor,
  type Search,
  type Standing,
  type Wanted,
} from './begin-search.js'
import { Tiers, type Meant } from './tiers.js'
import { categoryWord } from './words.js'

export type FoundPage = {
  readonly found: readonly Found[]
  /** Known later than the page, so that its cards are read meanwhile. */
  readonly counted: Promise<Counted>
  readonly next?: string
  /** They include offers that are only of a kind that was meant. */
  readonly isByKind: boolean
  /** Nothing is called as was asked: what is found instead. */
  readonly unnamed?: Unnamed
  /** By `meantKey`: what was meant by the words, where it finds any that they do not find themselves. */
  readonly widening: Promise<ReadonlySet<string>>
  /** The offers that come near, where none is about what was asked for. */
  readonly misses: readonly Found[]
}

/**
 * What has half of the words at most (`part`), what is called by what was meant (`meaning`), what only speaks of it in its text (`text`),
 * what is of a kind that was meant (`kind`), or nothing that counts.
 */
export type Unnamed = 'part' | 'meaning' | 'text' | 'kind' | 'nothing'

/** Exact up to `countedTo`; beyond, `atLeast` is true. Where it is not counted, it is that of the page. */
type Counted = { readonly total: number; readonly atLeast: boolean }

const mostMisses = 3

export async function findOffers(db: Db, wanted: Wanted): Promise<FoundPage> {
  const search = await beginSearch(db, wanted)
  const { question } = wanted
  return question && question.groups.length > 0 ? rankedPage(search, new Tiers(question)) : plainPage(search)
}

/** How many there are of each category, of these or of all, as far as they are counted. */
export async function countsByCategory(db: Db, wanted: Wanted, categories: readonly string[]): Promise<Counts> {
  const { narrowed } = await beginSearch(db, wanted)
  const isNamed = categories.length > 0
  const words = isNamed ? [...narrowed.words, anyOf(categories.map(categoryWord))] : narrowed.words
  // Where none is named, which of them are told depends on their counts: the same on both engines.
  return countedByCategory(db, { ...narrowed, words }, { limit: countedTo, of: isNamed ? 'any' : 'newest' })
}

/** Nearest first and then newest, or newest first. */
async function plainPage(search: Search): Promise<FoundPage> {
  const standing = await inOrder(search, [])
  return pageOf(search, { best: 0, count: () => search.count([], countedTo + 1), standing })
}

/** Finds a page of the nearest, or the newest, of what matches. */
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
    .map((one) => ({ ...one, metres: search.metresOf(one.spot), tier: 0 }))
    .filter((one) => comesAfter(one, cursor))
    .toSorted(isBefore)
}

/** Where nothing is called so, what has the other words alone is no answer: « décolleuse papier » is no paper. */
async function rankedPage(search: Search, tiers: Tiers): Promise<FoundPage> {
  const page = await rankedBy(search, tiers)
  if (tiers.areFew || page.unnamed === undefined || isNear(page.unnamed)) return page
  const ofMain = await rankedBy(search, tiers.ofMain)
  if (ofMain.found.length > 0) return ofMain
  return { ...nothing, misses: [...page.found, ...page.misses].slice(0, mostMisses) }
}

const isNear = (unnamed: Unnamed) => unnamed === 'part' || unnamed === 'meaning'

async function unnamedBy(
  tiers: Tiers,
  best: number,
  has: (match: Match) => boolean | Promise<boolean>,
): Promise<Unnamed | undefined> {
  if (tiers.isCalledSo(best) || (await has(tiers.called))) return tiers.isParted(best) ? 'part' : undefined
  if (await has(tiers.named)) return 'meaning'
  return tiers.isSpokenOf(best) ? 'text' : 'kind'
}

async function rankedBy(search: Search, tiers: Tiers): Promise<FoundPage> {
  // A question of one word is told by the tiers alone, whether they are few and which: no words of offers are read.
  if (tiers.areFew && search.isTiered && search.isBroad) return rankedByTiers(search, tiers)
  const some = await search.some([tiers.any], search.inMemory + 1)
  return some.length <= search.inMemory ? rankedInMemory(search, tiers, some) : rankedByTiers(search, tiers)
}

async function rankedInMemory(search: Search, tiers: Tiers, some: readonly Found[]): Promise<FoundPage> {
  const words = await wordsOfFound(search.db, some, tiers.words)
  const tierOf = new Map([...new Set(words)].map((one) => [one, tiers.of(one)]))
  const ranked = some
    .map((one, at) => ({
      ...one,
      metres: search.metresOf(one.spot),
      tier: tierOf.get(words[at] ?? new Set()) ?? tiers.worst,
    }))
    .toSorted(isBefore)
  const best = search.cursor?.best ?? ranked[0]?.tier ?? 0
  const has = (match: Match) => [...tierOf.keys()].some((one) => isMet(match, one))
  const isAbout = ranked.length > 0 && (tiers.isCalledSo(best) || has(tiers.main))
  if (!isAbout) return { ...nothing, misses: ranked.slice(0, mostMisses) }
  const strong = ranked.filter(({ tier }) => tiers.isStrong(tier, best))
  const standing = search.isTiered ? strong : strong.map((one) => ({ ...one, tier: 0 })).toSorted(isBefore)
  const { cursor } = search
  const shown = [...tierOf].flatMap(([one, tier]) => (tiers.isStrong(tier, best) ? [one] : []))
  return pageOf(search, {
    tiers,
    best,
    unnamed: await unnamedBy(tiers, best, has),
    widening: () => Promise.resolve(keysOf(metBy(tiers.meant, shown))),
    count: () => Promise.resolve(strong.length),
    standing: cursor ? standing.filter((one) => isBefore(cursor, one) < 0) : standing,
  })
}

/** The newest of all that a board would show for a question, whatever their order there. */
export async function newestFitting(db: Db, { question, ...wanted }: Wanted): Promise<readonly Found[]> {
  if (!question || question.groups.length === 0) return []
  const search = await beginSearch(db, wanted)
  const tiers = new Tiers(question)
  const best = await bestOf(search, tiers)
  if (best === undefined || !(await isAnswered(search, tiers, best))) return []
  return search.newest([tiers.strong(best)], { before: undefined, limit: search.size })
}

const bestOf = async (search: Search, tiers: Tiers) =>
  (await throughTiers({ ...search, around: undefined }, tiers, 1)).best

/** Whether anything is about what was asked for: the rest only comes near. */
const isAnswered = async (search: Search, tiers: Tiers, best: number) =>
  tiers.isCalledSo(best) || tiers.isWhole(best) || search.has(tiers.main)

/** Tier by tier until the page is full: a common word costs no more than what is shown of it. */
async function rankedByTiers(search: Search, tiers: Tiers): Promise<FoundPage> {
  const { cursor, size, isTiered } = search
  const { best, standing, count } = isTiered
    ? await throughTiers(search, tiers, size + 1)
    : { best: cursor?.best ?? (await bestOf(search, tiers)), standing: [], count: undefined }
  if (best === undefined) return nothing
  const strong = [tiers.strong(best)]
  if (await isAnswered(search, tiers, best)) {
    const [ordered, unnamed] = await Promise.all([
      isTiered ? standing : inOrder(search, strong),
      unnamedBy(tiers, best, search.has),
    ])
    return pageOf(search, {
      tiers,
      best,
      unnamed,
      standing: ordered,
      count: async () => (search.isCounted ? count : undefined) ?? search.count(strong, countedTo + 1),
      widening: () => wideningOf(search, tiers, { strong, found: ordered }),
    })
  }
  const misses = isTiered ? standing : (await throughTiers(search, tiers, mostMisses)).standing
  return { ...nothing, misses: misses.slice(0, mostMisses) }
}

const metBy = (meant: readonly Meant[], some: readonly ReadonlySet<string>[]) =>
  meant.filter(({ match }) => some.some((words) => isMet(match, words)))
const keysOf = (meant: readonly Meant[]): ReadonlySet<string> => new Set(meant.map(({ key }) => key))

/** Most of them are known from what the page shows. */
async function wideningOf(
  search: Search,
  { meant, words }: Tiers,
  { strong, found }: { readonly strong: readonly Match[]; readonly found: readonly Found[] },
): Promise<ReadonlySet<string>> {
  if (meant.length === 0 || !search.isCounted) return new Set()
  const shown = metBy(meant, await wordsOfFound(search.db, found, words))
  const left = meant
    .filter((one) => !shown.includes(one))
    .map((one) => ({ ...one, match: allOf([...strong, one.match]) }))
  const met = await search.thoseMet(left.map(({ match }) => match))
  return keysOf([...shown, ...left.filter(({ match }) => met.has(match))])
}

const nothing: FoundPage = {
  found: [],
  isByKind: false,
  unnamed: 'nothing',
  misses: [],
  counted: Promise.resolve({ total: 0, atLeast: false }),
  widening: Promise.resolve(new Set<string>()),
}

type Page = {
  readonly tiers?: Tiers
  readonly best: number
  readonly unnamed?: Unnamed | undefined
  readonly count: () => Promise<number | undefined>
  readonly widening?: () => Promise<ReadonlySet<string>>
  readonly standing: readonly (Found & Standing)[]
}

function pageOf({ size }: Search, { tiers, best, unnamed, count, widening, standing }: Page): FoundPage {
  const found = standing.slice(0, size)
  const last = found.at(-1)
  const counted = async (): Promise<Counted> => {
    const many = await count()
    if (many === undefined) return { total: found.length, atLeast: standing.length > size }
    return { total: Math.min(many, countedTo), atLeast: many > countedTo }
  }
  return {
    found,
    counted: counted(),
    widening: widening?.() ?? nothing.widening,
    isByKind: tiers?.takesKind(best) ?? false,
    ...(unnamed && { unnamed }),
    misses: [],
    ...(last && standing.length > size && { next: writeCursor({ ...last, best }) }),
  }
}
