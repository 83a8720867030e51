/** A bucket that fills as time passes: `left` reads may still come at once. */
type Bucket = { left: number; atMs: number }

const minuteMs = 60_000

/** More visitors in a minute than memory is spent on. */
const mostVisitors = 50_000

/** Public reads are counted in memory and for each process: asking the database would cost more than the read. */
export class ReadLimit {
  readonly #perMinute: number
  /** Whoever was not seen for a minute has a full bucket again, so two minutes are all there is to remember. */
  #thisMinute = new Map<string, Bucket>()
  #lastMinute = new Map<string, Bucket>()
  #turnsAtMs = 0

  /** 1,200 by default: a room of a social centre with 25 people is one address. */
  constructor(perMinute = 1_200) {
    this.#perMinute = perMinute
  }

  /** How many visitors are remembered. */
  get size(): number {
    return this.#thisMinute.size + this.#lastMinute.size
  }

  /** Seconds to wait before the next reads; 0 when these may go on. */
  take(who: string, nowMs: number, reads = 1): number {
    const perMs = this.#perMinute / minuteMs
    const bucket = this.#bucketOf(who, nowMs)
    // A clock that was set back owes nobody anything.
    bucket.left = Math.min(this.#perMinute, bucket.left + Math.max(0, nowMs - bucket.atMs) * perMs)
    bucket.atMs = nowMs
    // More than a minute's reads at once would never fit: a full bucket is enough for them.
    const wanted = Math.min(reads, this.#perMinute)
    if (bucket.left < wanted) return Math.ceil((wanted - bucket.left) / perMs / 1000)
    bucket.left -= wanted
    return 0
  }

  #bucketOf(who: string, nowMs: number): Bucket {
    // If all are new, the oldest are forgotten rather than memory lost.
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
