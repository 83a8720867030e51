import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import type { Content } from '../../shared/content.js'
import { isLost, isWriting } from '../keyboard-focus.js'
import { notice, pageLink, quiet, way } from '../notice.js'

export type OpenableSheet = {
  readonly open: (id: string) => void
  readonly close: () => void
  readonly render: () => Content
}

type Words = Readonly<Record<'cancel' | 'retry' | 'sheetComing' | 'sheetFailed' | 'sheetPage', string>>

export type AwaitedParts = {
  /** Loads the chunk of the sheet. */
  readonly load: () => Promise<() => OpenableSheet>
  readonly site: () => string
  readonly words: () => Words
  /** Path of the list on our own origin, once known. */
  readonly page: () => string | undefined
  /** Called when the visitor has stopped waiting for it. */
  readonly left: (id: string) => void
  readonly failed: (cause: unknown) => void
}

type Awaited = { readonly id: string; readonly site: string; readonly hasFailed: boolean }

/**
 * Opens sheets, whose chunk is loaded with the first. While it is loading, or if that fails, the visitor sees a
 * message. If they press another entry meanwhile, that one opens; if they are typing, none does.
 */
export class AwaitedSheet implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: AwaitedParts
  #sheet: OpenableSheet | undefined
  #awaited: Awaited | undefined

  constructor(host: LitElement, parts: AwaitedParts) {
    this.#host = host
    this.#parts = parts
    host.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#awaited) this.#leave(this.#awaited.id)
    })
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.#tryAgain)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryAgain)
  }

  async open(id: string): Promise<void> {
    const host = this.#host
    const { failed, load, site } = this.#parts
    const awaited = { id, site: site(), hasFailed: false }
    this.#turn(awaited)
    try {
      const make = await load()
      if (awaited !== this.#awaited) return
      this.#giveUp()
      if (isWriting(host)) return
      this.#sheet ??= make()
      this.#sheet.open(id)
    } catch (cause) {
      failed(cause)
      if (awaited !== this.#awaited) return
      this.#turn({ ...awaited, hasFailed: true })
      await host.updateComplete
      if (isLost(host)) host.renderRoot.querySelector<HTMLElement>('.awaited .way')?.focus()
    }
  }

  close(): void {
    this.#giveUp()
    this.#sheet?.close()
  }

  render() {
    const awaited = this.#awaited
    return [awaited?.site === this.#parts.site() ? this.#note(awaited) : nothing, this.#sheet?.render()]
  }

  #note({ id, hasFailed }: Awaited) {
    const words = this.#parts.words()
    const page = this.#parts.page()
    const cancel = quiet(words.cancel, () => this.#leave(id))
    const ways = [
      way(words.retry, () => void this.open(id)),
      page ? pageLink(`${page}/${id}`, words.sheetPage) : nothing,
      cancel,
    ]
    return html`<div class="awaited">
      ${
        hasFailed
          ? notice({ tone: 'bad', title: words.sheetFailed, ways })
          : html`<p><span role="status">${words.sheetComing}</span> ${cancel}</p>`
      }
    </div>`
  }

  readonly #tryAgain = () => {
    if (this.#awaited?.hasFailed) void this.open(this.#awaited.id)
  }

  #leave(id: string): void {
    this.#giveUp()
    this.#parts.left(id)
  }

  #giveUp(): void {
    if (this.#awaited) this.#turn(undefined)
  }

  #turn(awaited: Awaited | undefined): void {
    this.#awaited = awaited
    this.#host.requestUpdate()
  }
}
