import { childrenOf, type Category, type Where } from './categories.js'

/** The list as it would be with this one moved. */
export function moved(all: readonly Category[], id: string, { parent, after }: Where): readonly Category[] {
  const one = all.find((each) => each.id === id)
  if (!one) return all
  const others = all.filter((each) => each.id !== id)
  const siblings = others.filter((each) => each.parent === parent)
  const at = after === undefined ? siblings.length : siblings.findIndex((each) => each.id === after) + 1
  const ordered = [...siblings.slice(0, at), { ...one, parent }, ...siblings.slice(at)]
  const whole = [...ordered, ...others.filter((each) => each.parent !== parent)]
  return whole.filter((each) => each.parent === null).flatMap((family) => [family, ...childrenOf(whole, family.id)])
}

/** Where a step up or down leads: among families, or in its own family and then the next one. */
export function stepped(all: readonly Category[], id: string, by: -1 | 1): Where | undefined {
  const one = all.find((each) => each.id === id)
  if (!one) return undefined
  const siblings = all.filter((each) => each.parent === one.parent)
  const at = siblings.findIndex((each) => each.id === id)
  const past = siblings[at + by]
  if (past) return { parent: one.parent, after: by === 1 ? past.id : (siblings[at - 2]?.id ?? null) }
  if (one.parent === null) return undefined
  const families = all.filter((each) => each.parent === null)
  const family = families[families.findIndex((each) => each.id === one.parent) + by]
  return family && { parent: family.id, ...(by === 1 && { after: null }) }
}

/** Where it would go that is drawn over another row. */
export function over(all: readonly Category[], id: string, target: string): Where | undefined {
  const [one, row] = [id, target].map((each) => all.find((other) => other.id === each))
  if (!one || !row || one.id === row.id) return undefined
  if (one.parent !== null && row.parent === null) return { parent: row.id, after: null }
  const place = one.parent === null && row.parent !== null ? all.find((each) => each.id === row.parent) : row
  if (!place || place.id === one.id) return undefined
  const isDown = all.indexOf(place) > all.indexOf(one)
  const before = all.filter((each) => each.parent === place.parent && each.id !== one.id)
  return {
    parent: place.parent,
    after: isDown ? place.id : (before[before.findIndex((each) => each.id === place.id) - 1]?.id ?? null),
  }
}
