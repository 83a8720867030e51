import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { CoopEvent } from '../../events/event.js'
import { communeCodesOf } from '../../territories/index.js'
import { territoriesMeeting } from './map-area.store.js'
import { communesRevision, everyEntry, happenedSince, seenByNow, entriesOf, type SeenUpTo } from './directory.store.js'
import { Clusters } from './clusters.js'
import { MemberIndex } from './member-index.js'
import type { IndexEntry } from './index-entry.js'

/** A read of so many rows holds the process for some three milliseconds on SQLite. */
const rowsAtOnce = 400
/** More of them are read faster all together. */
const mostReadAnew = 500

type Loaded = { readonly index: MemberIndex; readonly revision: number }
/** What is to be known of a territory to tell who is on its map. */
export type MapArea = {
  /** Its communes and their parts. */
  readonly communes: ReadonlySet<string>
  readonly meeting: ReadonlySet<Id<'Territory'>>
}
type Refresh = { readonly mark: string | undefined; readonly ends: Promise<MemberIndex> }

/**
 * Everybody that lists and maps show, held in memory by the process: read when somebody first asks, and looked after when
 * any process has changed somebody. Reads go on in slices, so nobody else waits for it.
 */
export class Directory {
  readonly clusters = new Clusters()
  readonly #db: Db
  #loaded: Loaded | undefined
  #seen: SeenUpTo = 0
  /** Events that would be told again although they have been followed. */
  #followed: ReadonlySet<number> = new Set()
  #isSeenAt: string | undefined
  #refresh: Refresh | undefined
  #areas = new Map<Id<'Territory'>, MapArea>()

  constructor(db: Db) {
    this.#db = db
  }

  /**
   * The index as it is now. `mark` is another text whenever something has happened that it shows, as the kept answers tell
   * it; without one the events themselves are asked.
   */
  async index(mark: string | undefined): Promise<MemberIndex> {
    if (this.#loaded && mark !== undefined && mark === this.#isSeenAt) return this.#loaded.index
    if (mark === undefined || this.#refresh?.mark !== mark) {
      // A look that began before this question was asked may miss what it must show: it is waited for, then one looks anew.
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

  async #refreshed(mark: string | undefined): Promise<MemberIndex> {
    const { index } = (await this.#changed()) ?? (await this.#readAll())
    this.#isSeenAt = mark
    return index
  }

  /** Undefined when all of it has to be read. */
  async #changed(): Promise<Loaded | undefined> {
    const loaded = this.#loaded
    if (!loaded) return undefined
    // What is begun and not ended leaves nothing behind that could be taken for whole.
    this.#loaded = undefined
    const members = new Set<Id<'Member'>>()
    for (const event of await this.#news()) {
      if (event.type === 'member.changed') members.add(event.memberId)
      else {
        this.#areas = new Map()
        loaded.index.found.forget()
        // A type of event that we do not know comes from a newer version of us: anything may have changed.
        if (event.type !== 'territories.changed') return undefined
        if ((await communesRevision(this.#db)) !== loaded.revision) return undefined
      }
    }
    if (members.size > mostReadAnew) return undefined
    if (members.size > 0) {
      const entry = await entriesOf(this.#db, [...members])
      if (!loaded.index.change(members, entry)) return undefined
      this.clusters.forget()
    }
    this.#loaded = loaded
    return loaded
  }

  async #readAll(): Promise<Loaded> {
    this.#seen = await seenByNow(this.#db)
    await this.#news()
    const revision = await communesRevision(this.#db)
    const all: IndexEntry[] = []
    for await (const some of everyEntry(this.#db, rowsAtOnce)) {
      for (const entry of some) all.push(entry)
    }
    this.#areas = new Map()
    this.clusters.forget()
    this.#loaded = { index: await MemberIndex.of(all), revision }
    return this.#loaded
  }

  async #news(): Promise<CoopEvent[]> {
    const { happened, seen } = await happenedSince(this.#db, this.#seen)
    const news = happened.filter(({ seq }) => !this.#followed.has(seq))
    this.#seen = seen
    this.#followed = new Set(happened.map(({ seq }) => seq))
    return news.map(({ event }) => event)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#refresh?.ends.catch(() => undefined)
    await this.clusters[Symbol.asyncDispose]()
  }
}

const directories = new WeakMap<Db, Directory>()

/** The one directory that a process has of a database. */
export function directoryOf(db: Db): Directory {
  let directory = directories.get(db)
  if (!directory) {
    directory = new Directory(db)
    directories.set(db, directory)
  }
  return directory
}

/** Before a database is closed. */
export async function closeDirectoryOf(db: Db): Promise<void> {
  await directories.get(db)?.[Symbol.asyncDispose]()
  directories.delete(db)
}
