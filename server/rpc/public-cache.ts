import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Instant } from '../base/instant.js'
import { msOf } from '../base/instant.js'
import { allTopics, type Topic } from '../events/event.js'

export type Encoding = 'identity' | 'gzip' | 'br'

/** What an answer is kept under: what it shows, and the moment after which it is no longer true by itself. */
export type Keeping = {
  readonly shows: readonly Topic[]
  readonly staleSeconds: number
  readonly until: Instant
}

/** An answer of one procedure, or of a batch of them, in the bytes that go out. */
export class KeptAnswer {
  readonly staleSeconds: number
  readonly untilMs: number
  readonly #parts: readonly KeptAnswer[]
  readonly #bytes = new Map<Encoding, Buffer>()
  #dropped = false
  #used = false

  constructor(body: string, keeping: Omit<Keeping, 'shows'>, parts: readonly KeptAnswer[] = []) {
    this.#bytes.set('identity', Buffer.from(body))
    this.staleSeconds = keeping.staleSeconds
    this.untilMs = msOf(keeping.until)
    this.#parts = parts
  }

  holdsAt(nowMs: number): boolean {
    return !this.#dropped && nowMs < this.untilMs && this.#parts.every((part) => part.holdsAt(nowMs))
  }

  drop(): void {
    this.#dropped = true
  }

  get isJoined(): boolean {
    return this.#parts.length > 0
  }

  /** Somebody has asked for it, alone or in a batch. */
  use(): void {
    this.#used = true
    for (const part of this.#parts) part.use()
  }

  /** Whether anybody has, since this was last asked. */
  takeUsed(): boolean {
    const used = this.#used
    this.#used = false
    return used
  }

  /** Compressed the first time somebody wants it so, then never again. */
  bytes(encoding: Encoding): Buffer {
    const known = this.#bytes.get(encoding)
    if (known) return known
    const plain = this.bytes('identity')
    const made =
      encoding === 'br'
        ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
        : gzipSync(plain)
    this.#bytes.set(encoding, made)
    return made
  }

  /** What it may come to weigh: the body and its two compressed forms, a third each. */
  get weight(): number {
    return (this.bytes('identity').length * 5) / 3 + 400
  }
}

type Kept = { readonly answer: KeptAnswer; readonly shows: readonly Topic[]; readonly weight: number }

/**
 * Answers to public reads, given again without asking anybody until an event touches what they show or their own time
 * passes. Bounded: the oldest goes, unless it was asked for since it was last spared, so that a thousand questions asked
 * once do not push out the one that everybody asks.
 */
export class PublicCache {
  readonly #maxBytes: number
  readonly #answers = new Map<string, Kept>()
  readonly #byAddress = new Map<string, KeptAnswer>()
  readonly #drops = new Map<Topic, number>()
  #bytes = 0
  #addressBytes = 0

  constructor(maxBytes = 64 * 1024 * 1024) {
    this.#maxBytes = maxBytes
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#bytes + this.#addressBytes }
  }

  find(key: string, nowMs: number): KeptAnswer | undefined {
    const kept = this.#answers.get(key)
    if (!kept) return undefined
    if (!kept.answer.holdsAt(nowMs)) {
      this.#remove(key)
      return undefined
    }
    kept.answer.use()
    return kept.answer
  }

  /** Taken before the database is asked; an answer computed across a drop of what it shows is not kept. */
  mark(shows: readonly Topic[]): string {
    return shows.map((topic) => this.#drops.get(topic) ?? 0).join(' ')
  }

  keep(key: string, body: string, keeping: Keeping & { readonly mark: string }): void {
    if (this.mark(keeping.shows) !== keeping.mark) return
    this.#remove(key)
    const answer = new KeptAnswer(body, keeping)
    const kept = { answer, shows: keeping.shows, weight: answer.weight + key.length }
    this.#answers.set(key, kept)
    this.#bytes += kept.weight
    for (const [oldest, candidate] of this.#answers) {
      if (this.#bytes <= this.#maxBytes) break
      if (candidate.answer.takeUsed()) {
        this.#answers.delete(oldest)
        this.#answers.set(oldest, candidate)
      } else this.#remove(oldest)
    }
  }

  /** The same answers under the whole address they were asked by, so that a hit reads nothing of it. */
  findAddress(address: string, nowMs: number): KeptAnswer | undefined {
    const answer = this.#byAddress.get(address)
    if (!answer?.holdsAt(nowMs)) return undefined
    answer.use()
    return answer
  }

  keepAddress(address: string, answer: KeptAnswer): void {
    // A joined batch has bytes of its own, any other address only points.
    const weight = address.length + (answer.isJoined ? answer.weight : 100)
    if (this.#addressBytes + weight > this.#maxBytes / 4) this.#forgetAddresses()
    if (!this.#byAddress.has(address)) this.#addressBytes += weight
    this.#byAddress.set(address, answer)
  }

  /** Something happened to these topics: whatever shows them is asked anew. */
  drop(topics: readonly Topic[]): void {
    if (topics.length === 0) return
    for (const topic of topics) this.#drops.set(topic, (this.#drops.get(topic) ?? 0) + 1)
    for (const [key, kept] of this.#answers) {
      if (kept.shows.some((topic) => topics.includes(topic))) this.#remove(key)
    }
    this.#forgetAddresses()
  }

  dropAll(): void {
    this.drop(allTopics)
  }

  #remove(key: string): void {
    const kept = this.#answers.get(key)
    if (!kept) return
    kept.answer.drop()
    this.#bytes -= kept.weight
    this.#answers.delete(key)
  }

  #forgetAddresses(): void {
    this.#byAddress.clear()
    this.#addressBytes = 0
  }
}
