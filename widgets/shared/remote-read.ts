import { initialState, shallowArrayEquals, Task, TaskStatus } from '@lit/task'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { post } from './post.js'
import { query } from './query.js'
import { Refused, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** Aborted with the read. `fresh` bypasses every cache; `private` keeps the input out of the URL. */
export type Ask = <Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  how?: 'fresh' | 'private',
) => Promise<OutputOf<Path>>

type Host = ReactiveControllerHost & { readonly isConnected: boolean }
type Nothing = readonly []

type Question<Args extends readonly unknown[], Answer> = {
  /** Primitives, compared at each update of the element: a change starts a read. Empty: no read. */
  readonly args: () => Args | Nothing
  readonly read: (args: Args, ask: Ask, signal: AbortSignal) => Promise<Answer>
  /** The answer to the present `args`, so that the first read is only after a change. */
  readonly first?: Answer
  /** Reads only when `ask` is called. */
  readonly isByHand?: boolean
  readonly answered?: (answer: Answer) => void
  /** Called when a read fails, and for an error thrown by `answered`. */
  readonly failed: (cause: unknown) => void
}

/**
 * A `Task` that reads from the server and adds: the last answer is kept while another is pending and when that fails, a
 * read is aborted when the element leaves the page, and a failed read is retried when the connection is back.
 */
export class RemoteRead<Args extends readonly unknown[], Answer> implements ReactiveController {
  /** The last answer, even if `args` have changed since. */
  answer: Answer | undefined
  answeredAt = Date.now()
  failedAt = 0
  readonly #host: Host
  readonly #question: Question<Args, Answer>
  /**
   * Returns no value: a task's own `value` is lost when the next run fails, and errors in `onComplete` are swallowed.
   */
  readonly #task: Task<Args | Nothing, void>
  #asked: Args | Nothing = []
  #answered: Args | Nothing = []
  /** The element was removed while a read was pending. */
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
      // Otherwise the task would run at once without arguments, and the element would render twice.
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

  /** Why the present read failed. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined
  }

  /** The answer to the present `args`; undefined if the last one was to others. */
  get current(): Answer | undefined {
    return shallowArrayEquals(this.#asked, this.#answered) ? this.answer : undefined
  }

  /** Resolves when no read is pending and that is rendered. */
  get settled(): Promise<void> {
    this.#host.requestUpdate()
    return new Promise((settle) => this.#waiting.push(settle))
  }

  /** Reads even if `args` have not changed. */
  ask(): Promise<void> {
    return this.#task.run()
  }

  /** Aborts a pending read, and clears the error. */
  drop(): void {
    if (this.isPending || this.error) void this.#task.run([])
  }

  /** Ends it for good, when its owner is gone before the element. */
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
    // An element that is only moved is connected again at once.
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

  /** Not after a refusal, which a retry would only repeat. */
  readonly #onLine = () => {
    if (this.error && !(this.error instanceof Refused)) void this.ask()
  }
}

function isAsked<Args extends readonly unknown[]>(args: Args | Nothing): args is Args {
  return args.length > 0
}
