import type { Id } from '../base/id.js'
import type { Logger } from '../base/logger.js'
import type { Db } from '../database/tables.js'
import { territoriesOfCommunes } from './territory.store.js'

/** Territories nest, and a part of a commune belongs where the whole does. */
export class CommuneAreas {
  readonly #db: Db
  readonly #logger: Logger
  #territories: ReadonlyMap<string, readonly Id<'Territory'>[]> | undefined
  #reading: Promise<void> | undefined

  constructor(db: Db, logger: Logger) {
    this.#db = db
    this.#logger = logger
  }

  of(communes: readonly string[]): readonly string[] | undefined {
    const territories = this.#territories
    if (!territories) {
      void this.read()
      return undefined
    }
    return [...new Set(communes.flatMap((code) => [code, ...(territories.get(code) ?? [])]))]
  }

  /** Reads again at once: until then events drop cached answers everywhere. */
  renew(): void {
    this.#territories = undefined
    this.#reading = undefined
    void this.read()
  }

  read(): Promise<void> {
    const reading = (this.#reading ??= territoriesOfCommunes(this.#db)
      .then((territories) => {
        // A read begun before the change may return the old state.
        if (this.#reading === reading) this.#territories = territories
      })
      .catch((err: unknown) => {
        this.#logger.warn({ err }, 'cannot read which communes are of which territories')
        if (this.#reading === reading) this.#reading = undefined
      }))
    return reading
  }
}
