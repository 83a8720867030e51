import type { MapClient, MapTile } from '../map-pane.js'
import type { Box } from './map-surface.js'
import { squaresOf, type Square } from './world.js'

const mostKept = 300

/** Answers for squares of the map, asked for when wanted, given up when not wanted any more, kept while they are few. */
export class MapSquares {
  readonly #client: MapClient
  readonly #arrived: () => void
  readonly #kept = new Map<string, MapTile>()
  readonly #asked = new Map<string, AbortController>()
  readonly #failed = new Set<string>()
  #wanted: readonly Square[] = []

  constructor(client: MapClient, arrived: () => void) {
    this.#client = client
    this.#arrived = arrived
  }

  /** Something that is wanted could not be had. */
  get hasFailed(): boolean {
    return this.#wanted.some((square) => this.#failed.has(nameOf(square)))
  }

  /** All that stands in a box at a zoom; undefined until every square of it has come or failed. */
  find(box: Box, zoom: number): readonly MapTile[] | undefined {
    this.#wanted = squaresOf(box, zoom)
    const names = this.#wanted.map(nameOf)
    for (const [name, control] of this.#asked) if (!names.includes(name)) this.#giveUp(name, control)
    for (const square of this.#wanted) void this.#ask(square)
    return this.#asked.size > 0 ? undefined : names.flatMap((name) => this.#kept.get(name) ?? [])
  }

  /** What has failed may be asked for again. */
  forgive(): void {
    this.#failed.clear()
  }

  close(): void {
    for (const [name, control] of this.#asked) this.#giveUp(name, control)
  }

  async #ask(square: Square): Promise<void> {
    const name = nameOf(square)
    if (this.#kept.has(name) || this.#asked.has(name) || this.#failed.has(name)) return
    const control = new AbortController()
    this.#asked.set(name, control)
    try {
      this.#keep(name, await this.#client.tile(square, control.signal))
    } catch {
      if (control.signal.aborted) return
      this.#failed.add(name)
    }
    this.#asked.delete(name)
    if (this.#asked.size === 0) this.#arrived()
  }

  #keep(name: string, tile: MapTile): void {
    this.#kept.set(name, tile)
    const isWanted = new Set(this.#wanted.map(nameOf))
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break
      if (!isWanted.has(old)) this.#kept.delete(old)
    }
  }

  #giveUp(name: string, control: AbortController): void {
    this.#asked.delete(name)
    control.abort()
  }
}

function nameOf({ z, x, y }: Square): string {
  return `${z}/${x}/${y}`
}
