import { setImmediate } from 'node:timers/promises'
import type { Id } from '../../base/id.js'
import type { Point } from '../../base/point.js'
import type { Logger } from '../../base/logger.js'
import type { Db } from '../../database/tables.js'
import type { CoopEvent } from '../../events/event.js'
import { communeCodesOf, findCentreOf } from '../../territories/index.js'
import { territoriesMeeting } from './map-area.store.js'
import { communesRevision, entriesOf, everyEntry, happenedSince, seenByNow, type SeenUpTo } from './directory.store.js'
import { Clusters } from './clusters.js'
import { Keeper, type Keeping } from './keeper.js'
import { MemberIndex } from './member-index.js'
import type { IndexEntry } from './index-entry.js'

/** Reading as many rows blocks the process for about 3 ms on SQLite. */
const rowsAtOnce = 400
/** For more members than this, reading the whole directory is faster. */
const mostReadAnew = 500

type Loaded = { readonly index: MemberIndex; readonly revision: number }

type MapArea = {
  /** The territory's communes and their parts. */
  readonly communes: ReadonlySet<string>
  readonly meeting: ReadonlySet<Id<'Territory'>>
}
type Refresh = { readonly mark: string | undefined; readonly ends: Promise<MemberIndex> }

class DirectoryClosed extends Error {}

/** Read once, in slices that let other requests be answered; updated by the events of all processes. */
export class Directory {
  readonly clusters = new Clusters()
  readonly #db: Db
  #loaded: Loaded | undefined
  #seen: SeenUpTo = 0
  /** Events that will be returned again although they have been applied. */
  #followed: ReadonlySet<number> = new Set()
  #isSeenAt: string | undefined
  #refresh: Refresh | undefined
  #areas = new Map<Id<'Territory'>, MapArea>()
  #centres = new Map<Id<'Territory'>, Point | undefined>()
  #isClosed = false
  #keeper: Keeper | undefined
  /** Whether the whole was read from the database, not from the last reading. */
  isReadWhole = false

  constructor(db: Db) {
    this.#db = db
  }

  /** To call before the first question. */
  keepBy(keeping: Keeping): void {
    this.#keeper = new Keeper(this.#db, keeping)
  }

