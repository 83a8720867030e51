import type { Instant } from '../../base/instant.js'

/** Lines of the index that were found, in the order that was asked for. */
export type Found = {
  readonly rows: Int32Array
  /** How far each is from where one looks, in whole metres, or `nowhere`. Absent when nobody said where. */
  readonly metres?: Int32Array
  /** Nearest first; otherwise by name. */
  readonly isByDistance: boolean
  /** How many come first because one can go to them; all, where they are not told apart. By name, either part. */
  readonly withAddress: number
  /** How many of them stand nowhere on the map. */
  readonly unplaced: number
  /** When another may be found without anybody having changed. */
  readonly until: Instant
}

const mostKept = 24

type Kept = { readonly at: Instant; readonly found: Promise<Found> }

/** What was found lately: whoever turns a page, or moves the map, asks the same question again. */
export class FoundBefore {
  #kept = new Map<string, Kept>()

  async get(question: string, now: Instant, find: () => Promise<Found>): Promise<Found> {
    // What is found while somebody changes goes into what is forgotten.
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
