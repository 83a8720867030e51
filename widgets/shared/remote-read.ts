import { initialState, shallowArrayEquals, Task, TaskStatus } from '@lit/task'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { post } from './post.js'
import { query } from './query.js'
import { Refused, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** Asks the server, until the read is given up. `fresh`: past every cache. `private`: its input stands in no address. */
export type Ask = <Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  how?: 'fresh' | 'private',
) => Promise<OutputOf<Path>>

type Host = ReactiveControllerHost & { readonly isConnected: boolean }
type Nothing = readonly []

type Question<Args extends readonly unknown[], Answer> = {
  /** What is asked, as primitives: compared at each update of the element, and asked when it changed. Empty: nothing. */
  readonly args: () => Args | Nothing
  readonly read: (args: Args, ask: Ask, signal: AbortSignal) => Promise<Answer>
  /** What answers `args` as they are now: it is asked once they change. */
  readonly first?: Answer
  /** Asked when `ask` is called and not otherwise. */
  readonly isByHand?: boolean
  readonly answered?: (answer: Answer) => void
  /** Told of what could not be read, and of an error of `answered`. */
  readonly failed: (cause: unknown) => void
}

/**
 * A `Task` that reads from the server, with what a visitor needs beside it: the last answer stays while another is awaited
 * and when that fails, an element that leaves the page waits for nothing, and what failed is read when the connection is back.
 */
export class RemoteRead<Args extends readonly unknown[], Answer> implements ReactiveController {
  /** The last one, whatever was asked since. */
  answer: Answer | undefined
  /** When the server last answered. */
  answeredAt = Date.now()
  failedAt = 0
  readonly #host: Host
  readonly #question: Question<Args, Answer>
  /** Its own `value` would be lost when the next read fails, and it is silent about errors of `onComplete`. */
  readonly #task: Task<Args | Nothing, void>
  #asked: Args | Nothing = []
  #answered: Args | Nothing = []
  /** The element left while an answer was awaited. */
  #isInterrupted = false
  #waiting: (() => void)[] = []

  constructor(host: Host, question: Question<Args, Answer>) {
    this.#host = host
    this.#question = question
    if (question.first) {
      this.answer = question.first
      this.#asked = this.#answered = question.args()
    }
    this.#task = new Task<Args | Nothing, void>(host, {
      autoRun: !question.isByHand,
      // Else it would run at once, be it for nothing, and the element be drawn twice.
      ...((question.first || !isAsked(question.args())) && { initialValue: undefined }),
      args: () => (this.#isInterrupted ? [] : question.args()),
      task: (args, { signal }) => this.#read(args, signal),
      onError: (cause) => {
        this.failedAt = Date.now()
        question.failed(cause)
      },
    })
    host.addController(this)
  }

  get isPending(): boolean {
    return this.#isInterrupted || (this.#task.status === TaskStatus.PENDING && this.#asked.length > 0)
  }

  /** Why what is asked has no answer. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined
  }

  /** The answer to exactly what is asked now, be it an older one. */
  get current(): Answer | undefined {
    return shallowArrayEquals(this.#asked, this.#answered) ? this.answer : undefined
  }

  /** Once nothing is awaited any more, and that is drawn. */
  get settled(): Promise<void> {
    this.#host.requestUpdate()
    return new Promise((settle) => this.#waiting.push(settle))
  }

  /** Asks, whether that was asked before or not. */
  ask(): Promise<void> {
    return this.#task.run()
  }

  /** Gives up what is awaited, and forgets what failed. */
  drop(): void {
    if (this.isPending || this.error) void this.#task.run([])
  }

  /** For good, when what it was made for is gone. */
  close(): void {
    for (const controller of [this, this.#task]) this.#host.removeController(controller)
    removeEventListener('online', this.#onLine)
    this.drop()
  }

  hostConnected(): void {
    if (!this.#question.isByHand) addEventListener('online', this.#onLine)
    if (!this.#isInterrupted) return
    this.#isInterrupted = false
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine)
    void this.#leave()
  }

  hostUpdated(): void {
    if (!this.isPending) for (const settle of this.#waiting.splice(0)) settle()
  }

  async #leave(): Promise<void> {
    // Whoever is only moved is there again at once.
    await undefined
    if (this.#host.isConnected || !this.isPending) return
    this.#isInterrupted = !this.#question.isByHand
    this.drop()
  }

  async #read(args: Args | Nothing, signal: AbortSignal): Promise<void | typeof initialState> {
    const { answered, failed, read } = this.#question
    this.#asked = args
    if (!isAsked(args)) return initialState
    let hasAsked = false
    const ask: Ask = (path, input, how) => {
      hasAsked = true
      return how === 'private' ? post(path, input, { signal }) : query(path, input, { signal, fresh: how === 'fresh' })
    }
    const answer = await read(args, ask, signal)
    signal.throwIfAborted()
    if (hasAsked) this.answeredAt = Date.now()
    this.#answered = args
    this.answer = answer
    try {
      answered?.(answer)
    } catch (cause) {
      failed(cause)
    }
  }

  /** What the server refused it refuses again. */
  readonly #onLine = () => {
    if (this.error && !(this.error instanceof Refused)) void this.ask()
  }
}

function isAsked<Args extends readonly unknown[]>(args: Args | Nothing): args is Args {
  return args.length > 0
}
