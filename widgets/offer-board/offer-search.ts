import { Task, TaskStatus } from '@lit/task'
import type { ReactiveControllerHost } from 'lit'
import { query, Refused, type OutputOf } from '../shared/client.js'
import { nothingChosen, type Choice, type Scope } from './offer-choice.js'

export type Opening = OutputOf<'offers.open'>
export type Offers = OutputOf<'offers.search'>

export type Asker = {
  readonly asked: () => { readonly scope: Scope; readonly choice: Choice }
  readonly found: (offers: Offers) => void
  readonly failed: (cause: unknown) => void
}

/** What came before anything was chosen. */
export type First = { readonly scope: Scope; readonly opening?: Opening; readonly failure?: unknown }

/** Fetches what the board shows. What was found stays until something else is, so that nothing blinks or gets lost. */
export class OfferSearch {
  opening: Opening | undefined
  /** All pages shown, as one. */
  offers: Offers | undefined
  /** When they came. */
  answeredAt = Date.now()
  failedAt = 0
  more: 'ready' | 'loading' | 'failed' = 'ready'
  readonly #host: ReactiveControllerHost
  readonly #asker: Asker
  readonly #task: Task<readonly [scope: string, choice: Choice], Offers>
  #scope: string
  #firstFailure: { readonly scope: string; readonly cause: unknown } | undefined
  #pages = new AbortController()

  constructor(host: ReactiveControllerHost, asker: Asker, first: First) {
    this.#host = host
    this.#asker = asker
    this.opening = first.opening
    this.offers = first.opening?.offers
    this.#scope = first.opening ? JSON.stringify(first.scope) : ''
    this.#firstFailure = first.opening ? undefined : { scope: JSON.stringify(first.scope), cause: first.failure }
    this.#task = new Task(host, {
      args: () => [JSON.stringify(asker.asked().scope), asker.asked().choice] as const,
      task: ([scope, choice], { signal }) => this.#search(scope, choice, signal),
      onComplete: asker.found,
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
    const { offers } = this
    const { signal } = this.#pages
    if (!offers?.next || this.more === 'loading') return
    this.#turn('loading')
    try {
      const { scope, choice } = this.#asker.asked()
      const page = await query('offers.search', { ...scope, ...choice, after: offers.next }, { signal })
      this.offers = { ...page, items: [...offers.items, ...page.items] }
      this.#turn('ready')
    } catch (cause) {
      if (signal.aborted) return
      this.#turn('failed')
      this.#asker.failed(cause)
    }
  }

  async #search(scopeText: string, choice: Choice, signal: AbortSignal): Promise<Offers> {
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
      kept ?? query('offers.open', scope, { signal }),
      choice === nothingChosen ? undefined : query('offers.search', { ...scope, ...choice }, { signal }),
    ])
    signal.throwIfAborted()
    this.opening = opening
    this.#scope = scopeText
    this.offers = found ?? opening.offers
    if (found || !kept) this.answeredAt = Date.now()
    return this.offers
  }

  #turn(more: OfferSearch['more']): void {
    this.more = more
    this.#host.requestUpdate()
  }
}
