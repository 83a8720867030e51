import { html, nothing, type CSSResult, type LitElement, type ReactiveController } from 'lit'
import type { Reason } from '../../../server/api.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { RemoteRead, type Ask } from '../../shared/remote-read.js'
import { addressOf, Refused } from '../../shared/wire.js'
import type { ElementAddress } from '../address/element-address.js'
import { ModalDialog } from '../dialog.js'
import { notice } from '../notice.js'
import { sheetHead } from './sheet-head.js'

/** `gone`: hidden or withdrawn meanwhile, or the link was never valid. */
type SheetState = 'loading' | 'shown' | 'failed' | 'gone'

type SheetWords = Readonly<Record<'close' | 'failed' | 'gone' | 'loading' | 'others' | 'ourPage' | 'retry', string>>

/** `act` says whether there was a step of the browser's history to go back to. */
type Back = { readonly name: string; readonly act: () => boolean }

/** Read at each render. */
type SheetParts<Words, Answer> = {
  readonly link: ElementAddress
  readonly styles: readonly CSSResult[]
  /** Undefined until loaded. */
  readonly words: () => Words | undefined
  readonly read: (id: string, ask: Ask) => Promise<Answer>
  /** The refusal that means `gone`. */
  readonly goneReason: Reason
  /** Path of the list on our own origin, once known. */
  readonly page: () => string | undefined
  readonly title: (words: Words) => Content
  readonly content: (answer: Answer, words: Words) => Content
  /** Shown while loading. */
  readonly skeleton: Content
  /** Wraps the whole sheet and sets its state, which a part of the content may override. */
  readonly framed: (content: Content) => Content
  /** To what was shown in it before. */
  readonly back?: () => Back | undefined
  /** Asked before it closes by a press: something else may be shown first. */
  readonly mayClose?: () => boolean
  /** It was closed. Its address is left once this has settled. */
  readonly closed?: (id: string) => Promise<void> | undefined | void
  readonly failed: (cause: unknown) => void
}

/**
 * The sheet of one entry of a list, in a modal dialog. The list puts `render()` in its own template and calls `open`;
 * the list's `SheetLink` updates the URL of the page.
 */
export class DetailSheet<Words extends SheetWords, Answer> implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: SheetParts<Words, Answer>
  readonly #dialog: ModalDialog
  readonly #read: RemoteRead<readonly [id: string], Answer>
  #id = ''
  #isOpen = false

  constructor(host: LitElement, parts: SheetParts<Words, Answer>) {
    this.#host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(host, () => this.#onClosed(), {
      mayClose: () => this.#mayClose(),
      back: () => this.#parts.back?.()?.act() ?? false,
    })
    this.#read = new RemoteRead<readonly [id: string], Answer>(host, {
      args: () => (this.#isOpen ? [this.#id] : []),
      read: ([id], ask) => parts.read(id, ask),
      failed: (cause) => {
        if (!(cause instanceof Refused)) parts.failed(cause)
      },
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, this.#parts.styles)
  }

  get state(): SheetState {
    const { error } = this.#read
    if (error) return error instanceof Refused && error.reason === this.#parts.goneReason ? 'gone' : 'failed'
    return this.answer ? 'shown' : 'loading'
  }

  get id(): string {
    return this.#id
  }

  /** Undefined until loaded, and after a failure. */
  get answer(): Answer | undefined {
    return this.#read.error ? undefined : this.#read.current
  }

  open(id: string): void {
    // Opened again: refresh it.
    if (this.#isOpen && id === this.#id) void this.#read.ask()
    this.#id = id
    this.#isOpen = true
    this.#parts.link.nameSheet(id)
    this.#dialog.open()
  }

  readonly close = () => this.#dialog.close()

  focusTitle(): void {
    this.#dialog.focusTitle()
  }

  render() {
    const { back, framed, title, words: wordsNow } = this.#parts
    const words = this.#isOpen && wordsNow()
    if (!words) return nothing
    return this.#dialog.render(
      'sheet-title',
      framed(
        html`${sheetHead({ title: title(words), back: back?.(), close: { name: words.close, act: this.#onPress } })}
        ${this.#body(words)}`,
      ),
    )
  }

  #body(words: Words) {
    const { answer, state } = this
    const { content, page, skeleton } = this.#parts
    if (state === 'gone')
      return notice({
        tone: 'warn',
        title: words.gone,
        ways: html`<button type="button" class="go" @click=${this.close}>${words.others}</button>`,
      })
    if (state === 'failed')
      return notice({
        tone: 'bad',
        title: words.failed,
        ways: html`<button type="button" class="go" @click=${this.#onRetry}>${words.retry}</button>
          ${page() && html`<a class="way" href=${addressOf(`${page()}/${this.#id}`)}>${words.ourPage}</a>`}`,
      })
    return answer
      ? content(answer, words)
      : html`<p role="status" class="unseen">${words.loading}</p>
          ${skeleton}`
  }

  #mayClose(): boolean {
    return this.#parts.mayClose?.() ?? true
  }

  readonly #onPress = () => {
    if (this.#mayClose()) this.close()
  }

  #onClosed(): void {
    const { closed, link } = this.#parts
    this.#isOpen = false
    this.#host.requestUpdate()
    const leaving = closed?.(this.#id)
    if (leaving) void leaving.then(() => this.#isOpen || link.leaveSheet())
    else link.leaveSheet()
  }

  readonly #onRetry = () => {
    void this.#read.ask()
    this.#dialog.focusTitle()
  }
}
