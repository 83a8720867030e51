import type { OutgoingHttpHeaders } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Instant } from '../base/instant.js'
import { msOf } from '../base/instant.js'
import { allTopics, type Topic } from '../events/event.js'

export type Encoding = 'identity' | 'gzip' | 'br'

/** A territory's id or a commune's code. */
export type Area = string

export type Keeping = {
  readonly shows: readonly Topic[]
  /** Without areas, any event of its topics changes it. */
  readonly areas?: readonly Area[]
  readonly staleSeconds: number
  readonly until: Instant
  /** Each time it is given again. */
  readonly onUse?: () => void
  /** A page's own; without them it is an answer in JSON that any page may read. */
  readonly headers?: OutgoingHttpHeaders
}

export class KeptAnswer {
  readonly staleSeconds: number
  readonly untilMs: number
  readonly headers: OutgoingHttpHeaders | undefined
  readonly #parts: readonly KeptAnswer[]
  readonly #onUse: (() => void) | undefined
  readonly #bytes = new Map<Encoding, Buffer>()
  #dropped = false
  #used = false

  constructor(
    body: string,
    keeping: Pick<Keeping, 'staleSeconds' | 'until' | 'onUse' | 'headers'>,
    parts: readonly KeptAnswer[] = [],
  ) {
    this.#bytes.set('identity', Buffer.from(body))
    this.staleSeconds = keeping.staleSeconds
    this.untilMs = msOf(keeping.until)
    this.#parts = parts
    this.headers = keeping.headers
    this.#onUse = keeping.onUse
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

  use(): void {
    this.#used = true
    this.#onUse?.()
    for (const part of this.#parts) part.use()
  }

  takeUsed(): boolean {
    const used = this.#used
    this.#used = false
    return used
  }

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

  /** An upper bound in bytes: the body and two compressed forms of a third each. */
  get weight(): number {
    return (this.bytes('identity').length * 5) / 3 + 400
  }
}

type Kept = {
  readonly key: string
  readonly answer: KeptAnswer
  readonly shows: readonly Topic[]
  readonly areas: readonly Area[]
  readonly weight: number
}

const nowhere = ''

/** The latest drops of a topic, as numbers of the drop counter, and the answers that show it. */
class TopicDrops {
  any = 0
  #everywhere = 0
  readonly #in = new Map<Area, number>()
  readonly #showing = new Map<Area, Set<Kept>>()

  isSince(mark: number, areas: readonly Area[]): boolean {
    if (areas.length === 0) return this.any > mark
    return this.#everywhere > mark || areas.some((area) => (this.#in.get(area) ?? 0) > mark)
  }

  add(kept: Kept): void {
    for (const area of placesOf(kept)) {
      const others = this.#showing.get(area)
      if (others) others.add(kept)
      else this.#showing.set(area, new Set([kept]))
    }
  }

  remove(kept: Kept): void {
    for (const area of placesOf(kept)) {
      const others = this.#showing.get(area)
      others?.delete(kept)
      if (others?.size === 0) this.#showing.delete(area)
    }
  }

  drop(count: number, areas: readonly Area[] | undefined): Kept[] {
    this.any = count
    if (!areas) {
      this.#everywhere = count
      this.#in.clear()
      return [...this.#showing.values()].flatMap((all) => [...all])
    }
    for (const area of areas) this.#in.set(area, count)
    return [nowhere, ...areas].flatMap((area) => [...(this.#showing.get(area) ?? [])])
  }
}

const placesOf = ({ areas }: Kept): readonly Area[] => (areas.length > 0 ? areas : [nowhere])

/** A cached answer's key, or a joined batch, which has no key. */
type Address = { readonly answer: string | KeptAnswer; readonly weight: number }

/** A second-chance queue, so that many questions asked once do not evict the popular ones. */
export class PublicCache {
  readonly #maxBytes: number
  readonly #answers = new Map<string, Kept>()
  readonly #byAddress = new Map<string, Address>()
  readonly #drops: Readonly<Record<Topic, TopicDrops>>
  #count = 0
  #bytes = 0
  #addressBytes = 0

  constructor(maxBytes = 64 * 1024 * 1024) {
    this.#maxBytes = maxBytes
    const drops = () => new TopicDrops()
    this.#drops = { offers: drops(), repairs: drops(), sites: drops(), territories: drops(), members: drops() }
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#bytes + this.#addressBytes }
  }

  find(key: string, nowMs: number): KeptAnswer | undefined {
    const kept = this.#answers.get(key)
    if (!kept) return undefined
    if (!kept.answer.holdsAt(nowMs)) {
      this.#remove(kept)
      return undefined
    }
    kept.answer.use()
    return kept.answer
  }

  /** Taken before the database is read: an answer computed across a drop of its topics is not kept. */
  mark(): number {
    return this.#count
  }

  revision(topics: readonly Topic[]): string {
    return topics.map((topic) => this.#drops[topic].any).join(' ')
  }

  keep(key: string, body: string, { mark, areas = [], ...keeping }: Keeping & { readonly mark: number }): void {
    const { shows } = keeping
    if (shows.some((topic) => this.#drops[topic].isSince(mark, areas))) return
    const before = this.#answers.get(key)
    if (before) this.#remove(before)
    const answer = new KeptAnswer(body, keeping)
    const kept: Kept = { key, answer, shows, areas, weight: answer.weight + key.length }
    this.#answers.set(key, kept)
    for (const topic of shows) this.#drops[topic].add(kept)
    this.#bytes += kept.weight
    for (const [oldest, candidate] of this.#answers) {
      if (this.#bytes <= this.#maxBytes) break
      if (candidate.answer.takeUsed()) {
        this.#answers.delete(oldest)
        this.#answers.set(oldest, candidate)
      } else this.#remove(candidate)
    }
  }

  /** By the whole address of the request, so that a hit need not parse it. */
  findAddress(address: string, nowMs: number): KeptAnswer | undefined {
    const answer = this.#byAddress.get(address)?.answer
    if (answer === undefined) return undefined
    if (typeof answer === 'string') return this.find(answer, nowMs)
    if (!answer.holdsAt(nowMs)) return undefined
    answer.use()
    return answer
  }

  /** Survives a drop of its answer: it then leads to the next one with the same key. */
  keepAddress(address: string, answer: string | KeptAnswer): void {
    const known = this.#byAddress.get(address)
    const weight = address.length + (typeof answer === 'string' ? 100 : answer.weight)
    this.#addressBytes += weight - (known?.weight ?? 0)
    this.#byAddress.set(address, { answer, weight })
    for (const [oldest, { weight: freed }] of this.#byAddress) {
      if (this.#addressBytes <= this.#maxBytes / 4) break
      this.#byAddress.delete(oldest)
      this.#addressBytes -= freed
    }
  }

  drop(topics: readonly Topic[], areas?: readonly Area[]): void {
    if (topics.length === 0 || areas?.length === 0) return
    this.#count += 1
    for (const topic of topics) for (const kept of this.#drops[topic].drop(this.#count, areas)) this.#remove(kept)
  }

  dropAll(): void {
    this.drop(allTopics)
  }

  #remove(kept: Kept): void {
    if (!this.#answers.delete(kept.key)) return
    kept.answer.drop()
    this.#bytes -= kept.weight
    for (const topic of kept.shows) this.#drops[topic].remove(kept)
  }
}
