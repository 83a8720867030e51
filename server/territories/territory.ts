import type { Id } from '../base/id.js'
import type { Point } from '../base/point.js'

export type Territory = { readonly id: Id<'Territory'>; readonly slug: string; readonly name: string }

type Weighed = { readonly centre: Point | null; readonly population: number | null }

export function centreOf(communes: readonly Weighed[]): Point | undefined {
  let latitude = 0
  let longitude = 0
  let weight = 0
  for (const { centre, population } of communes) {
    if (!centre) continue
    // Parts without a counted population get a minimal weight, so that one alone has a centre.
    const people = Math.max(1, population ?? 0)
    latitude += centre.latitude * people
    longitude += centre.longitude * people
    weight += people
  }
  return weight === 0 ? undefined : { latitude: latitude / weight, longitude: longitude / weight }
}
