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
  /** How long between two looks when nobody wakes the follower. */
  readonly pollMs?: number
  /** Wait before the nth try; by default n⁴ seconds, about eight days over all of them. */
  readonly backOffMs?: (tries: number) => number
  /** An event was given up after its last try: for `/metrics`. */
  readonly onDeadLetter?: () => void
}

type Work = { readonly cursor: Cursor; readonly events: readonly RecordedEvent[] }

export type Follower = AsyncDisposable & {
  /** Something was committed: look now. */
  wake(): void
}

const lastTry = 20
const batchSize = 200

/**
 * Between two looks of a busy follower: each look is a write or two on the disk, whatever it finds, and seven followers who
 * look after every act would leave the acts a tenth of it.
 */
const gatherMs = 100

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
  /** Until when nobody else can have taken the lease. */
  let leasedUntil = 0

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

  /** Reads only: a follower with nothing to do costs no write. Undefined when there is nothing to do. */
  async function findWork(): Promise<Work | undefined> {
    let cursor = await cursorOf(database.reader, name)
    if (!cursor) {
      await introduce(db, name)
      cursor = { xid: 0, seq: 0 }
    }
    const events = await eventsAfter(database.reader, cursor, batchSize)
    if (events.length > 0) return { cursor, events }
    return (await dueParked(database.reader, name, clock.now())).length > 0 ? { cursor, events } : undefined
  }

  /** As found, if nobody else can have worked on it since; else as it stands once the lease is ours. */
  async function takeWork(found: Work): Promise<Work | undefined> {
    if (Date.now() < leasedUntil) return found
    const from = Date.now()
    const cursor = await takeLease(db, name, { holder, leaseMs })
    leasedUntil = cursor ? from + leaseMs / 3 : 0
    return cursor && { cursor, events: await eventsAfter(db, cursor, batchSize) }
  }

  /** One look: whether it found something, and whether there may be more at once. */
  async function look(): Promise<{ worked: boolean; more: boolean }> {
    const found = await findWork()
    const work = found && (await takeWork(found))
    if (!work) return { worked: false, more: false }
    const { cursor: taken, events } = work
    let reached: Cursor = taken
    let renewAt = Date.now() + leaseMs / 3
    // Renewed in good time, with what was reached by then: whoever takes over begins there.
    const goesOn = async (): Promise<boolean> => {
      if (stopped) return false
      if (Date.now() < renewAt) return true
      renewAt = Date.now() + leaseMs / 3
      leasedUntil = 0
      if (!(await takeLease(db, name, { holder, leaseMs }))) return false
      leasedUntil = renewAt
      return moveCursor(db, name, { holder, to: reached })
    }

    await retryParked(goesOn)
    const held = await heldSubjects(db, name)
    for (const event of events) {
      if (!(await goesOn())) break
      if (held.has(event.subject)) {
        await park(db, name, { ...event, tries: 0, nextTryAt: clock.now(), lastError: 'behind another', dead: false })
      } else if ((await attempt(event, 0)) === 'held up') {
        held.add(event.subject)
      }
      reached = { xid: event.xid, seq: event.seq }
    }
    if (reached !== taken && !(await moveCursor(db, name, { holder, to: reached }))) {
      leasedUntil = 0
      return { worked: true, more: false }
    }
    return { worked: true, more: events.length === batchSize }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      const { worked, more } = await look().catch((err: unknown) => {
        leasedUntil = 0
        logger.error({ follower: name, err }, 'follower stumbled')
        return { worked: false, more: false }
      })
      if (more) continue
      if (worked) await rest(gatherMs, () => stopped)
      await rest(pollMs, () => stopped || woken)
    }
    await releaseLease(db, name, holder).catch(() => {})
  }

  /** So long, or until it is over. */
  async function rest(ms: number, isOver: () => boolean): Promise<void> {
    if (isOver()) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      ring = () => {
        if (!isOver()) return
        clearTimeout(timer)
        resolve()
      }
    })
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
