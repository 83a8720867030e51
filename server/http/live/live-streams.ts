import { setImmediate } from 'node:timers/promises'
import { every } from '../../base/every.js'
import { addMs, type Instant } from '../../base/instant.js'
import type { Logger } from '../../base/logger.js'
import { eventTypes, type CoopEvent, type EventType } from '../../events/event.js'
import { eventsAfter, isBehind, lastSettled, type Cursor, type RecordedEvent } from '../../events/event.store.js'
import type { Follower } from '../../events/follow.js'
import type { Concerned } from '../../rpc/news.js'
import { Hearing, type HearingParts } from './hearing.js'
import { everything, type LiveStream } from './live-stream.js'
import { StreamsByReader } from './streams-by-reader.js'

type Parts = HearingParts & { readonly logger: Logger; readonly beatMs?: number }

/** What moderators hide of a talk, too. */
const isNews = (type: EventType): boolean =>
  /^(?:(?:loan|appointment|message|talk)\.|subject\.(?:hidden|shown)$)/.test(type)
/** After these somebody may hear less than before. */
const isLoss = (type: EventType): boolean => /^role\./.test(type) || type === 'site.changed'

const types = eventTypes.filter((type) => isNews(type) || isLoss(type))

/** Something was read, and nothing written. */
const isSeen = ({ event }: RecordedEvent): boolean => event.type === 'message.seen'

const batchSize = 200
/** Within this an ended session is found out, and an answer that settles is told. */
const lookEveryMs = 1_000
/** Wait for an older transaction to end, before which later events may not be read. */
const settlesMs = 50
/** What happened while a page read its lists, before it listened. */
const beforeMs = 30_000

/** Events of which it is known whom they concern: more than come within that time. */
const mostKnown = 1_000

/** Not told yet: it may be taken back until then. */
type Held = {
  readonly until: Instant
  readonly before: Cursor
  readonly event: RecordedEvent
  readonly only?: LiveStream
}

/**
 * Tells those who listen at this process that something is new. It reads events as they come, of all processes, without a lease and a
 * cursor of its own in the database: each process has its own listeners, and what one misses it is told when it asks again.
 */
