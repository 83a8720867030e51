import { setTimeout } from 'node:timers/promises'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { PublicCache } from '../rpc/public-cache.js'

export type Metrics = {
  /** `ms` is absent for a live stream, which lasts as long as somebody looks. */
  seen(status: number, kept: boolean, ms: number | undefined): void
  countListeners(count: () => number): void
  deadLetter(): void
  readonly housekeeping: { done(step: string, rows: number): void; failed(step: string): void }
  text(): Promise<string>
  readonly contentType: string
}

type Watched = {
  readonly cache: PublicCache
  readonly countDeadLetters: () => Promise<number>
  readonly countWaitingMails: () => Promise<number>
  /** So long no mail has left, because the mail server takes none; 0 while they leave. */
  readonly mailOutageSeconds: () => Promise<number>
  /** Rejects when the database does not answer. */
  readonly ask: () => Promise<void>
  /** Names of the steps, so that each has its counters from the start. */
  readonly steps: readonly string[]
}

export function openMetrics({ cache, ask, steps, ...asked }: Watched): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    name: 'coop_requests_total',
    help: 'Requests by class of status',
    labelNames: ['status', 'kept'],
    registers,
  })
  const duration = new Histogram({
    name: 'coop_request_seconds',
    help: 'Time to answer a request',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const given = new Counter({ name: 'coop_events_given_up_total', help: 'Events given up after 20 tries', registers })
  new Gauge({
    name: 'coop_kept_answers',
    help: 'Public answers kept in memory',
    registers,
    collect() {
      this.set(cache.size.answers)
    },
  })
  const gauge = (name: string, help: string, find: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set((await inTime(find())) ?? Number.NaN)
      },
    })
  gauge('coop_dead_letters', 'Events that a follower has given up and nobody has replayed', asked.countDeadLetters)
  gauge('coop_mails_waiting', 'Mails that could not leave yet and are tried again', asked.countWaitingMails)
  gauge(
    'coop_mail_outage_seconds',
    'Since when the mail server takes no mail; 0 while it does',
    asked.mailOutageSeconds,
  )
  new Gauge({
    name: 'coop_database_up',
    help: 'Whether the database answers',
    registers,
    async collect() {
      this.set((await inTime(ask().then(() => 1))) ?? 0)
    },
  })
  const counting = (what: string, help: string) => {
    const counter = new Counter({ name: `coop_housekeeping_${what}_total`, help, labelNames: ['step'], registers })
    for (const step of steps) counter.inc({ step }, 0)
    return counter
  }
  const runs = counting('runs', 'Times that a step of housekeeping was begun')
  const failures = counting('failures', 'Times that a step of housekeeping failed')
  const rows = counting('rows', 'Rows, or photos, that a step of housekeeping has dealt with')
  // Looking up labels would cost as much as the rest of a cached answer; there are ten.
  const known = new Map<string, { inc(): void }>()
  return {
    seen(status, kept, ms) {
      const labels = `${Math.floor(status / 100)}xx ${kept ? 'yes' : 'no'}`
      let counter = known.get(labels)
      if (!counter) known.set(labels, (counter = requests.labels(...labels.split(' '))))
      counter.inc()
      if (ms !== undefined) duration.observe(ms / 1000)
    },
    countListeners(count) {
      new Gauge({
        name: 'coop_live_listeners',
        help: 'Pages that are told at once when something is new',
        registers,
        collect() {
          this.set(count())
        },
      })
    },
    deadLetter: () => given.inc(),
    housekeeping: {
      done(step, count) {
        runs.inc({ step })
        rows.inc({ step }, count)
      },
      failed(step) {
        runs.inc({ step })
        failures.inc({ step })
      },
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Undefined when it fails or takes long: during an outage of the database the other figures are wanted most. */
function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  return Promise.race([asked.catch(() => undefined), setTimeout(2_000, undefined, { ref: false })])
}
