import { addMs, msOf, type Instant } from '../base/instant.js'
import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { Database } from '../database/open-database.js'
import {
  cursorOf,
  eventAt,
  eventsAfter,
  introduce,
  isBehind,
  moveCursor,
  releaseLease,
  takeLease,
  type Cursor,
  type RecordedEvent,
} from './event.store.js'
import type { EventOf, EventType } from './event.js'
import { firstParked, parkedSubjects, nextParked, park, unpark, type ParkedEvent } from './parked-event.store.js'

export type Following<Type extends EventType> = {
  readonly name: string
  readonly types: readonly Type[]
  /** Called at least once for each event, in order within a subject; `id` is the same when an event comes again. */
  handle(event: EventOf<Type>, id: string): Promise<void>
}

/** Thrown by a handler for which it is too early: the event comes again then, which is no failure. */
export class Later extends Error {
  readonly at: Instant

  constructor(at: Instant) {
    super(`not before ${at}`)
    this.at = at
  }
}

export type FollowOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly leaseMs?: number
  readonly atOnce?: number
  /** The interval of polling, which bounds the delay when no wake-up arrives. */
  readonly pollMs?: number
  /** Wait before the nth try; by default n⁴ seconds, six and a half days in all. */
  readonly backOffMs?: (tries: number) => number
  readonly onDeadLetter?: () => void
  /** So that many who are woken at once leave connections to others. */
  readonly inTurn?: <Out>(read: () => Promise<Out>) => Promise<Out>
}

export type Follower = AsyncDisposable & { wake(types?: readonly string[]): void }

const lastTry = 20
const batchSize = 200
/** After passing so many events that it does not want, a follower writes its cursor. */
const mostUnwritten = 500
/** Wait while another process has the lease, or after an outage. */
const againMs = 1_000
/** Wait for an older transaction to end, before which later events may not be read. */
const settlesMs = 100

type Work = { readonly cursor: Cursor; readonly events: readonly RecordedEvent[]; readonly due: readonly ParkedEvent[] }

