import { distanceMetres, type Point } from '../../base/point.js'
import { plain, saysNothing, wordsOf } from '../../base/words.js'

/** Two that stand at the same door, whatever people call them. */
const doorMetres = 60
/** How far people place one thing apart. */
export const nearMetres = 3_000

type Named = { readonly name: string; readonly point: Point }

type Likeness = { readonly metres: number; readonly likeness: number }

/** Undefined when they are not the same: near each other, and alike in name, or at one door. */
export function likenessOf(
  one: Named,
  other: Named,
  { isPlaced }: { readonly isPlaced: boolean },
): Likeness | undefined {
  const metres = distanceMetres(one.point, other.point)
  if (metres > nearMetres) return undefined
  const shared = sharedOf(one.name, other.name)
  if (shared >= 0.5) return { metres, likeness: shared }
  return isPlaced && metres <= doorMetres ? { metres, likeness: 0.5 } : undefined
}

/** The part of the telling words that both names have, by the shorter one: from 0 to 1. */
function sharedOf(one: string, other: string): number {
  if (plain(one).replaceAll(' ', '') === plain(other).replaceAll(' ', '')) return 1
  const [mine, theirs] = [saying(one), saying(other)]
  const shorter = Math.min(mine.size, theirs.size)
  if (shorter === 0) return 0
  const both = [...mine].filter((word) => theirs.has(word)).length
  return both / shorter
}

const saying = (name: string): ReadonlySet<string> => new Set(wordsOf(name).filter((word) => !saysNothing(word)))
