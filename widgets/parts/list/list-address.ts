import type { LitElement, ReactiveController } from 'lit'
import { ElementAddress, type Addressed, type AddressForm } from '../address/element-address.js'

type Parts = {
  readonly form: AddressForm
  readonly search: {
    readonly found: { readonly items: readonly unknown[]; readonly next?: string | undefined } | undefined
    readonly isPending: boolean
    readonly error: unknown
    readonly settled: Promise<void>
    readonly showMore: () => Promise<void>
  }
  readonly filters: {
    /** The question, as the fields of a form. */
    readonly said: string
    readonly isTyping: boolean
    readonly take: (said: URLSearchParams) => Promise<void>
  }
  /** The entries that are shown, in their order. */
  readonly links: () => readonly HTMLElement[]
  readonly list: () => Omit<Addressed, 'takeSearch'>
}

/** More than that is not fetched again for who comes back: ten pages are. */
const mostShown = 240

const restMs = 400

const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Keeps what is asked of a list in the page's address, with how many entries are shown and the one that one has come to, and
 * takes them from there. What is typed is kept once it is said and answered, as one step of history; further entries and the
 * place change the step where one is.
 */
export class ListAddress implements ReactiveController {
  readonly link: ElementAddress
  readonly #host: LitElement
  readonly #parts: Parts
  /** The question in the address. */
  #said = ''
  /** How many came with the answer, before further ones. */
  #first: number
  /** The question that is being taken from the address. */
  #taken: URLSearchParams | undefined
  #hasTaken = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#first = this.#shown
    this.link = new ElementAddress(host, parts.form, () => ({
      ...parts.list(),
      takeSearch: (search) => void this.#take(search),
    }))
    host.addController(this)
  }

  hostConnected(): void {
    // Whatever scrolls: the page may do it in a part of it.
    addEventListener('scroll', this.#onScroll, { capture: true, passive: true })
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    removeEventListener('scroll', this.#onScroll, { capture: true })
  }

  /** A search was answered. */
  found(): void {
    this.#first = this.#shown
    if (!this.#parts.filters.isTyping) this.#write()
  }

  /** The person has finished typing. */
  async typed(): Promise<void> {
    await this.#host.updateComplete
    this.keep()
  }

  /** Puts into the address what is shown, unless something else is awaited. */
  keep(): void {
    const { error, isPending } = this.#parts.search
    if (!isPending && !error) this.#write()
  }

  #write(): void {
    if (this.#taken) return
    const { said } = this.#parts.filters
    const query = new URLSearchParams(said)
    const isStep = said !== this.#said
    const isLonger = this.#shown > this.#first
    // A list that has just come is read from its beginning; one that nobody asked anything of needs no address.
    const at = isStep || !(said || isLonger) ? 0 : this.#at
    if (isLonger) query.set('shown', String(this.#shown))
    if (at > 1) query.set('at', String(at))
    this.#said = said
    this.link.nameSearch(query.toString(), isStep)
  }

  get #shown(): number {
    return this.#parts.search.found?.items.length ?? 0
  }

  /** Which entry is the first in sight, from 1 on; 0 where one has not begun to go through the list. */
  get #at(): number {
    const tops = this.#parts.links().map((link) => (link.closest('.card') ?? link).getBoundingClientRect().top)
    return (tops[0] ?? 0) < -8 ? tops.findIndex((top) => top >= -8) + 1 : 0
  }

  readonly #onScroll = () => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#said === this.#parts.filters.said && this.link.isNamed) this.keep()
    }, restMs)
  }

  async #take(search: URLSearchParams): Promise<void> {
    const { filters, links, search: list } = this.#parts
    const host = this.#host
    const taken = (this.#taken = search)
    const isFirst = !this.#hasTaken
    this.#hasTaken = true
    const [shown = 0, at = 0] = ['shown', 'at'].map((name) => Number(search.get(name)))
    const hasMoved = watchMoves()

    await filters.take(search)
    await host.updateComplete
    await list.settled
    while (this.#taken === taken && this.#shown < Math.min(shown, mostShown) && list.found?.next) {
      const before = this.#shown
      await list.showMore()
      if (this.#shown === before) break
    }
    await host.updateComplete
    if (this.#taken !== taken) return
    this.#taken = undefined
    this.#said = filters.said
    if (hasMoved()) return
    if (at > 1) (links()[at - 1]?.closest('.card') ?? host).scrollIntoView({ block: 'start' })
    // A visitor who comes by a link sees what it is about, however far down it stands.
    else if (isFirst && hasArrived() && host.getBoundingClientRect().top > innerHeight) host.scrollIntoView()
  }
}

/** Asked later: whether the visitor has gone where they want by themselves since. */
function watchMoves(): () => boolean {
  const watch = new AbortController()
  const { signal } = watch
  let has = false
  for (const move of moves) addEventListener(move, () => (has = true), { capture: true, passive: true, signal })
  return () => {
    watch.abort()
    return has
  }
}

/** Not where the browser has gone back or begun again, and knows how far down one was. */
function hasArrived(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
}
