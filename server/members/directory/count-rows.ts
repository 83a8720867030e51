import type { Box } from '../../base/point.js'
import { activities, memberKinds, topics } from '../member.js'
import type { MapOpening } from '../member.wire.js'
import type { MemberIndex } from './member-index.js'
import { inSteps } from './yielding.js'

type Counts = Pick<MapOpening, 'kinds' | 'does' | 'topics' | 'accessible' | 'sources'> & {
  readonly hasOwn: boolean
  readonly box: Box | undefined
}

export async function countRows(index: MemberIndex, rows: Int32Array): Promise<Counts> {
  const kinds = new Tally(memberKinds)
  const does = new Tally(activities)
  const about = new Tally(topics)
  let accessible = 0
  const sources = new Set<number>()
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity]
  const counted = inOwnOrder(rows, index.rowCount)
  await inSteps(counted.length, (from, to) => {
    for (const row of counted.subarray(from, to)) {
      kinds.add(index.kinds[row] ?? 0)
      does.add(index.does[row] ?? 0)
      about.add(index.topics[row] ?? 0)
      accessible += index.accessible[row] ?? 0
      sources.add(index.sourceOf[row] ?? -1)
      if (!index.isPlaced(row)) continue
      const latitude = index.latitudes[row] ?? 0
      const longitude = index.longitudes[row] ?? 0
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

/** Columns that are read from first to last take a third of the time of columns that are read here and there. */
function inOwnOrder(rows: Int32Array, rowCount: number): Int32Array {
  const marks = new Uint8Array(rowCount)
  for (const row of rows) marks[row] = 1
  const ordered = new Int32Array(rows.length)
  let count = 0
  for (let row = 0; row < rowCount; row += 1) {
    if (marks[row] !== 1) continue
    ordered[count] = row
    count += 1
  }
  return ordered
}

/** Counts rows by their whole bit set, and by single bits only at the end. */
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

  counts(): { name: T; count: number }[] {
    return this.#names.flatMap((name, at) => {
      const count = this.#withBits.reduce((sum, many, bits) => sum + (bits & (1 << at) ? many : 0), 0)
      return count > 0 ? [{ name, count }] : []
    })
  }
}
