import type { Clock } from '../../base/clock.js'
import { weekdayOf } from '../../base/local-days.js'
import { addToDay, dayOf, paris, type Day } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import type { Logger } from '../../base/logger.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { countMissed, type Missed } from './missed-word.store.js'

/** Monday of the week. A finer time would tell more of who looked. */
export function weekOf(now: Instant): Day {
  const day = dayOf(now, paris)
  return addToDay(day, 1 - weekdayOf(day))
}

/** Between two writings: whoever types nonsense fills no memory. */
const mostWords = 2_000
const longest = 40

/** Counts words that found nothing, in memory, and writes the counts from time to time: a read writes nothing. */
export class MissedWords {
  readonly #database: Database
  readonly #clock: Clock
  readonly #logger: Logger
  #times = new Map<string, number>()

  constructor(database: Database, clock: Clock, logger: Logger) {
    this.#database = database
    this.#clock = clock
    this.#logger = logger
  }

  note(words: readonly string[]): void {
    for (const word of words) {
      if (word.length > longest || (this.#times.size >= mostWords && !this.#times.has(word))) continue
      this.#times.set(word, (this.#times.get(word) ?? 0) + 1)
    }
  }

  /** Words that cannot be written now are not counted. */
  async write(): Promise<void> {
    const times = this.#times
    if (times.size === 0) return
    this.#times = new Map()
    const week = weekOf(this.#clock.now())
    const missed = withoutBeginnings(times).map((one): Missed => ({ week, ...one }))
    try {
      await administer(this.#database, (tx) => countMissed(tx, missed))
    } catch (err) {
      this.#logger.warn({ err }, 'missed words not counted')
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.write()
  }
}

/** A list searches while one types: « trampo » and « trampol » are no words that « trampoline » is not. */
export function withoutBeginnings(times: ReadonlyMap<string, number>): { word: string; times: number }[] {
  const sorted = [...times].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([word, count], at) => {
    let longer = 0
    for (let next = at + 1; sorted[next]?.[0].startsWith(word) === true; next += 1) {
      longer = Math.max(longer, sorted[next]?.[1] ?? 0)
    }
    return count > longer ? [{ word, times: count - longer }] : []
  })
}
