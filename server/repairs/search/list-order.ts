import { nameKey, type NamedPlace } from '../../search/index.js'

/** The name is folded lazily: among thousands, most differ by rank. */
export function placeOf(rank: number, { name, slug }: { readonly name: string; readonly slug: string }): NamedPlace {
  let folded: string | undefined
  return {
    rank,
    slug,
    get name() {
      return (folded ??= nameKey(name))
    },
  }
}

export function inOrder(a: NamedPlace, b: NamedPlace): number {
  return a.rank - b.rank || compare(a.name, b.name) || compare(a.slug, b.slug)
}

/** The first `many` in order. Names are compared only among those that may be in the result. */
export function firstOf<T extends { readonly place: NamedPlace }>(all: readonly T[], many: number): T[] {
  const ranks = Float64Array.from(all, ({ place }) => place.rank).sort()
  const last = ranks[many - 1] ?? Infinity
  return all
    .filter(({ place }) => place.rank <= last)
    .toSorted((a, b) => inOrder(a.place, b.place))
    .slice(0, many)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
