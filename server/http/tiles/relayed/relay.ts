import type { Clock } from '../../../base/clock.js'
import { msOf } from '../../../base/instant.js'
import type { Logger } from '../../../base/logger.js'
import { CircuitBreaker } from '../../../rpc/circuit-breaker.js'
import { Semaphore } from '../../../rpc/semaphore.js'
import type { Tile } from '../tile.js'
import { askTile } from './ask-tile.js'
import { nothing, type Picture } from './picture.js'
import { TileShelf } from './tile-shelf.js'

export type RelayOptions = {
  readonly url: string
  readonly folder: string
  /** Names us to the upstream's operator, in case we ask too much. */
  readonly publicUrl: string
  readonly clock: Clock
  readonly logger: Logger
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

type Relayed = { readonly picture: Picture; readonly seconds: number }

const weekMs = 7 * 86_400_000

/** For an outdated tile or none, as a better one may come soon. */
const shortSeconds = 60

/** Outside of the upstream's coverage, which seldom changes. */
const nothingSeconds = 3_600

const mostBytes = 1024 * 1024
const keptBytes = 512 * 1024 * 1024

const atOnce = 8

/** Behind so many others a visitor has left the view before their turn. */
const mostWaiting = 200

/** The upstream learns nothing of visitors. A tile is kept for a week, and longer while the upstream fails. */
export class TileRelay {
  readonly #options: RelayOptions
  readonly #shelf: TileShelf
  readonly #breaker: CircuitBreaker
  readonly #semaphore = new Semaphore(atOnce)
  readonly #underWay = new Map<string, Promise<Relayed>>()

  constructor(options: RelayOptions) {
    const { url, folder, clock, maxBytes = keptBytes } = options
    this.#options = options
    this.#shelf = new TileShelf({ url, folder, clock, maxBytes })
    this.#breaker = new CircuitBreaker(options, 'the tile server does not answer')
  }

  async get(tile: Tile): Promise<Relayed> {
    const key = `${tile.z}/${tile.x}/${tile.y}`
    const same = this.#underWay.get(key)
    if (same) return same
    const answer = this.#answer(tile)
    this.#underWay.set(key, answer)
    try {
      return await answer
    } finally {
      this.#underWay.delete(key)
    }
  }

  async #answer(tile: Tile): Promise<Relayed> {
    const kept = await this.#onDisk(() => this.#shelf.find(tile))
    const leftMs = kept ? kept.sinceMs + weekMs - this.#nowMs() : 0
    if (kept && leftMs > 0) return { picture: kept.picture, seconds: Math.max(shortSeconds, Math.floor(leftMs / 1000)) }
    const isCrowded = this.#underWay.size > mostWaiting
    const fresh = isCrowded ? undefined : await this.#semaphore.run(() => this.#ask(tile))
    if (!fresh) return { picture: kept?.picture ?? nothing, seconds: shortSeconds }
    if (fresh === 'nothing there') return { picture: kept?.picture ?? nothing, seconds: nothingSeconds }
    await this.#onDisk(() => this.#shelf.keep(tile, fresh))
    return { picture: fresh, seconds: weekMs / 1000 }
  }

  async #ask({ z, x, y }: Tile): Promise<Picture | 'nothing there' | undefined> {
    const { url, publicUrl, timeoutMs = 5_000 } = this.#options
    if (this.#breaker.isOpen) return undefined
    const address = url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y))
    const userAgent = `coop-elements (+${publicUrl})`
    return this.#breaker.run(() => askTile(address, { timeoutMs, maxBytes: mostBytes, userAgent }))
  }

  /** A full or read-only disk must not stop the map. */
  async #onDisk<Out>(work: () => Promise<Out>): Promise<Out | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      this.#options.logger.warn({ cause: error.message }, 'map tiles cannot be written to disk')
      return undefined
    }
  }

  #nowMs(): number {
    return msOf(this.#options.clock.now())
  }
}
