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

/**
 * Answers to public reads, given again without asking anybody until an event touches what they show or their own time
 * passes. Bounded: what was used longest ago goes first.
 */
export class PublicCache {
  readonly #maxBytes: number
  readonly #answers = new Map<string, { answer: KeptAnswer; shows: readonly Topic[] }>()
  readonly #byAddress = new Map<string, KeptAnswer>()
  readonly #drops = new Map<Topic, number>()
  #bytes = 0

  constructor(maxBytes = 64 * 1024 * 1024) {
    this.#maxBytes = maxBytes
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#bytes }
  }

  find(key: string, nowMs: number): KeptAnswer | undefined {
    const kept = this.#answers.get(key)
    if (!kept) return undefined
    if (!kept.answer.holdsAt(nowMs)) {
      this.#remove(key)
      return undefined
    }
    this.#answers.delete(key)
    this.#answers.set(key, kept)
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
    this.#answers.set(key, { answer, shows: keeping.shows })
    this.#bytes += answer.weight
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#remove(oldest)
    }
  }

  /** The same answers under the whole address they were asked by, so that a hit reads nothing of it. */
  findAddress(address: string, nowMs: number): KeptAnswer | undefined {
    const answer = this.#byAddress.get(address)
    if (answer?.holdsAt(nowMs)) return answer
    if (answer) this.#byAddress.delete(address)
    return undefined
  }

  keepAddress(address: string, answer: KeptAnswer): void {
    this.#byAddress.set(address, answer)
    // Addresses of one answer are many (order of keys, batches): they only point, so a plain bound is enough.
    if (this.#byAddress.size > 5_000) this.#byAddress.clear()
  }

  /** Something happened to these topics: whatever shows them is asked anew. */
  drop(topics: readonly Topic[]): void {
    if (topics.length === 0) return
    for (const topic of topics) this.#drops.set(topic, (this.#drops.get(topic) ?? 0) + 1)
    for (const [key, kept] of this.#answers) {
      if (kept.shows.some((topic) => topics.includes(topic))) this.#remove(key)
    }
    this.#byAddress.clear()
  }

  dropAll(): void {
    this.drop(allTopics)
  }

  #remove(key: string): void {
    const kept = this.#answers.get(key)
    if (!kept) return
    kept.answer.drop()
    this.#bytes -= kept.answer.weight
    this.#answers.delete(key)
  }
}
