import { addMs, type Instant } from '../base/instant.js'
import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { Database } from '../database/open-database.js'
import {
  cursorOf,
  eventAt,
  eventsAfter,
  introduce,
  moveCursor,
  park,
  parkedOf,
  releaseLease,
  takeLease,
  unpark,
  type Cursor,
  type ParkedEvent,
  type RecordedEvent,
} from './event.store.js'
import type { CoopEvent } from './event.js'

/** Called at least once for each event, in order for each subject; `id` is the same when an event comes again. */
export type Handle = (event: CoopEvent, id: string) => Promise<void>

export type FollowOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  /** Another process may take over this long after the last sign of life. */
  readonly leaseMs?: number
  /** How long between two looks when nobody wakes the follower. */
  readonly pollMs?: number
  /** Wait before the nth try; by default n⁴ seconds, about eight days over all of them. */
  readonly backOffMs?: (tries: number) => number
  /** What went wrong with an event, for `/metrics`. */
  readonly onDeadLetter?: () => void
}

export type Follower = AsyncDisposable & {
  /** Something was committed: look now. */
  wake(): void
}

const lastTry = 20
const batchSize = 200

/** Follows events under a name until disposed. Of all processes that follow for one name, one does at a time. */
export function follow(name: string, handle: Handle, options: FollowOptions): Follower {
  const {
    database,
    clock,
    logger,
    leaseMs = 30_000,
    pollMs = 1_000,
    backOffMs = (tries) => tries ** 4 * 1000,
  } = options
  const db = database.writer
  const holder = crypto.randomUUID()
  let stopped = false
  let woken = false
  let ring = () => {}

  async function attempt(event: RecordedEvent, tries: number): Promise<boolean> {
    try {
      await handle(event.event, `${name}:${event.seq}`)
      return true
    } catch (cause) {
      const dead = tries + 1 >= lastTry
      const nextTryAt = addMs(clock.now(), backOffMs(tries + 1))
      const lastError = cause instanceof Error ? cause.message : String(cause)
      await park(db, name, { ...event, tries: tries + 1, nextTryAt, lastError, dead })
      logger[dead ? 'error' : 'warn'](
        { follower: name, seq: event.seq, tries: tries + 1, err: cause },
        dead ? 'dead letter' : 'event held up',
      )
      if (dead) options.onDeadLetter?.()
      return dead
    }
  }

  /** Returns the subjects that still hold something up. */
  async function retryParked(now: Instant): Promise<Set<string>> {
    const held = new Set<string>()
    const bySubject = new Map<string, ParkedEvent[]>()
    for (const parked of await parkedOf(db, name)) {
      bySubject.set(parked.subject, [...(bySubject.get(parked.subject) ?? []), parked])
    }
    for (const [subject, waiting] of bySubject) {
      for (const parked of waiting) {
        const event = parked.nextTryAt <= now && !stopped ? await eventAt(db, parked.seq) : undefined
        if (!event || !(await attempt(event, parked.tries))) {
          held.add(subject)
          break
        }
        if (parked.tries + 1 < lastTry) await unpark(db, name, parked.seq)
      }
    }
    return held
  }

  /** Reads only: a follower with nothing to do costs no write. */
  async function hasWork(): Promise<boolean> {
    const cursor = await cursorOf(database.reader, name)
    if (!cursor) {
      await introduce(db, name)
      return true
    }
    if ((await eventsAfter(database.reader, cursor, 1)).length > 0) return true
    const now = clock.now()
    return (await parkedOf(database.reader, name)).some((parked) => parked.nextTryAt <= now)
  }

  /** One look: whether there may be more at once. */
  async function look(): Promise<boolean> {
    if (!(await hasWork())) return false
    let cursor: Cursor | undefined = await takeLease(db, name, { holder, leaseMs })
    if (!cursor) return false
    const held = await retryParked(clock.now())
    const events = await eventsAfter(db, cursor, batchSize)
    const from = cursor
    let renewAt = Date.now() + leaseMs / 3
    for (const event of events) {
      if (stopped) break
      if (Date.now() > renewAt) {
        if (!(await takeLease(db, name, { holder, leaseMs }))) return false
        if (!(await moveCursor(db, name, { holder, to: cursor }))) return false
        renewAt = Date.now() + leaseMs / 3
      }
      if (held.has(event.subject)) {
        await park(db, name, { ...event, tries: 0, nextTryAt: clock.now(), lastError: 'behind another', dead: false })
      } else if (!(await attempt(event, 0))) {
        held.add(event.subject)
      }
      cursor = { xid: event.xid, seq: event.seq }
    }
    if (cursor !== from && !(await moveCursor(db, name, { holder, to: cursor }))) return false
    return events.length === batchSize
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      const more = await look().catch((err: unknown) => {
        logger.error({ follower: name, err }, 'follower stumbled')
        return false
      })
      if (more || woken || stopped) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs)
        ring = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    await releaseLease(db, name, holder).catch(() => {})
  }

  const running = run()
  return {
    wake() {
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