/** Among all processes only one follows under a name at a time. */
export function follow<Type extends EventType>(following: Following<Type>, options: FollowOptions): Follower {
  const { name, types, handle }: Following<EventType> = following
  const {
    database,
    clock,
    logger,
    leaseMs = 30_000,
    atOnce = 1,
    pollMs = 30_000,
    backOffMs = (tries) => tries ** 4 * 1000,
    inTurn = (read) => read(),
  } = options
  const { reader, writer: db } = database
  const holder = crypto.randomUUID()
  let stopped = false
  let woken = false
  let ring = () => {}
  /** Nothing up to here is wanted. The stored cursor may be behind, since moving it costs a write. */
  let passed: Cursor | undefined
  /** Something was held back in the last round, or nobody woke it, and time is no matter. */
  let hasWaited = false
  let nextTryAt: Instant | undefined
  let renewAt = 0
  let mayHold = false

  async function attempt(event: RecordedEvent, tries: number): Promise<'done' | 'held up' | 'given up'> {
    try {
      await handle(event.event, `${name}:${event.seq}`)
      return 'done'
    } catch (cause) {
      const lastError = cause instanceof Error ? cause.message : String(cause)
      if (cause instanceof Later) {
        await park(db, name, { ...event, tries, nextTryAt: cause.at, lastError, dead: false })
        if (nextTryAt === undefined || cause.at < nextTryAt) nextTryAt = cause.at
        return 'held up'
      }
      const dead = tries + 1 >= lastTry
      const tryAgainAt = addMs(clock.now(), backOffMs(tries + 1))
      await park(db, name, { ...event, tries: tries + 1, nextTryAt: tryAgainAt, lastError, dead })
      logger[dead ? 'error' : 'warn'](
        { follower: name, seq: event.seq, tries: tries + 1, err: cause },
        dead ? 'event given up' : 'event handler failed',
      )
      if (dead) options.onDeadLetter?.()
      else if (nextTryAt === undefined || tryAgainAt < nextTryAt) nextTryAt = tryAgainAt
      return dead ? 'given up' : 'held up'
    }
  }

  async function retry(due: readonly ParkedEvent[], goesOn: () => Promise<boolean>): Promise<void> {
    for (const first of due) {
      let parked: ParkedEvent | undefined = first
      while (parked && (await goesOn())) {
        const event = await eventAt(db, parked.seq)
        const outcome = event && types.includes(event.event.type) ? await attempt(event, parked.tries) : 'done'
        if (outcome === 'held up') break
        if (outcome === 'done') await unpark(db, name, parked.seq)
        parked = await nextParked(db, name, parked.subject)
      }
    }
  }

  async function takeEach(events: readonly RecordedEvent[], parked: Set<string>): Promise<void> {
    for (const event of events) {
      if (parked.has(event.subject)) {
        await park(db, name, { ...event, tries: 0, nextTryAt: clock.now(), lastError: 'behind another', dead: false })
      } else if ((await attempt(event, 0)) === 'held up') {
        parked.add(event.subject)
      }
    }
  }

  async function lease(cursor: Cursor): Promise<Cursor | undefined> {
    if (Date.now() < renewAt) return cursor
    const now = Date.now()
    mayHold = true
    const taken = await takeLease(db, name, { holder, leaseMs })
    renewAt = taken ? now + leaseMs / 3 : 0
    return taken
  }

  async function reach(cursor: Cursor): Promise<boolean> {
    const isOurs = await moveCursor(db, name, { holder, to: cursor })
    if (!isOurs) renewAt = 0
    return isOurs
  }

  /** Returns how long to wait before the next round; undefined when all is done. */
  async function work({ cursor, events, due }: Work): Promise<number | undefined> {
    const standing = await lease(cursor)
    if (!standing) return againMs
    // Another process had the lease in between, and has gone further.
    if (isBehind(cursor, standing)) return 0
    let reached = cursor
    // Renews the lease in time and stores the progress, where another process would take over.
    const goesOn = async (): Promise<boolean> => {
      if (stopped) return false
      if (Date.now() < renewAt) return true
      return (await lease(reached)) !== undefined && reach(reached)
    }

    await retry(due, goesOn)
    const parked = events.length > 0 ? await parkedSubjects(db, name) : new Set<string>()
    for (let at = 0; at < events.length && (await goesOn()); at += atOnce) {
      const some = events.slice(at, at + atOnce)
      const ended = await Promise.allSettled(bySubject(some).map((queue) => takeEach(queue, parked)))
      // All must have ended before the failure is thrown, or a retry would run beside them.
      for (const each of ended) if (each.status === 'rejected') throw each.reason
      reached = some.at(-1) ?? reached
    }
    if (events.length === 0 && passed) reached = passed
    if (reached !== cursor && !(await reach(reached))) return againMs
    return events.length === batchSize || due.length === batchSize ? 0 : undefined
  }

  async function read() {
    const cursor = (await cursorOf(reader, name)) ?? (await introduce(db, name))
    const from = passed && isBehind(cursor, passed) ? passed : cursor
    const found = await eventsAfter(reader, from, { types, limit: batchSize, hasWaited })
    return { ...found, cursor, from, parked: await firstParked(reader, name, batchSize) }
  }

  /** Without wanted events it writes nothing. */
  async function followOnce(): Promise<number> {
    const { cursor, from, last, events, isWaiting, parked } = await inTurn(read)
    hasWaited = isWaiting
    passed = events.length === 0 && isBehind(from, last) ? last : from
    const now = clock.now()
    const due = parked.filter((one) => one.nextTryAt <= now)
    nextTryAt = parked[due.length]?.nextTryAt
    if (events.length > 0 || due.length > 0 || passed.seq - cursor.seq >= mostUnwritten) {
      const wait = await work({ cursor, events, due })
      if (wait !== undefined) return Math.min(wait, pollMs)
    }
    return Math.min(
      pollMs,
      isWaiting ? settlesMs : pollMs,
      nextTryAt === undefined ? pollMs : msOf(nextTryAt) - msOf(clock.now()),
    )
  }

  async function run(): Promise<void> {
    while (!stopped) {
      hasWaited ||= !woken
      woken = false
      const wait = await followOnce().catch((err: unknown) => {
        logger.error({ follower: name, err }, 'follower failed, trying again')
        return Math.min(againMs, pollMs)
      })
      if (wait <= 0 || woken || stopped) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait)
        ring = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    if (mayHold) await releaseLease(db, name, holder).catch(() => {})
  }

  const running = run()
  return {
    wake(committed) {
      if (committed && !types.some((type) => committed.includes(type))) return
      woken = true
      ring()
    },
    async [Symbol.asyncDispose]() {
      stopped = true
      ring()
      await running
    },
  }
}

function bySubject(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const queues = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const queue = queues.get(event.subject)
    if (queue) queue.push(event)
    else queues.set(event.subject, [event])
  }
  return [...queues.values()]
}
