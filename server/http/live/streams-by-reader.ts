import { Refusal } from '../../base/refusal.js'
import type { Concerned } from '../../rpc/news.js'
import type { LiveStream } from './live-stream.js'
import { isLinked, subjectOf, type Listener } from './listener.js'

/** The tabs of one page share one, so this is for browsers that cannot. The oldest goes: it may be of a line that broke. */
const mostOfBrowser = 4
/** A room of people shares one address, and so do phones of one network. */
const mostOfAddress = 300
const mostOfProcess = 5_000

/** The streams that are open at this process. */
export class StreamsByReader {
  readonly #all = new Set<LiveStream>()
  readonly #byReader = new Map<string, Set<LiveStream>>()

  get size(): number {
    return this.#all.size
  }

  get all(): readonly LiveStream[] {
    return [...this.#all]
  }

  /** `subject`: the thing itself, of which who came by its link listens. */
  of({ accounts, member }: Concerned, subject: string): LiveStream[] {
    const keys = [...accounts.map(ofAccount), ...(member ? [ofMember(member)] : []), ofSubject(subject)]
    return keys.flatMap((key) => this.#at(key))
  }

  refuseFull(address: string): void {
    if (this.#at(ofAddress(address)).length >= mostOfAddress)
      throw new Refusal('too-many-requests', { retryAfterSeconds: 60 })
    if (this.size >= mostOfProcess) throw new Refusal('try-later', { retryAfterSeconds: 60 })
  }

  add(stream: LiveStream): void {
    const own = this.#at(ofBrowser(stream))
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - mostOfBrowser))) {
      oldest.end()
      this.remove(oldest)
    }
    this.#all.add(stream)
    for (const key of keysOf(stream)) this.#byReader.set(key, (this.#byReader.get(key) ?? new Set()).add(stream))
  }

  remove(stream: LiveStream): void {
    this.#all.delete(stream)
    for (const key of keysOf(stream)) {
      const others = this.#byReader.get(key)
      others?.delete(stream)
      if (others?.size === 0) this.#byReader.delete(key)
    }
  }

  #at(key: string): LiveStream[] {
    return [...(this.#byReader.get(key) ?? [])]
  }
}

const ofAccount = (id: string) => `account ${id}`
const ofMember = (id: string) => `member ${id}`
const ofAddress = (address: string) => `address ${address}`
const ofSubject = (subject: string) => `subject ${subject}`

/** A session, or a link: who has it open in several browsers shares it. */
const ofBrowser = ({ listener }: LiveStream) =>
  isLinked(listener) ? `link ${subjectOf(listener)} ${listener.link.secret}` : `session ${listener.sessionId}`

function keysOf(stream: LiveStream): readonly string[] {
  const { listener } = stream
  return [keyOfNews(listener), ofAddress(listener.address), ofBrowser(stream)]
}

function keyOfNews(listener: Listener): string {
  if (isLinked(listener)) return ofSubject(subjectOf(listener))
  const { actor, member } = listener
  return member === undefined ? ofAccount(actor.for.account) : ofMember(member)
}
