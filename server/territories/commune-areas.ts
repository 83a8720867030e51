import type { Id } from '../base/id.js'
import type { Logger } from '../base/logger.js'
import type { Db } from '../database/tables.js'
import { territoriesOfCommunes } from './territory.store.js'

/**
 * In which territories each commune lies; they nest, and a part of a commune lies where the whole does. Held in memory, for
 * whoever must know at once, until a territory or a commune changes.
 */
export class CommuneAreas {
  readonly #db: Db
  readonly #logger: Logger
  #territories: ReadonlyMap<string, readonly Id<'Territory'>[]> | undefined
  #reading: Promise<void> | undefined

  constructor(db: Db, logger: Logger) {
    this.#db = db
    this.#logger = logger
  }

  /** The communes themselves and their territories; undefined while that is not known, which it will be soon. */
  of(communes: readonly string[]): readonly string[] | undefined {
    const territories = this.#territories
    if (!territories) {
      void this.read()
      return undefined
    }
    return [...new Set(communes.flatMap((code) => [code, ...(territories.get(code) ?? [])]))]
  }

  /** They have changed: what is known is forgotten, and read anew at once, so that little is taken for seen everywhere. */
  renew(): void {
    this.#territories = undefined
    this.#reading = undefined
    void this.read()
  }

  read(): Promise<void> {
    const reading = (this.#reading ??= territoriesOfCommunes(this.#db)
      .then((territories) => {
        // What was forgotten meanwhile may be older than what made it so.
        if (this.#reading === reading) this.#territories = territories
      })
      .catch((err: unknown) => {
        this.#logger.warn({ err }, 'cannot read which communes are of which territories')
        if (this.#reading === reading) this.#reading = undefined
      }))
    return reading
  }
}
