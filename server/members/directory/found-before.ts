import type { Instant } from '../../base/instant.js'

export type Found = {
  readonly rows: Int32Array
  /** Distance of each in whole metres, or `nowhere`. Absent when the query has no point. */
  readonly metres?: Int32Array
  readonly isByDistance: boolean
  /** Of each, where the order is neither that of the names nor of the distances alone. */
  readonly ranks?: Int32Array
  /** How many rows with an address come first; all rows, when those without one are not sorted apart. */
  readonly withAddress: number
  readonly unplaced: number
  /** When the result may change although no entry does. */
  readonly until: Instant
}

const mostKept = 24

type Kept = { readonly at: Instant; readonly found: Promise<Found> }

/** Cache of recent results: the next page and every move of the map repeat the same query. */
export class FoundBefore {
  #kept = new Map<string, Kept>()

  async get(question: string, now: Instant, find: () => Promise<Found>): Promise<Found> {
    // If `forget` is called meanwhile, the outdated result goes into the dropped map.
    const kept = this.#kept
    const known = kept.get(question)
    if (known) {
      kept.delete(question)
      kept.set(question, known)
      const found = await known.found
      if (known.at <= now && now < found.until) return found
    }
    const fresh = { at: now, found: find() }
    kept.set(question, fresh)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    fresh.found.catch(() => {
      if (kept.get(question) === fresh) kept.delete(question)
    })
    return fresh.found
  }

  forget(): void {
    this.#kept = new Map()
  }
}
