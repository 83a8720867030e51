import { listenTo, type Heard, type Outcome, type Whose } from './listen-to.js'
import { channelOf } from './news-channel.js'

/** `loan:…`, `appointment:…`, or `all`, where anything may be new. */
type Hear = (subject: string) => void

/** Anything may be new. */
export const everything = 'all'

const lines = new Map<string, NewsLine>()

/**
 * Tells when something of the person's may be new, never what, until what it returns is called. All tabs of an origin share one
 * connection, and none has one that is not seen: who hears asks anew when the page is seen again. Where nothing can be heard, it tells
 * to ask each 20 seconds.
 */
export function onNews(whose: Whose, hear: Hear): () => void {
  const name = channelOf(whose)
  let line = lines.get(name)
  if (!line) lines.set(name, (line = new NewsLine(whose, name)))
  return line.add(hear)
}

/** With what was waited for before the failure, 20 seconds. */
const askAgainMs = 10_000
const longestPauseMs = 20_000
/** What lasts so long has not failed. */
const lastsMs = 20_000

type Open = { readonly control: AbortController; readonly channel: BroadcastChannel }

class NewsLine {
  readonly #whose: Whose
  readonly #name: string
  readonly #hearers = new Set<Hear>()
  #since: string | undefined
  #open: Open | undefined

  constructor(whose: Whose, name: string) {
    this.#whose = whose
    this.#name = name
  }

  add(hear: Hear): () => void {
    if (this.#hearers.size === 0) document.addEventListener('visibilitychange', this.#onSeen)
    this.#hearers.add(hear)
    this.#onSeen()
    return () => {
      this.#hearers.delete(hear)
      if (this.#hearers.size === 0) {
        document.removeEventListener('visibilitychange', this.#onSeen)
        // Who comes next may be somebody else.
        this.#since = undefined
      }
      this.#onSeen()
    }
  }

  readonly #onSeen = () => {
    const isWanted = this.#hearers.size > 0 && !document.hidden
    if (isWanted && !this.#open) this.#listen()
    else if (!isWanted) this.#leave()
  }

  #listen(): void {
    const control = new AbortController()
    const channel = new BroadcastChannel(this.#name)
    this.#open = { control, channel }
    channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => this.#hear(data))
    const lead = () => this.#lead({ control, channel })
    const leading =
      'locks' in navigator ? navigator.locks.request(this.#name, { signal: control.signal }, lead) : lead()
    leading.catch((cause: unknown) => {
      if (!control.signal.aborted) throw cause
    })
  }

  #leave(): void {
    this.#open?.control.abort()
    this.#open?.channel.close()
    this.#open = undefined
  }

  async #lead({ control: { signal }, channel }: Open): Promise<void> {
    const heard = (said: Heard) => {
      if (signal.aborted) return
      this.#hear(said)
      channel.postMessage(said)
    }
    let failures = 0
    while (!signal.aborted) {
      const startedAt = performance.now()
      const outcome = await listenTo({ whose: this.#whose, since: this.#since, signal, heard })
      if (signal.aborted) return
      failures = performance.now() - startedAt > lastsMs && outcome === 'ended' ? 0 : failures + 1
      if (outcome === 'unheard' || outcome === 'over' || (outcome === 'ended' && failures > 3))
        heard({ subject: everything, ...(this.#since !== undefined && { id: this.#since }) })
      if (outcome === 'over') return
      await pause(pauseAfter(outcome, failures), signal)
    }
  }

  #hear({ id, subject }: Heard): void {
    if (id !== undefined) this.#since = id
    if (subject !== undefined) for (const hear of this.#hearers) hear(subject)
  }
}

/** Not all at once after the server was begun anew. */
function pauseAfter(outcome: Outcome, failures: number): number {
  if (outcome === 'unheard') return askAgainMs
  return Math.min(longestPauseMs, 1_000 * 2 ** (failures - 1)) * (0.2 + 0.8 * Math.random())
}

/** Shorter where the connection is back before. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      go()
    }
    const timer = setTimeout(done, ms)
    addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
