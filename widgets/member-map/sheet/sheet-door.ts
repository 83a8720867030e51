import type { LitElement } from 'lit'
import { isLost, isWriting } from '../../parts/going-on.js'
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
type Awaited = { readonly slug: string; readonly site: string; readonly hasFailed: boolean }

/**
 * Opens sheets, whose code comes with the first. It may take long, or not come: who waits is told, and whoever has gone on to
 * another meanwhile sees that one; who writes something, nothing.
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
    host.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#awaited) this.#leave(this.#awaited.slug)
    })
  }

  async open(slug: string): Promise<void> {
    const host = this.#host
    const awaited = { slug, site: this.#list().site, hasFailed: false }
    this.#turn(awaited)
    try {
      const { MemberSheet } = await import('./member-sheet.js')
      if (awaited !== this.#awaited) return
      this.#giveUp()
      if (isWriting(host)) return
      this.#sheet ??= new MemberSheet(host, this.#list, this.#link)
      this.#sheet.open(slug, this.#list().nameOf(slug))
    } catch (cause) {
      this.#list().failed(cause)
      if (awaited !== this.#awaited) return
      this.#turn({ ...awaited, hasFailed: true })
      await host.updateComplete
      if (isLost(host)) host.renderRoot.querySelector<HTMLElement>('.awaited .way')?.focus()
    }
  }

  /** The connection is back. */
  tryAgain(): void {
    if (this.#awaited?.hasFailed) void this.open(this.#awaited.slug)
  }

  close(): void {
    this.#giveUp()
    this.#sheet?.close()
  }

  render() {
    const awaited = this.#awaited
    const { words, cards, site } = this.#list()
    return [awaited?.site === site && this.#note(awaited, words, cards.page), this.#sheet?.render()]
  }

  #note({ slug, hasFailed }: Awaited, words: AwaitedView['words'], page: string | undefined) {
    const [retry, leave] = [() => void this.open(slug), () => this.#leave(slug)]
    return awaitedSheet({ words, hasFailed, page: page && `${page}/${slug}`, retry, leave })
  }

  #leave(slug: string): void {
    this.#giveUp()
    this.#list().closed(slug)
  }

  #giveUp(): void {
    if (this.#awaited) this.#turn(undefined)
  }

  #turn(awaited: Awaited | undefined): void {
    this.#awaited = awaited
    this.#host.requestUpdate()
  }
}
