import type { Clock } from '../../base/clock.js'
import { msOf } from '../../base/instant.js'
import type { Logger } from '../../base/logger.js'
import { UpstreamFault } from '../../rpc/ask-upstream.js'
import type { Addresses, AddressQuestion, FoundAddress } from '../../rpc/context.js'
import { CircuitBreaker } from '../../rpc/circuit-breaker.js'
import { askGeocoder } from './ask-geocoder.js'
import { readGeocoderAnswer } from './geocoder-answer.js'

type GeocoderOptions = {
  /** `GEOCODER_URL`, without `/search`. Absent: no geocoder is used. */
  readonly url: string | undefined
  readonly clock: Clock
  readonly logger: Logger
  readonly timeoutMs?: number
}

type Found = readonly FoundAddress[]
type Kept = { readonly found: Found; readonly untilMs: number }

const dayMs = 86_400_000
const mostKept = 2_000
const mostUnderWay = 8
const mostBytes = 65_536
const mostFound = 6

/** Token bucket: Géoplateforme accepts fifty requests a second from one IP address, then blocks it for a while. */
const perSecond = 10
const atOnce = 40

/** Asks the geocoder for the browser, so that the geocoder learns nothing about the visitor. */
export class Geocoder implements Addresses {
  readonly #options: GeocoderOptions
  readonly #kept = new Map<string, Kept>()
  readonly #underWay = new Map<string, Promise<Found | undefined>>()
  readonly #breaker: CircuitBreaker
  #budget = { left: atOnce, atMs: 0 }

  constructor(options: GeocoderOptions) {
    this.#options = options
    this.#breaker = new CircuitBreaker(options, 'the geocoder does not answer')
  }

  async find(question: AddressQuestion): Promise<Found | undefined> {
    const { url, clock } = this.#options
    if (url === undefined) return undefined
    const kept = this.kept(question)
    if (kept) return kept
    const asked = folded(question)
    const key = keyOf(asked)
    const nowMs = msOf(clock.now())
    const same = this.#underWay.get(key)
    if (same) return same
    if (this.#breaker.isOpen || this.#underWay.size >= mostUnderWay || !this.#spend(nowMs)) return undefined

    const answer = this.#ask(addressOf(url, asked)).then((found) => {
      if (found) this.#keep(key, { found, untilMs: nowMs + dayMs })
      return found
    })
    this.#underWay.set(key, answer)
    try {
      return await answer
    } finally {
      this.#underWay.delete(key)
    }
  }

  kept(question: AddressQuestion): Found | undefined {
    const key = keyOf(folded(question))
    const kept = this.#kept.get(key)
    return kept && msOf(this.#options.clock.now()) < kept.untilMs ? this.#keep(key, kept) : undefined
  }

  #ask(address: URL): Promise<Found | undefined> {
    const { timeoutMs = 3_000 } = this.#options
    return this.#breaker.run(async () => {
      const answer = await askGeocoder(address, { timeoutMs, maxBytes: mostBytes })
      const found = answer === 'unread' ? [] : readGeocoderAnswer(answer.body)
      if (!found) throw new UpstreamFault('answered something else than addresses')
      return found.slice(0, mostFound)
    })
  }

  #keep(key: string, kept: Kept): Found {
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break
      this.#kept.delete(oldest)
    }
    return kept.found
  }

  #spend(nowMs: number): boolean {
    const earned = (Math.max(0, nowMs - this.#budget.atMs) / 1_000) * perSecond
    const left = Math.min(atOnce, this.#budget.left + earned)
    this.#budget = { left: left < 1 ? left : left - 1, atMs: nowMs }
    return left >= 1
  }
}

function folded(question: AddressQuestion): AddressQuestion {
  return { ...question, text: question.text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() }
}

const keyOf = ({ text, communeCode, postcode }: AddressQuestion) => JSON.stringify([text, communeCode, postcode])

function addressOf(url: string, { text, communeCode, postcode }: AddressQuestion): URL {
  const address = new URL(url)
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/search`
  const asked = { q: text, limit: String(mostFound), autocomplete: '1', index: 'address' }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  if (communeCode !== undefined) address.searchParams.set('citycode', communeCode)
  if (postcode !== undefined) address.searchParams.set('postcode', postcode)
  return address
}