export class LiveStreams implements Follower {
  readonly open = new StreamsByReader()
  readonly #parts: Parts
  readonly #hearing: Hearing
  readonly #looking: AsyncDisposable
  readonly #concerned = new Map<number, Promise<Concerned | undefined>>()
  #cursor: Cursor | undefined
  #held: Held[] = []
  #reading: Promise<void> | undefined
  #isWoken = false
  #hasWaited = false
  #settling: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
    this.#hearing = new Hearing(parts)
    const failed = 'live listeners not looked after'
    this.#looking = every(lookEveryMs, () => this.#look(), { logger: parts.logger, failed })
  }

  wake(committed?: readonly string[]): void {
    if (this.open.size === 0) return
    if (committed && !committed.some((type) => types.some((each) => each === type))) return
    this.#isWoken = true
    this.#reading ??= this.#read()
      .catch((err: unknown) => {
        this.#parts.logger.error({ err }, 'live listeners not told')
        // They ask again, from the last that they heard.
        this.#endAll()
      })
      .finally(() => {
        this.#reading = undefined
      })
  }

  /** `since`: the last that they were told. */
  async add(stream: LiveStream, since: Cursor | undefined): Promise<void> {
    const { clock, database } = this.#parts
    this.open.add(stream)
    const now = (this.#cursor ??= await this.#end())
    const from = since ?? (await lastSettled(database.reader, addMs(clock.now(), -beforeMs))) ?? { xid: 0, seq: 0 }
    stream.begin(isBehind(from, now) ? from : now)
    await this.#catchUp(stream, from)
    stream.caughtUp()
    this.wake()
  }

  async #catchUp(stream: LiveStream, from: Cursor): Promise<void> {
    // As far as the end that others have heard of, which counts no transaction of another database.
    const wanted = { types, limit: batchSize, hasWaited: true }
    const { events } = await eventsAfter(this.#parts.database.reader, from, wanted)
    const last = events.at(-1)
    if (last && events.length === batchSize) {
      stream.tell(everything, { sequence: last.seq, at: this.#cursor ?? last })
      return
    }
    // Of each thing its last news is enough, and that of a settling answer besides.
    const newest = new Map(
      events.map((event) => [`${event.subject} ${this.#heldUntil(event) ?? ''} ${isSeen(event)}`, event]),
    )
    const told = new Set(newest.values())
    let before = from
    for (const event of events) {
      if (told.has(event)) await this.#take(event, before, stream)
      before = event
    }
  }

  #endAll(): void {
    for (const stream of this.open.all) stream.end()
  }

  async #end(): Promise<Cursor> {
    return (await lastSettled(this.#parts.database.reader)) ?? { xid: 0, seq: 0 }
  }

  async #read(): Promise<void> {
    while (this.#isWoken && this.open.size > 0) {
      this.#isWoken = false
      const cursor = (this.#cursor ??= await this.#end())
      const wanted = { types, limit: batchSize, hasWaited: this.#hasWaited }
      const { events, isWaiting } = await eventsAfter(this.#parts.database.reader, cursor, wanted)
      this.#hasWaited = isWaiting
      for (const event of events) {
        const before = this.#cursor ?? cursor
        this.#cursor = event
        await this.#take(event, before)
      }
      if (events.length === batchSize) this.#isWoken = true
      if (isWaiting) this.#readSoon()
    }
  }

  #readSoon(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined
      this.wake()
    }, settlesMs)
  }

  #heldUntil({ event }: RecordedEvent): Instant | undefined {
    const until = 'settlesAt' in event && !('isShown' in event) ? event.settlesAt : undefined
    return until !== undefined && until > this.#parts.clock.now() ? until : undefined
  }

  async #take(event: RecordedEvent, before: Cursor, only?: LiveStream): Promise<void> {
    if (isLoss(event.event.type)) {
      if (!only) await this.#dropEnded(event.event)
      return
    }
    const until = this.#heldUntil(event)
    if (until === undefined) await this.#tell(event, only)
    else this.#held.push({ until, before, event, ...(only && { only }) })
  }

  async #tell(event: RecordedEvent, only?: LiveStream): Promise<void> {
    const { subject, xid, seq } = event
    const split = subject.indexOf(':')
    const news = this.#parts.newsOf.get(subject.slice(0, split))
    const id = subject.slice(split + 1)
    const concerned = news && (await this.#concernedBy(event, () => news.concerns(this.#parts.database.reader, id)))
    if (!news || !concerned) return
    const at = this.#held[0]?.before ?? { xid, seq }
    const told = { id, isSeen: isSeen(event) }
    for (const stream of this.open.of(concerned, subject))
      if (
        (!only || only === stream) &&
        (await this.#isStillThere(stream)) &&
        (await this.#hearing.hears(stream.listener, news, told))
      )
        stream.tell(subject, { sequence: seq, at })
  }

  /** Asked once of each event: many who come at once, as after a restart, are told of the same. */
  #concernedBy({ seq }: RecordedEvent, ask: () => Promise<Concerned | undefined>): Promise<Concerned | undefined> {
    const known = this.#concerned.get(seq)
    if (known) return known
    const asked = ask()
    this.#concerned.set(seq, asked)
    const [oldest] = this.#concerned.keys()
    if (oldest !== undefined && this.#concerned.size > mostKnown) this.#concerned.delete(oldest)
    asked.catch(() => this.#concerned.delete(seq))
    return asked
  }

  async #isStillThere(stream: LiveStream): Promise<boolean> {
    const lasts = await this.#hearing.lasts(stream.listener)
    if (!lasts) stream.end()
    return lasts
  }

  async #dropEnded(event: CoopEvent): Promise<void> {
    for (const stream of this.open.all.filter(({ listener }) => this.#hearing.mayEnd(listener, event))) {
      await this.#isStillThere(stream)
      // SQLite answers in one go, while others wait.
      await setImmediate()
    }
  }

  async #look(): Promise<void> {
    if (this.open.size === 0) {
      // Read from anew when somebody listens again.
      this.#cursor = undefined
      this.#held = []
      return
    }
    const { beatMs = 20_000, clock } = this.#parts
    const now = clock.now()
    const streams = this.open.all
    for (let at = 0; at < streams.length; at += batchSize) {
      const some = streams.slice(at, at + batchSize)
      const present = await this.#hearing.present(some.map(({ listener }) => listener))
      for (const stream of some) {
        if (present.has(stream.listener)) stream.beat(beatMs)
        else stream.end()
      }
      await setImmediate()
    }
    const due = this.#held.filter(({ until }) => until <= now)
    this.#held = this.#held.filter(({ until }) => until > now)
    for (const { event, only } of due) await this.#tell(event, only)
    this.wake()
  }

  /** Before all else of a process that ends: its listeners go to another. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#endAll()
    clearTimeout(this.#settling)
    await this.#looking[Symbol.asyncDispose]()
    await this.#reading
  }
}
