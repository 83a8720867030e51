import { never, type Instant } from '../../base/instant.js'
import type { Point } from '../../base/point.js'
import type { MemberIndex } from './member-index.js'
import { nearestFirst } from './nearest-first.js'
import type { Scratch } from './scratch.js'
import { inSteps } from './yielding.js'

/** A rank is the turn in the upper bits and the metres in the lower ones: both are sorted by in one go. */
const bitsOfMetres = 22
const farthest = 2 ** bitsOfMetres - 1

/** Between `opens` and `other` there is one for each day until a place opens; the last is for all later ones. */
const turns = { open: 0, opens: 1, other: 14, nowhere: 15 } as const

type Asked = { readonly scratch: Scratch; readonly count: number; readonly around: Point; readonly now: Instant }

/** Sorts the first `count` rows: those open now, those that open later by their day, the others; the nearest first among each. */
export async function openFirst(
  { hours, hoursOf, communes, globe }: Pick<MemberIndex, 'hours' | 'hoursOf' | 'communes' | 'globe'>,
  { scratch, count, around, now }: Asked,
): Promise<{ rows: Int32Array; ranks: Int32Array; until: Instant }> {
  const { rows, metres } = scratch
  const measure = globe.measuringFrom(around, undefined)
  let until = never
  const turnAt = (number: number): number => {
    const open = hours.stateAt(number, now)
    if (!open) return turns.other
    if (open.until < until) until = open.until
    if (open.state.now) return turns.open
    const days = hours.daysUntil(number, now)
    return days === undefined ? turns.other : Math.min(turns.opens + days, turns.other - 1)
  }
  // Thousands of places have the same hours, so each is decided once: one more than its turn.
  const decided = new Uint8Array(hours.size)
  const turnOf = (row: number): number => {
    if ((communes[row] ?? -1) < 0) return turns.nowhere
    const number = hoursOf[row] ?? -1
    if (number < 0) return turns.other
    if (decided[number] === 0) decided[number] = turnAt(number) + 1
    return (decided[number] ?? 0) - 1
  }
  await inSteps(count, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const row = rows[at] ?? 0
      measure(row, metres, at)
      metres[at] = (turnOf(row) << bitsOfMetres) | Math.min(metres[at] ?? farthest, farthest)
    }
  })
  const sorted = nearestFirst(scratch, count)
  return { rows: sorted.rows, ranks: sorted.metres, until }
}
