import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'

/** What puts one before another: the rank, then the name as people sort it, then the address, which is nobody else's. */
export type Place = { readonly rank: number; readonly name: string; readonly slug: string }

/** The name is folded when somebody compares it: among thousands, most differ by rank. */
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

/** A name as it is compared and carried: `l atelier du velo`. */
const nameKey = (name: string): string => plain(name).slice(0, longestName).trim()

export function inOrder(a: Place, b: Place): number {
  return a.rank - b.rank || compare(a.name, b.name) || compare(a.slug, b.slug)
}

/** The first so many, in order. Only as many are compared by name as may be among them. */
export function firstOf<T extends { readonly place: Place }>(all: readonly T[], many: number): T[] {
  const ranks = Float64Array.from(all, ({ place }) => place.rank).sort()
  const last = ranks[many - 1] ?? Infinity
  return all
    .filter(({ place }) => place.rank <= last)
    .toSorted((a, b) => inOrder(a.place, b.place))
    .slice(0, many)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Where a page ended, to be given back for the next: right whatever has come before it or gone meanwhile. */
export function writePlace({ rank, name, slug }: Place): string {
  return `${rank.toString(36)}~${name.replaceAll(' ', '-')}~${slug}`
}

export function readPlace(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined
  const [, rank = '', name = '', slug = ''] = /^([0-9a-z]{1,10})~([0-9a-z-]*)~([0-9a-z-]+)$/.exec(after) ?? []
  if (slug === '') throw new Refusal('invalid-input', { fields: ['after'] })
  return { rank: Number.parseInt(rank, 36), name: name.replaceAll('-', ' '), slug }
}
