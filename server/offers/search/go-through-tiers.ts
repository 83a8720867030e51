import { never, type Match } from '../../search/index.js'
import { comesAfter, type Around } from './nearest-offers.js'
import type { Found } from './offer-search.store.js'
import { countedTo, isBefore, type Search, type Standing } from './begin-search.js'
import type { Tier, Tiers } from './tiers.js'

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
  if (blocks.length <= fewBlocks) return metAlike(blocks)
  const [first] = await search.inTurn(blocks, { newestFirst: false, limit: 1 })
  return first ? [blocks[first.at], blocks.slice(first.at + 1)] : [undefined, []]
}

/** Tiers that answer as much are equally strong, so one statement asks for all of them. */
function metAlike([first, ...others]: readonly Block[]): [Block | undefined, readonly Block[]] {
  const metIn = (block: Block | undefined) => block?.tiers[0]?.met ?? 0
  const more = others.findIndex((block) => metIn(block) === 0 || metIn(block) !== metIn(first))
  const alike = others.slice(0, more < 0 ? others.length : more)
  if (!first || alike.length === 0) return [first, others]
  return [{ ...first, tiers: [first, ...alike].flatMap(({ tiers }) => tiers) }, others.slice(alike.length)]
}

/** One statement asks for at most so many tiers. */
const tiersAtOnce = 16

function* lotsOf(tiers: readonly Tier[]): Generator<readonly Tier[]> {
  for (let at = 0; at < tiers.length; at += tiersAtOnce) yield tiers.slice(at, at + tiersAtOnce)
}

/** `count`: of all of them, where all were gone through, or more than are counted were seen. */
type Through = {
  readonly best: number | undefined
  readonly standing: readonly (Found & Standing)[]
  readonly count: number | undefined
}

export async function throughTiers(search: Search, tiers: Tiers, limit: number): Promise<Through> {
  const { cursor } = search
  const standing: (Found & Standing)[] = []
  let best = cursor?.best
  const isSaidTwice = tiers.twice !== never && (await search.mayMeet(tiers.twice))
  let left = strongOf(blocksOf(tiers.from(cursor?.tier ?? 0, isSaidTwice)), tiers, best)
  let isAll = cursor === undefined
  let seen = 0
  while (left.length > 0 && standing.length < limit) {
    const [block, others] = await nextBlock(search, left)
    for (const some of block ? lotsOf(block.tiers) : []) {
      if (standing.length >= limit) {
        isAll = false
        break
      }
      const stood = await standingIn(search, await search.worthAsking(some), limit - standing.length)
      best ??= stood.found[0]?.tier
      const least = best
      if (least !== undefined) standing.push(...stood.found.filter(({ tier }) => tiers.isStrong(tier, least)))
      isAll &&= stood.isAll
      seen += stood.seen.filter((tier) => tiers.isStrong(tier, best ?? tier)).length
    }
    left = strongOf(others, tiers, best)
  }
  const count = isAll && left.length === 0 ? standing.length : seen > countedTo ? seen : undefined
  return { best, standing: standing.slice(0, limit), count }
}

function strongOf(blocks: readonly Block[], tiers: Tiers, best: number | undefined): readonly Block[] {
  if (best === undefined) return blocks
  return blocks
    .map((block) => ({ ...block, tiers: block.tiers.filter(({ tier }) => tiers.isStrong(tier, best)) }))
    .filter((block) => block.tiers.length > 0)
}

/** `seen`: in which tiers, of as many as were looked at. */
type Stood = {
  readonly found: readonly (Found & Standing)[]
  readonly isAll: boolean
  readonly seen: readonly number[]
}

const nobody: Stood = { found: [], isAll: true, seen: [] }

/** Lists the offers of these tiers in order, at least `limit` where there are so many. */
async function standingIn(search: Search, tiers: readonly Tier[], limit: number): Promise<Stood> {
  const { cursor, around } = search
  if (tiers.length === 0) return nobody
  if (around) return standingNear(search, { around, tiers, limit })
  const before = tiers[0]?.tier === cursor?.tier ? cursor?.newness : undefined
  const found = await search.inTurn(tiers, { before, newestFirst: true, limit })
  const inTier = found.map((one) => ({ ...one, metres: 0, tier: tiers[one.at]?.tier ?? 0 }))
  return { found: inTier, isAll: found.length < limit, seen: [] }
}

/** In a circle, a tier of more is gone through from the nearest on: a page is full after a few of the distances. */
const mostSortedInCircle = 100

type Nearby = { readonly around: Around; readonly tiers: readonly Tier[]; readonly limit: number }

/** Tiers of which all was looked at are sorted here; in the first that has more, the nearest are looked for. */
async function standingNear(search: Search, { around, tiers, limit }: Nearby): Promise<Stood> {
  if (tiers.length === 0) return nobody
  const most = search.isBroad ? search.sortedAtOnce : Math.min(search.inMemory, mostSortedInCircle)
  const some = await search.inTurn(tiers, { newestFirst: false, limit: most + 1 })
  const isAll = some.length <= most
  const cut = isAll ? tiers.length : (some.at(-1)?.at ?? 0)
  const placeIn = (tier: number) => (tier === search.cursor?.tier ? search.cursor : undefined)
  const standing = some
    .map(({ at, newness, spot }) => ({ at, newness, spot, metres: search.metresOf(spot), tier: tiers[at]?.tier ?? 0 }))
    .filter((one) => comesAfter(one, placeIn(one.tier)))
  const found: (Found & Standing)[] = standing.filter(({ at }) => at < cut).toSorted(isBefore)
  const seen = some.map(({ at }) => tiers[at]?.tier ?? 0)
  const next = tiers[cut]
  if (!next || found.length >= limit) return { found, isAll, seen }
  const { tier, match } = next
  const left = limit - found.length
  // As near as these, which are only some of them, the nearest stand too.
  const enoughWithin = search.isBroad ? nearestOf(standing.filter(({ at }) => at === cut))[left - 1] : undefined
  const nearest = await search.nearest([match], { around, place: placeIn(tier), limit: left, enoughWithin })
  found.push(...nearest.map((one) => ({ ...one, tier })))
  const others = { around, tiers: tiers.slice(cut + 1), limit: left - nearest.length }
  if (others.limit > 0) found.push(...(await standingNear(search, others)).found)
  return { found, isAll, seen }
}

const nearestOf = (some: readonly Standing[]): number[] => some.map(({ metres }) => metres).toSorted((a, b) => a - b)
