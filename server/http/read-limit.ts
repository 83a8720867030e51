/** A token bucket: `left` reads may come at once. */
type Bucket = { left: number; atMs: number }

const minuteMs = 60_000

/** Bounds the memory. */
const mostVisitors = 50_000

/** In memory and per process: a count in the database would cost more than the read. */
export class ReadLimit {
  readonly #perMinute: number
  /** After a minute without reads a bucket is full again, so two minutes are enough to remember. */
  #thisMinute = new Map<string, Bucket>()
  #lastMinute = new Map<string, Bucket>()
  #turnsAtMs = 0

  /** By default 1,200: a room of a social centre with 25 people shares one address. */
  constructor(perMinute = 1_200) {
    this.#perMinute = perMinute
  }

  get size(): number {
    return this.#thisMinute.size + this.#lastMinute.size
  }

  /** Seconds to wait; 0 when the reads may go on. */
  take(who: string, nowMs: number, reads = 1): number {
    const perMs = this.#perMinute / minuteMs
    const bucket = this.#bucketOf(who, nowMs)
    // The clock may have been set back.
    bucket.left = Math.min(this.#perMinute, bucket.left + Math.max(0, nowMs - bucket.atMs) * perMs)
    bucket.atMs = nowMs
    // More than a full bucket could never be taken.
    const wanted = Math.min(reads, this.#perMinute)
    if (bucket.left < wanted) return Math.ceil((wanted - bucket.left) / perMs / 1000)
    bucket.left -= wanted
    return 0
  }

  #bucketOf(who: string, nowMs: number): Bucket {
    // With too many new visitors the oldest are forgotten.
    if (nowMs >= this.#turnsAtMs || this.#thisMinute.size >= mostVisitors) this.#turn(nowMs)
    const known = this.#thisMinute.get(who)
    if (known) return known
    const bucket = this.#lastMinute.get(who) ?? { left: this.#perMinute, atMs: nowMs }
    this.#thisMinute.set(who, bucket)
    return bucket
  }

  #turn(nowMs: number): void {
    this.#lastMinute = this.#thisMinute
    this.#thisMinute = new Map()
    this.#turnsAtMs = nowMs + minuteMs
  }
}
