import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { First } from '../../shared/list/first-list.js'
import { Refused } from '../../shared/wire.js'

/** What is found so far, and whether there is more of it. */
export type Page = { readonly items: readonly unknown[]; readonly total: number; readonly next?: string | undefined }

export type Asked<Scope, Choice> = { readonly scope: Scope; readonly choice: Choice }

/** Whose list it is, and how its server is asked. `choice` is empty when nothing was chosen. */
export type ListAsker<Scope, Choice, Opening, Found> = {
  readonly asked: () => Asked<Scope, Choice>
  readonly open: (scope: Scope, signal: AbortSignal) => Promise<Opening>
  readonly firstIn: (opening: Opening) => Found
  readonly search: (asked: Scope & Choice & { after?: string }, signal: AbortSignal) => Promise<Found>
  readonly joined: (shown: Found, next: Found) => Found
  readonly found?: (found: Found) => void
  readonly failed: (cause: unknown) => void
}

/** Fetches what a list shows. What was found stays until something else is, so that nothing blinks or gets lost. */
export class ListSearch<
  Scope extends { readonly site: string },
  Choice extends object,
  Opening,
  Found extends Page,
> implements ReactiveController {
  opening: Opening | undefined
  /** All pages shown, as one. */
  found: Found | undefined
  /** When they came. */
  answeredAt = Date.now()
  failedAt = 0
  more: 'ready' | 'loading' | 'failed' = 'ready'
  isPending = true
  /** Why the last search has no answer. */
  error: unknown
  /** Done when the search that runs has come to an end, well or badly. */
  settled: Promise<void> = Promise.resolve()
  readonly #host: ReactiveControllerHost
  readonly #asker: ListAsker<Scope, Choice, Opening, Found>
  /** What `opening` answers. */
  #scope = ''
  #asked = ''
  #firstFailure: { readonly scope: string; readonly cause: unknown } | undefined
  #control = new AbortController()

  constructor(
    host: ReactiveControllerHost,
    asker: ListAsker<Scope, Choice, Opening, Found>,
    { scope, opening, failure }: First<Scope, Opening>,
  ) {
    this.#host = host
    this.#asker = asker
    if (opening) {
      this.opening = opening
      this.found = asker.firstIn(opening)
      this.#scope = JSON.stringify(scope)
    } else this.#firstFailure = { scope: JSON.stringify(scope), cause: failure }
    host.addController(this)
  }

  hostUpdate(): void {
    if (JSON.stringify(this.#asker.asked()) !== this.#asked) this.retry()
  }

  /** Whether what is kept answers what the page asks now. */
  get isOpen(): boolean {
    return this.#scope === JSON.stringify(this.#asker.asked().scope)
  }

  retry(): void {
    this.#control.abort()
    this.#control = new AbortController()
    this.#asked = JSON.stringify(this.#asker.asked())
    this.isPending = true
    this.error = undefined
    this.more = 'ready'
    this.settled = this.#run(this.#control.signal)
    this.#host.requestUpdate()
  }

  /** Adds the next page to what is shown; an answer that comes after another search began is not waited for. */
  async showMore(): Promise<void> {
    const { found } = this
    const { signal } = this.#control
    if (!found?.next || this.more === 'loading') return
    this.#turn('loading')
    try {
      const { scope, choice } = this.#asker.asked()
      const page = await this.#asker.search({ ...scope, ...choice, after: found.next }, signal)
      signal.throwIfAborted()
      this.found = this.#asker.joined(found, page)
      this.#turn('ready')
    } catch (cause) {
      if (signal.aborted) return
      this.#turn('failed')
      this.#asker.failed(cause)
    }
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      const found = await this.#search(signal)
      this.found = found
      this.#asker.found?.(found)
    } catch (cause) {
      // Another search goes on in its place.
      if (signal.aborted) return this.settled
      this.error = cause
      this.failedAt = Date.now()
      this.#asker.failed(cause)
    }
    this.isPending = false
    this.#host.requestUpdate()
  }

  async #search(signal: AbortSignal): Promise<Found> {
    const asker = this.#asker
    const { scope, choice } = asker.asked()
    const text = JSON.stringify(scope)
    const failure = this.#firstFailure
    this.#firstFailure = undefined
    if (failure?.scope === text) throw failure.cause

    if (!scope.site) throw new Refused({ reason: 'site-unknown' })
    const kept = this.#scope === text ? this.opening : undefined
    const [opening, found] = await Promise.all([
      kept ?? asker.open(scope, signal),
      Object.keys(choice).length > 0 ? asker.search({ ...scope, ...choice }, signal) : undefined,
    ])
    signal.throwIfAborted()
    this.opening = opening
    this.#scope = text
    if (found || !kept) this.answeredAt = Date.now()
    return found ?? asker.firstIn(opening)
  }

  #turn(more: typeof this.more): void {
    this.more = more
    this.#host.requestUpdate()
  }
}
