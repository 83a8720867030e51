import type { Clock } from '../../base/clock.js'
import { addDays } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { communesRevision } from './directory.store.js'
import { keptLines } from './kept-lines.js'
import type { Kept, KeptAt, KeptReading } from './kept-reading.js'
import { goesOnFrom, lastOf } from './kept-reading.store.js'
import type { MemberIndex } from './member-index.js'

/** Writing as many down blocks the process for some milliseconds. */
const rowsAtOnce = 200
/** Events are purged after 30 days: a reading that is older may have missed some. */
const daysTrue = 20

/** Where the last reading is kept, and from how many entries on: reading fewer takes no time. */
export type Keeping = { readonly reading: KeptReading; readonly clock: Clock; readonly fewest: number }

/** Keeps what a directory holds for the next process. */
export class Keeper {
  readonly #db: Db
  readonly #keeping: Keeping
  /** What was read or written last: it is replaced at each change. */
  #order: Int32Array | undefined
  #isTried = false
  #isClosed = false
  #writing: Promise<void> | undefined

  constructor(db: Db, keeping: Keeping) {
    this.#db = db
    this.#keeping = keeping
  }

  /** The last reading, once, if it is whole and still true. */
  async read(): Promise<Kept | undefined> {
    if (this.#isTried) return undefined
    this.#isTried = true
    const { clock, reading } = this.#keeping
    const oldest = addDays(clock.now(), -daysTrue)
    const isTrue = async ({ keptAt, last, revision }: KeptAt) =>
      keptAt > oldest && revision === (await communesRevision(this.#db)) && (await goesOnFrom(this.#db, last))
    // None yet, or one that cannot be read.
    const kept = await reading.read(isTrue).catch(() => undefined)
    this.#order = kept?.index.order
    return kept
  }

  async keep(index: MemberIndex, at: Omit<KeptAt, 'keptAt' | 'last'>): Promise<void> {
    const { order } = index
    if (this.#writing || this.#isClosed || order === this.#order || order.length < this.#keeping.fewest) return
    this.#writing = this.#write(index, at)
    try {
      await this.#writing
    } finally {
      this.#writing = undefined
    }
  }

  async #write(index: MemberIndex, at: Omit<KeptAt, 'keptAt' | 'last'>): Promise<void> {
    const { order } = index
    const { clock, reading } = this.#keeping
    const head = { ...at, keptAt: clock.now(), last: await lastOf(this.#db) }
    const lines = keptLines(index, order, rowsAtOnce)
    if (await reading.write(head, { count: order.length, lines, goesOn: () => !this.#isClosed })) this.#order = order
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    await this.#writing?.catch(() => undefined)
  }
}
