import { Task, TaskStatus } from '@lit/task'
import type { ReactiveControllerHost } from 'lit'
import { query, Refused, type InputOf, type OutputOf } from '../shared/client.js'

export type Opening = OutputOf<'repairs.open'>
export type Repairers = OutputOf<'repairs.search'>
export type Scope = InputOf<'repairs.open'>

/** What the resident chose beside what the page asks for. */
export type Choice = Omit<InputOf<'repairs.search'>, 'site' | 'territory' | 'place' | 'after'>

export const nothingChosen: Choice = {}

export type Asker = {
  readonly asked: () => { readonly scope: Scope; readonly choice: Choice }
  readonly failed: (cause: unknown) => void
}

/** What came before anything was chosen. */
export type First = { readonly scope: Scope; readonly opening?: Opening; readonly failure?: unknown }

/** Fetches the repairers that are shown. What was found stays until something else is, so that nothing blinks or gets lost. */
export class RepairerSearch {
  opening: Opening | undefined
  /** All pages shown, as one. */
  found: Repairers | undefined
  /** When they came. */
  answeredAt = Date.now()
  failedAt = 0
  more: 'ready' | 'loading' | 'failed' = 'ready'
  readonly #host: ReactiveControllerHost
  readonly #asker: Asker
  readonly #task: Task<readonly [scope: string, choice: Choice], Repairers>
  #scope: string
  #firstFailure: { readonly scope: string; readonly cause: unknown } | undefined
  #pages = new AbortController()

  constructor(host: ReactiveControllerHost, asker: Asker, first: First) {
    this.#host = host
    this.#asker = asker
    this.opening = first.opening
    this.found = first.opening?.repairers
    this.#scope = first.opening ? JSON.stringify(first.scope) : ''
    this.#firstFailure = first.opening ? undefined : { scope: JSON.stringify(first.scope), cause: first.failure }
    this.#task = new Task(host, {
      args: () => [JSON.stringify(asker.asked().scope), asker.asked().choice] as const,
      task: ([scope, choice], { signal }) => this.#search(scope, choice, signal),
      onError: (cause) => {
        this.failedAt = Date.now()
        asker.failed(cause)
      },
    })
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.INITIAL || this.#task.status === TaskStatus.PENDING
  }

  /** Why the last search has no answer. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined
  }

  /** Whether what is kept answers what the page asks now. */
  get isOpen(): boolean {
    return this.#scope === JSON.stringify(this.#asker.asked().scope)
  }

  /** Done when the search that runs has come to an end, well or badly. */
  get settled(): Promise<unknown> {
    return this.#task.taskComplete.catch(() => undefined)
  }

  retry(): void {
    void this.#task.run()
  }

  /** Adds the next page to what is shown; an answer that comes after another search began is not waited for. */
  async showMore(): Promise<void> {
    const { found } = this
    const { signal } = this.#pages
    if (!found?.next || this.more === 'loading') return
    this.#turn('loading')
    try {
      const { scope, choice } = this.#asker.asked()
      const page = await query('repairs.search', { ...scope, ...choice, after: found.next }, { signal })
      this.found = { ...page, items: [...found.items, ...page.items] }
      this.#turn('ready')
    } catch (cause) {
      if (signal.aborted) return
      this.#turn('failed')
      this.#asker.failed(cause)
    }
  }

  async #search(scopeText: string, choice: Choice, signal: AbortSignal): Promise<Repairers> {
    this.#pages.abort()
    this.#pages = new AbortController()
    this.more = 'ready'
    const failure = this.#firstFailure
    this.#firstFailure = undefined
    if (failure?.scope === scopeText) throw failure.cause

    const { scope } = this.#asker.asked()
    if (!scope.site) throw new Refused({ reason: 'site-unknown' })
    const kept = this.#scope === scopeText ? this.opening : undefined
    const [opening, found] = await Promise.all([
      kept ?? query('repairs.open', scope, { signal }),
      choice === nothingChosen ? undefined : query('repairs.search', { ...scope, ...choice }, { signal }),
    ])
    signal.throwIfAborted()
    this.opening = opening
    this.#scope = scopeText
    this.found = found ?? opening.repairers
    if (found || !kept) this.answeredAt = Date.now()
    return this.found
  }

  #turn(more: RepairerSearch['more']): void {
    this.more = more
    this.#host.requestUpdate()
  }
}
