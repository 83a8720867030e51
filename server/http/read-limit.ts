/** A bucket that fills as time passes: `left` reads may still come at once. */
type Bucket = { left: number; atMs: number }

/** Public reads are counted in memory and for each process: asking the database would cost more than the read. */
export class ReadLimit {
  readonly #perMinute: number
  readonly #buckets = new Map<string, Bucket>()

  /** 1,200 by default: a room of a social centre with 25 people is one address. */
  constructor(perMinute = 1_200) {
    this.#perMinute = perMinute
  }

  /** Seconds to wait before the next read; 0 when this one may go on. */
  take(who: string, nowMs: number, reads = 1): number {
    const perMs = this.#perMinute / 60_000
    let bucket = this.#buckets.get(who)
    if (!bucket) {
      if (this.#buckets.size >= 50_000) this.#forgetFull(nowMs, perMs)
      bucket = { left: this.#perMinute, atMs: nowMs }
      this.#buckets.set(who, bucket)
    }
    bucket.left = Math.min(this.#perMinute, bucket.left + (nowMs - bucket.atMs) * perMs)
    bucket.atMs = nowMs
    if (bucket.left < reads) return Math.ceil((reads - bucket.left) / perMs / 1000)
    bucket.left -= reads
    return 0
  }

  /** Whoever has a full bucket again is as good as unknown; if all are busy, all are forgotten rather than memory lost. */
  #forgetFull(nowMs: number, perMs: number): void {
    for (const [who, bucket] of this.#buckets) {
      if (bucket.left + (nowMs - bucket.atMs) * perMs >= this.#perMinute) this.#buckets.delete(who)
    }
    if (this.#buckets.size >= 50_000) this.#buckets.clear()
  }
}
