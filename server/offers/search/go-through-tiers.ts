import { never, type Match } from '../../search/index.js'
import { comesAfter, type Around } from './nearest-offers.js'
import type { Found } from './offer-search.store.js'
import { isBefore, type Search, type Standing } from './begin-search.js'
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

export async function throughTiers(search: Search, tiers: Tiers, limit: number): Promise<Through> {
  const { cursor } = search
  const standing: (Found & Standing)[] = []
  let best = cursor?.best
  const isSaidTwice = tiers.twice !== never && (await search.mayMeet(tiers.twice))
  let left = strongOf(blocksOf(tiers.from(cursor?.tier ?? 0, isSaidTwice)), tiers, best)
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

/** A tier of more is gone through from the nearest on: a page is full after a few of the distances. */
const mostSorted = 100

type Nearby = { readonly around: Around; readonly tiers: readonly Tier[]; readonly limit: number }

/** Tiers of which all was looked at are sorted here; in the first that has more, the nearest are looked for. */
async function standingNear(search: Search, { around, tiers, limit }: Nearby): Promise<(Found & Standing)[]> {
  if (tiers.length === 0) return []
  const most = Math.min(search.inMemory, mostSorted)
  const some = await search.inTurn(tiers, { newestFirst: false, limit: most + 1 })
  const cut = some.length > most ? (some.at(-1)?.at ?? 0) : tiers.length
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
