import { Worker } from 'node:worker_threads'
import type { Found } from './found-before.js'
import type { MemberIndex } from './member-index.js'

export type Square = { readonly z: number; readonly x: number; readonly y: number }

/** `zoom`: where a cluster separates. */
type Heaped = {
  /** Positions in the search result. */
  readonly rows: readonly number[]
  readonly heaps: readonly {
    readonly count: number
    readonly latitude: number
    readonly longitude: number
    readonly zoom: number
  }[]
}

type Waiting = { readonly resolve: (answer: Heaped | undefined) => void; readonly reject: (error: unknown) => void }
type Reply = { readonly ask: number; readonly answer: Heaped | undefined }

/** Clusters points in a worker thread: for 100,000 points that takes as long as fifty searches. */
export class Clusters {
  readonly #waiting = new Map<number, Waiting>()
  readonly #loading = new Map<number, Promise<unknown>>()
  #names = new WeakMap<Found, number>()
  #thread: Worker | undefined
  #asked = 0
  #named = 0

  async squareOf(index: MemberIndex, found: Found, square: Square): Promise<Heaped> {
    const name = this.#nameOf(found)
    const asked = { square: { name, ...square } }
    // A map asks for twenty tiles at once: the first request loads the points for all of them.
    do {
      await this.#loading.get(name)
      const known = await this.#ask(asked)
      if (known) return known
    } while (this.#loading.has(name))
    const answer = this.#ask({ load: { name, ...placed(index, found) }, ...asked })
    this.#loading.set(
      name,
      answer.catch(() => undefined).finally(() => this.#loading.delete(name)),
    )
    return (await answer) ?? { rows: [], heaps: [] }
  }

  forget(): void {
    this.#names = new WeakMap()
    this.#thread?.postMessage({ forget: true })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread?.terminate()
  }

  #nameOf(found: Found): number {
    const known = this.#names.get(found)
    if (known !== undefined) return known
    this.#named += 1
    this.#names.set(found, this.#named)
    return this.#named
  }

  #ask(question: object): Promise<Heaped | undefined> {
    const thread = (this.#thread ??= this.#begin())
    this.#asked += 1
    const ask = this.#asked
    return new Promise((resolve, reject) => {
      // An idle worker must not keep the process from ending.
      if (this.#waiting.size === 0) thread.ref()
      this.#waiting.set(ask, { resolve, reject })
      thread.postMessage({ ask, ...question })
    })
  }

  #begin(): Worker {
    const thread = new Worker(new URL('./cluster-worker.mjs', import.meta.url))
    thread.unref()
    thread.on('message', ({ ask, answer }: Reply) => {
      this.#waiting.get(ask)?.resolve(answer)
      this.#waiting.delete(ask)
      if (this.#waiting.size === 0) thread.unref()
    })
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    }
    thread.on('error', end)
    thread.on('exit', () => end(new Error('the thread that puts points together has ended')))
    return thread
  }
}

function placed(index: MemberIndex, { rows }: Found): { rows: Int32Array; degrees: Float64Array } {
  const at = Int32Array.from(rows.keys()).filter((one) => index.isPlaced(rows[one] ?? -1))
  const degrees = new Float64Array(2 * at.length)
  for (const [step, one] of at.entries()) {
    const row = rows[one] ?? 0
    degrees[2 * step] = index.longitudes[row] ?? 0
    degrees[2 * step + 1] = index.latitudes[row] ?? 0
  }
  return { rows: at, degrees }
}
