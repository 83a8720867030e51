import { readNamedPlace, writeNamedPlace } from '../../search/index.js'
import type { Found } from './found-before.js'
import type { MemberIndex } from './member-index.js'

/** The cursor of the next page. */
export function writePlace(index: MemberIndex, found: Found, at: number): string {
  const row = found.rows[at] ?? 0
  const rank = ranksOf(found)?.[at] ?? (at < found.withAddress ? 0 : 1)
  return writeNamedPlace({ rank, name: index.key(row), slug: index.slug(row) })
}

export function readPlace(index: MemberIndex, found: Found, after: string | undefined): number {
  if (after === undefined) return 0
  const { rows, withAddress } = found
  const ranks = ranksOf(found)
  const { rank, name, slug } = readNamedPlace(after)
  if (!ranks) {
    const before = rank === 0 ? 0 : withAddress
    return before + index.rankAfter(rank === 0 ? rows.subarray(0, withAddress) : rows.subarray(withAddress), name, slug)
  }
  const from = firstWhere(ranks, (one) => one >= rank)
  const to = firstWhere(ranks, (one) => one > rank)
  return from + index.rankAfter(rows.subarray(from, to), name, slug)
}

const ranksOf = ({ ranks, metres, isByDistance }: Found) => ranks ?? (isByDistance ? metres : undefined)

function firstWhere(numbers: Int32Array, isSuch: (number: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSuch(numbers[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
