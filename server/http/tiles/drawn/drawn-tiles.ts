import type { Clock } from '../../../base/clock.js'
import { msOf, never } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import { KeptAnswer, type PublicCache } from '../../../rpc/public-cache.js'
import { standingCommunes, type StandingCommune } from '../../../territories/index.js'
import type { Tile } from '../tile.js'
import { renderTile } from './render-tile.js'
import { townNamesOf } from './labels.js'
import { Outlines } from './outlines.js'
import { dark, light } from './shades.js'
import { Towns } from './towns.js'

type Shade = 'light' | 'dark'

/** Communes change once a year; an import is visible a day later at most. */
export const drawnSeconds = 86_400

/** So that an import of communes drops the tiles. */
const shows = ['territories'] as const

export class DrawnTiles {
  readonly #db: Db
  readonly #cache: PublicCache
  readonly #clock: Clock
  readonly #outlines = new Outlines()
  #towns: { readonly of: readonly StandingCommune[]; readonly all: Towns } | undefined

  constructor({ db, cache, clock }: { readonly db: Db; readonly cache: PublicCache; readonly clock: Clock }) {
    this.#db = db
    this.#cache = cache
    this.#clock = clock
  }

  async render(shade: Shade, tile: Tile): Promise<KeptAnswer> {
    return this.#kept(`tile ${shade} ${nameOf(tile)}`, async () => {
      const outlines = await this.#outlines.within(tile)
      return renderTile({ tile, outlines, towns: await this.#townsNow(), shades: shade === 'dark' ? dark : light })
    })
  }

  /** The names of towns, as JSON: the map writes them where its markers leave room. */
  async names(square: Tile): Promise<KeptAnswer> {
    return this.#kept(`names ${nameOf(square)}`, async () =>
      JSON.stringify(townNamesOf(square, await this.#townsNow())),
    )
  }

  async #kept(key: string, make: () => Promise<string>): Promise<KeptAnswer> {
    const nowMs = msOf(this.#clock.now())
    const kept = this.#cache.find(key, nowMs)
    if (kept) return kept
    const keeping = { shows, staleSeconds: drawnSeconds, until: never, mark: this.#cache.mark() }
    const made = await make()
    this.#cache.keep(key, made, keeping)
    return this.#cache.find(key, nowMs) ?? new KeptAnswer(made, keeping)
  }

  async #townsNow(): Promise<Towns> {
    const communes = await standingCommunes(this.#db)
    if (communes !== this.#towns?.of) this.#towns = { of: communes, all: new Towns(communes) }
    return this.#towns.all
  }
}

const nameOf = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`
