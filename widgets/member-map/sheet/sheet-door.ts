import type { LitElement } from 'lit'
import type { MemberLink } from '../member-link.js'
import { awaitedSheet, type AwaitedView } from './awaited-sheet.js'
import type { MemberSheet, SheetList } from './member-sheet.js'

/** What the way to a sheet asks of its list, each time it looks. */
export type DoorList = SheetList & {
  readonly words: AwaitedView['words']
  /** As far as the list knows it. */
  readonly nameOf: (slug: string) => string | undefined
}

/** One that was asked for and is not there. */
type Awaited = { readonly slug: string; readonly hasFailed: boolean }

/**
 * Opens sheets, whose code comes with the first. It may take long, or not come: who waits is told, and whoever has gone on to
 * another meanwhile sees that one.
 */
export class SheetDoor {
  readonly #host: LitElement
  readonly #list: () => DoorList
  readonly #link: MemberLink
  #sheet: MemberSheet | undefined
  #awaited: Awaited | undefined

  constructor(host: LitElement, list: () => DoorList, link: MemberLink) {
    this.#host = host
    this.#list = list
    this.#link = link
  }

  async open(slug: string): Promise<void> {
    const awaited = { slug, hasFailed: false }
    this.#turn(awaited)
    try {
      const { MemberSheet } = await import('./member-sheet.js')
      if (awaited !== this.#awaited) return
      this.#turn(undefined)
      this.#sheet ??= new MemberSheet(this.#host, this.#list, this.#link)
      this.#sheet.open(slug, this.#list().nameOf(slug))
    } catch (cause) {
      if (awaited === this.#awaited) this.#turn({ slug, hasFailed: true })
      this.#list().failed(cause)
    }
  }

  close(): void {
    this.#turn(undefined)
    this.#sheet?.close()
  }

  render() {
    const { slug, hasFailed = false } = this.#awaited ?? {}
    const { words, cards } = this.#list()
    const page = cards.page && `${cards.page}/${slug}`
    return [slug && awaitedSheet({ words, hasFailed, page, retry: () => void this.open(slug) }), this.#sheet?.render()]
  }

  #turn(awaited: Awaited | undefined): void {
    this.#awaited = awaited
    this.#host.requestUpdate()
  }
}
