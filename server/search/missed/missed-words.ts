import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { weekdayOf } from '../../base/local-days.js'
import { addToDay, dayOf, paris, type Day } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import type { Logger } from '../../base/logger.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { countMissed, countMissedAt, type Missed } from './missed-word.store.js'

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
  #atSites = new Map<Id<'Site'>, Map<string, number>>()

  constructor(database: Database, clock: Clock, logger: Logger) {
    this.#database = database
    this.#clock = clock
    this.#logger = logger
  }

  /** `site`: where they were looked for. `isKindFound`: something of their kind was, so that only the site lacks them. */
  note(words: readonly string[], site?: Id<'Site'>, isKindFound = false): void {
    if (!isKindFound) countIn(this.#times, words)
    if (!site) return
    const atSite = this.#atSites.get(site) ?? new Map<string, number>()
    this.#atSites.set(site, atSite)
    countIn(atSite, words)
  }

  /** Words that cannot be written now are not counted. */
  async write(): Promise<void> {
    const [times, atSites] = [this.#times, this.#atSites]
    if (times.size === 0 && atSites.size === 0) return
    this.#times = new Map()
    this.#atSites = new Map()
    const week = weekOf(this.#clock.now())
    const missed = withoutBeginnings(times).map((one): Missed => ({ week, ...one }))
    const missedAt = [...atSites].flatMap(([site, each]) =>
      withoutBeginnings(each).map((one) => ({ site, week, ...one })),
    )
    try {
      await administer(this.#database, async (tx) => {
        await countMissed(tx, missed)
        await countMissedAt(tx, missedAt)
      })
    } catch (err) {
      this.#logger.warn({ err }, 'missed words not counted')
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.write()
  }
}

function countIn(times: Map<string, number>, words: readonly string[]): void {
  for (const word of words) {
    if (word.length > longest || (times.size >= mostWords && !times.has(word))) continue
    times.set(word, (times.get(word) ?? 0) + 1)
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
