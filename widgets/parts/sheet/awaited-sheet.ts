import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { ModalDialog } from '../dialog.js'
import { notice, pageLink, way } from '../notice.js'
import { preload } from '../preload.js'
import { sheetHead } from './sheet-head.js'
import { detailStyles } from './sheet.styles.js'

export type OpenableSheet<Id extends string = string> = {
  /** `ready` is called when it can take the place of what awaits it; false: nobody awaits it any more. */
  readonly open: (id: Id, ready: () => boolean) => unknown
  readonly close: () => void
  readonly render: () => Content
}

type Words = Readonly<Record<'cancel' | 'retry' | 'sheetComing' | 'sheetFailed' | 'sheetPage', string>>

type AwaitedParts<Id extends string> = {
  /** Loads the chunk of the sheet. */
  readonly load: () => Promise<() => OpenableSheet<Id>>
  /** Selector of what opens one when pressed. */
  readonly links: string
  readonly site: () => string
  readonly words: () => Words
  /** The list's title for it, until the sheet is loaded. */
  readonly title: (id: Id) => string | undefined
  /** Path of the same on our own origin, once known. */
  readonly page: (id: Id) => string | undefined
  /** Called when the visitor has stopped waiting for it. */
  readonly left: (id: Id) => void
  readonly failed: (cause: unknown) => void
  /** Its title is that of a form. */
  readonly isForm?: boolean
}

type Awaited<Id> = { readonly id: Id; readonly site: string; readonly hasFailed: boolean }

/**
 * Opens sheets, whose chunk is loaded with the first. A press is answered at once by a dialog with what the list knows,
 * in which the sheet is rendered then; if the chunk cannot be loaded, the dialog says so.
 */
export class AwaitedSheet<Id extends string = string> implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: AwaitedParts<Id>
  readonly #dialog: ModalDialog
  #sheet: OpenableSheet<Id> | undefined
  #awaited: Awaited<Id> | undefined

  constructor(host: LitElement, parts: AwaitedParts<Id>) {
    this.#host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(host, () => this.#leave())
    preload(host, parts.links, () => parts.load())
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, detailStyles)
    addEventListener('online', this.#tryAgain)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryAgain)
  }

  async open(id: Id): Promise<void> {
    const { failed, load, site } = this.#parts
    if (this.#sheet) return void this.#sheet.open(id, () => true)
    const awaited = { id, site: site(), hasFailed: false }
    this.#turn(awaited)
    this.#dialog.open()
    try {
      const make = await load()
      if (awaited !== this.#awaited) return
      this.#sheet ??= make()
      await this.#sheet.open(id, () => this.#giveUp(awaited))
    } catch (cause) {
      failed(cause)
      if (awaited !== this.#awaited) return
      this.#turn({ ...awaited, hasFailed: true })
      this.#dialog.focusTitle()
    }
  }

  close(): void {
    if (this.#awaited) this.#dialog.close()
    else this.#sheet?.close()
  }

  /** In one place, so that the dialog stays while its content is replaced. */
  render() {
    const awaited = this.#awaited
    return awaited && awaited.site === this.#parts.site() ? this.#note(awaited) : this.#sheet?.render()
  }

  #note({ id, hasFailed }: Awaited<Id>) {
    const words = this.#parts.words()
    const page = this.#parts.page(id)
    const title = this.#parts.title(id)
    const ways = [way(words.retry, () => void this.open(id)), page ? pageLink(page, words.sheetPage) : nothing]
    return this.#dialog.render(
      'sheet-title',
      html`<div class=${this.#parts.isForm ? 'sheet form-sheet awaited' : 'sheet awaited'}>
        ${sheetHead({ title: title ?? words.sheetComing, close: { name: words.cancel, act: () => this.#dialog.close() } })}
        ${
          hasFailed
            ? notice({ tone: 'bad', title: words.sheetFailed, ways })
            : html`<div class="bars">
                <p class="meta" role="status">${title && words.sheetComing}</p>
                <i></i><i></i><i></i>
              </div>`
        }
      </div>`,
    )
  }

  readonly #tryAgain = () => {
    if (this.#awaited?.hasFailed) void this.open(this.#awaited.id)
  }

  #leave(): void {
    const { id } = this.#awaited ?? {}
    this.#turn(undefined)
    if (id !== undefined) this.#parts.left(id)
  }

  #giveUp(awaited: Awaited<Id>): boolean {
    if (awaited !== this.#awaited) return false
    this.#dialog.handOver()
    this.#turn(undefined)
    return true
  }

  #turn(awaited: Awaited<Id> | undefined): void {
    this.#awaited = awaited
    this.#host.requestUpdate()
  }
}