  /**
   * The up-to-date index. `mark` is the revision of the kept answers, which differs after every event that changes the
   * index; without it the events are read each time.
   */
  async index(mark: string | undefined): Promise<MemberIndex> {
    if (this.#loaded && mark !== undefined && mark === this.#isSeenAt) return this.#loaded.index
    if (mark === undefined || this.#refresh?.mark !== mark) {
      // A refresh that began before this query may miss changes that it must show: let it end, then refresh again.
      const before = this.#refresh?.ends.catch(() => undefined) ?? Promise.resolve()
      this.#refresh = { mark, ends: before.then(() => this.#refreshed(mark)) }
    }
    const refresh = this.#refresh
    try {
      return await refresh.ends
    } finally {
      if (this.#refresh === refresh) this.#refresh = undefined
    }
  }

  async areaOf(territoryId: Id<'Territory'>): Promise<MapArea> {
    const known = this.#areas.get(territoryId)
    if (known) return known
    const areas = this.#areas
    const [codes, meeting] = await Promise.all([
      communeCodesOf(this.#db, territoryId),
      territoriesMeeting(this.#db, territoryId),
    ])
    const area = { communes: new Set(codes), meeting }
    areas.set(territoryId, area)
    return area
  }

  async centreOf(territoryId: Id<'Territory'>): Promise<Point | undefined> {
    const centres = this.#centres
    if (centres.has(territoryId)) return centres.get(territoryId)
    const centre = await findCentreOf(this.#db, territoryId)
    centres.set(territoryId, centre)
    return centre
  }

  async #refreshed(mark: string | undefined): Promise<MemberIndex> {
    const { index } = (await this.#changed()) ?? (await this.#readKept()) ?? (await this.#readAll())
    this.#isSeenAt = mark
    return index
  }

  /** Undefined when the whole directory must be read again. */
  async #changed(): Promise<Loaded | undefined> {
    const loaded = this.#loaded
    if (!loaded) return undefined
    // If this fails halfway, no half-updated index remains.
    this.#loaded = undefined
    const members = new Set<Id<'Member'>>()
    for (const event of await this.#news()) {
      if (event.type === 'member.changed') members.add(event.memberId)
      else {
        this.#forgetAreas()
        loaded.index.found.forget()
        // An unknown type of event comes from a newer version of the server: anything may have changed.
        if (event.type !== 'territories.changed') return undefined
        if ((await communesRevision(this.#db)) !== loaded.revision) return undefined
      }
    }
    if (members.size > mostReadAnew) return undefined
    if (members.size > 0) {
      const entry = await entriesOf(this.#db, [...members])
      // SQLite has answered at once, and what is asked next follows at once: others go first, before and after.
      await setImmediate()
      if (!loaded.index.change(members, entry)) return undefined
      this.clusters.forget()
      await setImmediate()
    }
    this.#loaded = loaded
    return loaded
  }

  /** The last reading, where it is still true, and what has happened since. */
  async #readKept(): Promise<Loaded | undefined> {
    const kept = await this.#keeper?.read()
    if (!kept) return undefined
    this.#seen = kept.seen
    this.#followed = new Set(kept.followed)
    this.#loaded = { index: kept.index, revision: kept.revision }
    return this.#changed()
  }

  /** Writes down what has changed since it was written last; no question waits for it. */
  async keep(): Promise<void> {
    if (!this.#loaded || this.#refresh) return
    const { index, revision } = this.#loaded
    await this.#keeper?.keep(index, { seen: this.#seen, followed: [...this.#followed], revision })
  }

  async #readAll(): Promise<Loaded> {
    this.isReadWhole = true
    this.#seen = await seenByNow(this.#db)
    await this.#news()
    const revision = await communesRevision(this.#db)
    const all: IndexEntry[] = []
    for await (const some of everyEntry(this.#db, rowsAtOnce)) {
      for (const entry of some) all.push(entry)
      if (this.#isClosed) throw new DirectoryClosed()
    }
    this.#forgetAreas()
    this.clusters.forget()
    this.#loaded = { index: await MemberIndex.of(all), revision }
    return this.#loaded
  }

  /** Anew and not emptied: what is being read meanwhile is of before. */
  #forgetAreas(): void {
    this.#areas = new Map()
    this.#centres = new Map()
  }

  async #news(): Promise<CoopEvent[]> {
    const { happened, seen } = await happenedSince(this.#db, this.#seen)
    const news = happened.filter(({ seq }) => !this.#followed.has(seq))
    this.#seen = seen
    this.#followed = new Set(happened.map(({ seq }) => seq))
    return news.map(({ event }) => event)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    await this.#refresh?.ends.catch(() => undefined)
    await this.#keeper?.[Symbol.asyncDispose]()
    await this.clusters[Symbol.asyncDispose]()
  }
}

const directories = new WeakMap<Db, Directory>()

export function directoryOf(db: Db): Directory {
  let directory = directories.get(db)
  if (!directory) {
    directory = new Directory(db)
    directories.set(db, directory)
  }
  return directory
}

/** To call once the server listens: whoever asks first would wait for it, seconds where there are 100,000 places. */
export async function readDirectoryAhead(db: Db, logger: Logger, keeping: Keeping): Promise<void> {
  const begun = performance.now()
  const directory = directoryOf(db)
  directory.keepBy(keeping)
  try {
    const { order } = await directory.index(undefined)
    const ms = Math.round(performance.now() - begun)
    logger.info({ entries: order.length, ms, fromKept: !directory.isReadWhole }, 'directory read')
  } catch (err) {
    // The first query will read it.
    if (!(err instanceof DirectoryClosed)) logger.warn({ err }, 'directory not read ahead')
  }
  await keepDirectoryOf(db, logger)
}

/** To call from time to time. */
export async function keepDirectoryOf(db: Db, logger: Logger): Promise<void> {
  // The next process will read everybody.
  await directoryOf(db)
    .keep()
    .catch((err: unknown) => logger.warn({ err }, 'directory not kept'))
}

/** To call before the database is closed. */
export async function closeDirectoryOf(db: Db): Promise<void> {
  await directories.get(db)?.[Symbol.asyncDispose]()
  directories.delete(db)
}
