import type { ReactiveControllerHost } from 'lit'
import { RemoteRead } from '../../shared/remote-read.js'
import type { MapClient, MapTile } from '../map-view.js'
import type { Box } from './map-surface.js'
import { squaresOf, type Square } from './world.js'

const mostKept = 300

type SquareRead = RemoteRead<readonly [z: number, x: number, y: number], MapTile>

/** Loads tiles when wanted, aborts those no longer wanted, and caches a limited number. */
export class MapSquares {
  readonly #client: MapClient
  readonly #arrived: () => void
  readonly #kept = new Map<string, MapTile>()
  /** Pending and failed reads. */
  readonly #reads = new Map<string, SquareRead>()
  /** `RemoteRead` needs a host; nothing is rendered here. */
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean } = {
    isConnected: true,
    updateComplete: Promise.resolve(true),
    addController() {},
    removeController() {},
    requestUpdate: () => void this.#check(),
  }
  #wanted: readonly string[] = []
  #isAwaited = false

  constructor(client: MapClient, arrived: () => void) {
    this.#client = client
    this.#arrived = arrived
    addEventListener('online', this.#onLine)
  }

  /** Whether a wanted tile has failed. */
  get hasFailed(): boolean {
    return this.#wanted.some((name) => this.#reads.get(name)?.error)
  }

  /** The tiles of a box at a zoom; undefined until each has arrived or failed. */
  find(box: Box, zoom: number): readonly MapTile[] | undefined {
    const squares = squaresOf(box, zoom)
    this.#wanted = squares.map(nameOf)
    for (const [name, read] of this.#reads) if (read.isPending && !this.#wanted.includes(name)) this.#giveUp(name, read)
    squares.forEach((square) => this.#ask(square))
    this.#isAwaited = this.#wanted.some((name) => this.#reads.get(name)?.isPending)
    return this.#isAwaited ? undefined : this.#wanted.flatMap((name) => this.#kept.get(name) ?? [])
  }

  /** Allows failed tiles to be requested again. */
  forgive(): void {
    for (const [name, { error }] of this.#reads) if (error) this.#reads.delete(name)
  }

  close(): void {
    removeEventListener('online', this.#onLine)
    this.#isAwaited = false
    for (const [name, read] of this.#reads) this.#giveUp(name, read)
  }

  #ask(square: Square): void {
    const name = nameOf(square)
    if (this.#kept.has(name) || this.#reads.has(name)) return
    const read: SquareRead = new RemoteRead(this.#host, {
      isByHand: true,
      args: () => [square.z, square.x, square.y] as const,
      read: (_, ask, signal) => this.#client.tile(square, ask, signal),
      answered: (tile) => this.#keep(name, tile),
      // Failures are reported for all tiles together.
      failed() {},
    })
    this.#reads.set(name, read)
    void read.ask()
  }

  /** Called when a read begins or ends; runs once for all that end in the same task. */
  async #check(): Promise<void> {
    await undefined
    if (!this.#isAwaited || this.#wanted.some((name) => this.#reads.get(name)?.isPending)) return
    this.#isAwaited = false
    this.#arrived()
  }

  #keep(name: string, tile: MapTile): void {
    this.#reads.delete(name)
    this.#kept.set(name, tile)
    const isWanted = new Set(this.#wanted)
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break
      if (!isWanted.has(old)) this.#kept.delete(old)
    }
  }

  #giveUp(name: string, read: SquareRead): void {
    this.#reads.delete(name)
    read.drop()
  }

  readonly #onLine = () => {
    if (!this.hasFailed) return
    this.forgive()
    this.#arrived()
  }
}

function nameOf({ z, x, y }: Square): string {
  return `${z}/${x}/${y}`
}
