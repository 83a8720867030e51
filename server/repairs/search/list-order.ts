import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'

/** The sort key: rank, then folded name, then slug, which is unique. */
export type Place = { readonly rank: number; readonly name: string; readonly slug: string }

/** The name is folded lazily: among thousands, most differ by rank. */
export function placeOf(rank: number, { name, slug }: { readonly name: string; readonly slug: string }): Place {
  let folded: string | undefined
  return {
    rank,
    slug,
    get name() {
      return (folded ??= nameKey(name))
    },
  }
}

const longestName = 100

/** A name as sort key and in cursors: `l atelier du velo`. */
const nameKey = (name: string): string => plain(name).slice(0, longestName).trim()

export function inOrder(a: Place, b: Place): number {
  return a.rank - b.rank || compare(a.name, b.name) || compare(a.slug, b.slug)
}

/** The first `many` in order. Names are compared only among those that may be in the result. */
export function firstOf<T extends { readonly place: Place }>(all: readonly T[], many: number): T[] {
  const ranks = Float64Array.from(all, ({ place }) => place.rank).sort()
  const last = ranks[many - 1] ?? Infinity
  return all
    .filter(({ place }) => place.rank <= last)
    .toSorted((a, b) => inOrder(a.place, b.place))
    .slice(0, many)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The cursor of the next page: it stays right when entries before it are added or removed. */
export function writePlace({ rank, name, slug }: Place): string {
  return `${rank.toString(36)}~${name.replaceAll(' ', '-')}~${slug}`
}

export function readPlace(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined
  const [, rank = '', name = '', slug = ''] = /^([0-9a-z]{1,10})~([0-9a-z-]*)~([0-9a-z-]+)$/.exec(after) ?? []
  if (slug === '') throw new Refusal('invalid-input', { fields: ['after'] })
  return { rank: Number.parseInt(rank, 36), name: name.replaceAll('-', ' '), slug }
}
