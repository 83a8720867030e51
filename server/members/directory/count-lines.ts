import type { Box } from '../../base/point.js'
import { activities, memberKinds, topics } from '../member.js'
import type { MapOpening } from '../member.wire.js'
import type { MemberIndex } from './member-index.js'
import { inSteps } from './yielding.js'

export type Counts = Pick<MapOpening, 'kinds' | 'does' | 'topics' | 'accessible' | 'sources'> & {
  /** Whether some of it came from nobody else. */
  readonly hasOwn: boolean
  /** Around all that stand somewhere. */
  readonly box: Box | undefined
}

/** What there is among some lines: who they are, what they do and are about, where they stand, whose data it is. */
export async function countLines(index: MemberIndex, lines: Int32Array): Promise<Counts> {
  const kinds = new Tally(memberKinds)
  const does = new Tally(activities)
  const about = new Tally(topics)
  let accessible = 0
  const sources = new Set<number>()
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity]
  await inSteps(lines.length, (from, to) => {
    for (const line of lines.subarray(from, to)) {
      kinds.add(index.kinds[line] ?? 0)
      does.add(index.does[line] ?? 0)
      about.add(index.topics[line] ?? 0)
      accessible += index.accessible[line] ?? 0
      sources.add(index.sourceOf[line] ?? -1)
      if (!index.isPlaced(line)) continue
      const latitude = index.latitudes[line] ?? 0
      const longitude = index.longitudes[line] ?? 0
      if (latitude < south) south = latitude
      if (latitude > north) north = latitude
      if (longitude < west) west = longitude
      if (longitude > east) east = longitude
    }
  })
  return {
    kinds: kinds.counts(),
    does: does.counts(),
    topics: about.counts(),
    accessible,
    sources: index.sources
      .filter((_, number) => sources.has(number))
      .toSorted((a, b) => a.source.localeCompare(b.source, 'fr')),
    hasOwn: sources.has(-1),
    box: south > north ? undefined : { south, west, north, east },
  }
}

/** How many have which bits set: they are told apart when all are counted. */
class Tally<T extends string> {
  readonly #names: readonly T[]
  readonly #withBits: Int32Array

  constructor(names: readonly T[]) {
    this.#names = names
    this.#withBits = new Int32Array(2 ** names.length)
  }

  add(bits: number): void {
    this.#withBits[bits] = (this.#withBits[bits] ?? 0) + 1
  }

  /** Those that somebody has, in their own order. */
  counts(): { name: T; count: number }[] {
    return this.#names.flatMap((name, at) => {
      const count = this.#withBits.reduce((sum, many, bits) => sum + (bits & (1 << at) ? many : 0), 0)
      return count > 0 ? [{ name, count }] : []
    })
  }
}
