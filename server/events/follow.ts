import { addMs } from '../base/instant.js'
import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { Database } from '../database/open-database.js'
import {
  cursorOf,
  eventAt,
  eventsAfter,
  introduce,
  moveCursor,
  releaseLease,
  takeLease,
  type Cursor,
  type RecordedEvent,
} from './event.store.js'
import type { CoopEvent } from './event.js'
import { dueParked, heldSubjects, nextParked, park, unpark, type ParkedEvent } from './parked-event.store.js'

/** Called at least once for each event, in order for each subject; `id` is the same when an event comes again. */
export type Handle = (event: CoopEvent, id: string) => Promise<void>

export type FollowOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  /** Another process may take over this long after the last sign of life. */
  readonly leaseMs?: number
  /** How many events are taken at a time; those of one subject wait for each other in any case. */
  readonly atOnce?: number
  /** How long between two looks when nobody wakes the follower. */
  readonly pollMs?: number
  /** Wait before the nth try; by default n⁴ seconds, about eight days over all of them. */
  readonly backOffMs?: (tries: number) => number
  /** An event was given up after its last try: for `/metrics`. */
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
    atOnce = 1,
    pollMs = 1_000,
    backOffMs = (tries) => tries ** 4 * 1000,
  } = options
  const db = database.writer
  const holder = crypto.randomUUID()
  let stopped = false
  let woken = false
  let ring = () => {}

  async function attempt(event: RecordedEvent, tries: number): Promise<'done' | 'held up' | 'given up'> {
    try {
      await handle(event.event, `${name}:${event.seq}`)
      return 'done'
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
      return dead ? 'given up' : 'held up'
    }
  }

  /** What is due, and what waits behind it for the same subject. */
  async function retryParked(goesOn: () => Promise<boolean>): Promise<void> {
    for (const due of await dueParked(db, name, clock.now())) {
      let parked: ParkedEvent | undefined = due
      while (parked && (await goesOn())) {
        const event = await eventAt(db, parked.seq)
        const outcome = event ? await attempt(event, parked.tries) : 'done'
        if (outcome === 'held up') break
        if (outcome === 'done') await unpark(db, name, parked.seq)
        parked = await nextParked(db, name, parked.subject)
      }
    }
  }

  async function takeEach(events: readonly RecordedEvent[], held: Set<string>): Promise<void> {
    for (const event of events) {
      if (held.has(event.subject)) {
        await park(db, name, { ...event, tries: 0, nextTryAt: clock.now(), lastError: 'behind another', dead: false })
      } else if ((await attempt(event, 0)) === 'held up') {
        held.add(event.subject)
      }
    }
  }

  /** Reads only: a follower with nothing to do costs no write. */
  async function hasWork(): Promise<boolean> {
    const cursor = await cursorOf(database.reader, name)
    if (!cursor) {
      await introduce(db, name)
      return true
    }
    if ((await eventsAfter(database.reader, cursor, 1)).length > 0) return true
    return (await dueParked(database.reader, name, clock.now())).length > 0
  }

  /** One look: whether there may be more at once. */
  async function look(): Promise<boolean> {
    if (!(await hasWork())) return false
    const taken = await takeLease(db, name, { holder, leaseMs })
    if (!taken) return false
    let reached: Cursor = taken
    let renewAt = Date.now() + leaseMs / 3
    // Renewed in good time, with what was reached by then: whoever takes over begins there.
    const goesOn = async (): Promise<boolean> => {
      if (stopped) return false
      if (Date.now() < renewAt) return true
      renewAt = Date.now() + leaseMs / 3
      if (!(await takeLease(db, name, { holder, leaseMs }))) return false
      return moveCursor(db, name, { holder, to: reached })
    }

    await retryParked(goesOn)
    const held = await heldSubjects(db, name)
    const events = await eventsAfter(db, reached, batchSize)
    for (let at = 0; at < events.length && (await goesOn()); at += atOnce) {
      const some = events.slice(at, at + atOnce)
      const ended = await Promise.allSettled(bySubject(some).map((queue) => takeEach(queue, held)))
      // Not before all have ended: what is begun again would overtake itself.
      for (const each of ended) if (each.status === 'rejected') throw each.reason
      reached = some.at(-1) ?? reached
    }
    if (reached !== taken && !(await moveCursor(db, name, { holder, to: reached }))) return false
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

/** In their order. */
function bySubject(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const queues = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const queue = queues.get(event.subject)
    if (queue) queue.push(event)
    else queues.set(event.subject, [event])
  }
  return [...queues.values()]
}
