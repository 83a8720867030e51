import type { Scratch } from './scratch.js'

/** Two passes of so many bits hold every distance on earth in whole metres, and `nowhere`. */
const bits = 13
const buckets = 2 ** bits

/** The distance of rows without a position: greater than any on earth, so that they come last. */
export const nowhere = 2 ** (2 * bits) - 1

type Measured = { readonly rows: Int32Array; readonly metres: Int32Array }

/**
 * Sorts the first `count` rows by distance; equal distances stay sorted by name. A radix sort, lower bits first: for
 * 100,000 rows it takes a fifth of the time of a comparison sort.
 */
export function nearestFirst({ rows, metres, order, byLowerHalf }: Scratch, count: number): Measured {
  for (let at = 0; at < count; at += 1) order[at] = at
  lay(metres, { from: order, to: byLowerHalf, count, shift: 0 })
  lay(metres, { from: byLowerHalf, to: order, count, shift: bits })
  const sorted = { rows: new Int32Array(count), metres: new Int32Array(count) }
  for (let rank = 0; rank < count; rank += 1) {
    const at = order[rank] ?? 0
    sorted.rows[rank] = rows[at] ?? 0
    sorted.metres[rank] = metres[at] ?? nowhere
  }
  return sorted
}

type Laying = { readonly from: Int32Array; readonly to: Int32Array; readonly count: number; readonly shift: number }

function lay(metres: Int32Array, { from, to, count, shift }: Laying): void {
  const next = new Int32Array(buckets + 1)
  for (let at = 0; at < count; at += 1) {
    const bucket = ((metres[at] ?? 0) >> shift) & (buckets - 1)
    next[bucket + 1] = (next[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 1; bucket < buckets; bucket += 1) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0)
  for (let rank = 0; rank < count; rank += 1) {
    const at = from[rank] ?? 0
    const bucket = ((metres[at] ?? 0) >> shift) & (buckets - 1)
    const place = next[bucket] ?? 0
    to[place] = at
    next[bucket] = place + 1
  }
}
