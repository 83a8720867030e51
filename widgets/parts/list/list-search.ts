import type { LitElement } from 'lit'
import type { First } from '../../shared/list/first-list.js'
import { RemoteRead, type Ask } from '../../shared/remote-read.js'
import { Refused } from '../../shared/wire.js'

export type Page = { readonly items: readonly unknown[]; readonly total: number; readonly next?: string | undefined }

type ListQuestion<Scope, Choice> = { readonly scope: Scope; readonly choice: Choice }

/** How a list queries the server. `choice` is empty when nothing was chosen. */
export type ListSource<Scope, Choice, Opening, Found> = {
  readonly asked: () => ListQuestion<Scope, Choice>
  readonly open: (scope: Scope, ask: Ask) => Promise<Opening>
  readonly firstIn: (opening: Opening) => Found
  readonly search: (asked: Scope & Choice & { after?: string }, ask: Ask) => Promise<Found>
  readonly joined: (shown: Found, next: Found) => Found
  readonly found?: (found: Found) => void
  readonly failed: (cause: unknown) => void
}

type Answer<Opening, Found> = { readonly scope: string; readonly opening: Opening; readonly found: Found }

/** Fetches what a list shows. The previous result is kept until another one arrives, so that nothing flickers. */
export class ListSearch<Scope extends { readonly site: string }, Choice extends object, Opening, Found extends Page> {
  opening: Opening | undefined
  /** All pages shown, joined. */
  found: Found | undefined
  readonly #source: ListSource<Scope, Choice, Opening, Found>
  readonly #search: RemoteRead<readonly [asked: string], Answer<Opening, Found>>
  readonly #next: RemoteRead<readonly [after: string], Found>
  /** The scope that `opening` is for, as JSON. */
  #scope = ''
  /** The next read bypasses every cache. */
  #isFresh = false
  #firstFailure: { readonly scope: string; readonly cause: unknown } | undefined

  constructor(
    host: LitElement,
    source: ListSource<Scope, Choice, Opening, Found>,
    { scope, opening, failure }: First<Scope, Opening>,
  ) {
    this.#source = source
    const { failed } = source
    if (opening) {
      this.opening = opening
      this.found = source.firstIn(opening)
      this.#scope = JSON.stringify(scope)
    } else this.#firstFailure = { scope: JSON.stringify(scope), cause: failure }
    const { found } = this
    this.#search = new RemoteRead<readonly [asked: string], Answer<Opening, Found>>(host, {
      ...(opening && found && this.isOpen && { first: { scope: this.#scope, opening, found } }),
      args: () => [JSON.stringify(source.asked())],
      read: (_, ask) => this.#read(ask),
      answered: (answer) => {
        this.opening = answer.opening
        this.#scope = answer.scope
        this.found = answer.found
        source.found?.(answer.found)
      },
      failed,
    })
    this.#next = new RemoteRead<readonly [after: string], Found>(host, {
      isByHand: true,
      args: () => (this.found?.next ? [this.found.next] : []),
      read: ([after], ask) => {
        const { scope, choice } = source.asked()
        return source.search({ ...scope, ...choice, after }, ask)
      },
      answered: (page) => {
        if (this.found) this.found = source.joined(this.found, page)
      },
      failed,
    })
  }

  get answeredAt(): number {
    return this.#search.answeredAt
  }

  get failedAt(): number {
    return this.#search.failedAt
  }

  get isPending(): boolean {
    return this.#search.isPending
  }

  /** Why the last search failed. */
  get error(): unknown {
    return this.#search.error
  }

  get more(): 'ready' | 'loading' | 'failed' {
    return this.#next.isPending ? 'loading' : this.#next.error ? 'failed' : 'ready'
  }

  /** Resolves when the running search has ended, with or without success. */
  get settled(): Promise<void> {
    return this.#search.settled
  }

  /** Whether `opening` is for the present attributes. */
  get isOpen(): boolean {
    return this.#scope === JSON.stringify(this.#source.asked().scope)
  }

  retry(): void {
    void this.#search.ask()
  }

  /** Reads again, past every cache: the visitor has changed what is listed. */
  refresh(): void {
    this.#isFresh = true
    void this.#search.ask()
  }

  async showMore(): Promise<void> {
    if (this.found?.next && !this.#next.isPending) await this.#next.ask()
  }

  async #read(asked: Ask): Promise<Answer<Opening, Found>> {
    const source = this.#source
    const isFresh = this.#isFresh
    this.#isFresh = false
    const ask: Ask = isFresh ? (path, input) => asked(path, input, 'fresh') : asked
    const { scope, choice } = source.asked()
    const text = JSON.stringify(scope)
    const failure = this.#firstFailure
    // The next page of the previous result is no longer wanted.
    this.#next.drop()
    this.#firstFailure = undefined
    if (failure?.scope === text) throw failure.cause

    if (!scope.site) throw new Refused({ reason: 'site-unknown' })
    const kept = this.#scope === text && !isFresh ? this.opening : undefined
    const [opening, found] = await Promise.all([
      kept ?? source.open(scope, ask),
      Object.keys(choice).length > 0 ? source.search({ ...scope, ...choice }, ask) : undefined,
    ])
    return { scope: text, opening, found: found ?? source.firstIn(opening) }
  }
}
