import { html, type LitElement, type ReactiveController } from 'lit'
import type { Content } from '../shared/content.js'

type Leaving = { readonly mayClose?: () => boolean; readonly back?: () => boolean }

/**
 * A native modal dialog in the element's shadow root: the browser handles Escape, restores the focus and makes the rest
 * inert. Added here: focus on the title, closing by a press outside, surviving a move of the element in the DOM, and
 * printing in the flow, which the top layer does not allow.
 */
export class ModalDialog implements ReactiveController {
  readonly #host: LitElement
  readonly #closed: () => void
  readonly #mayClose: () => boolean
  readonly #back: () => boolean
  #isWanted = false
  /** Differs from « wanted and not open »: after Escape, `open` is false before the close event arrives. */
  #isToShow = false
  #isPrinting = false
  #isPressedBeside = false
  #isByEscape = false

  /**
   * `mayClose` is asked when the visitor leaves by Escape or a press outside: something else may be shown first. `back`
   * answers a telephone's Back key, which browsers take for Escape: whether there was a step to go back to.
   */
  constructor(host: LitElement, closed: () => void, { mayClose = () => true, back = () => false }: Leaving = {}) {
    this.#host = host
    this.#closed = closed
    this.#mayClose = mayClose
    this.#back = back
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print)
    addEventListener('afterprint', this.#printed)
    addEventListener('keydown', this.#onKey, true)
    addEventListener('keyup', this.#onKey, true)
    if (this.#isWanted) this.open()
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print)
    removeEventListener('afterprint', this.#printed)
    removeEventListener('keydown', this.#onKey, true)
    removeEventListener('keyup', this.#onKey, true)
  }

  hostUpdated(): void {
    const dialog = this.#element
    if (!this.#isToShow || !dialog?.isConnected) return
    this.#isToShow = false
    if (dialog.matches(':modal')) {
      // It was handed over, and what had the keyboard in it is gone.
      if (!dialog.querySelector(':focus')) this.focusTitle()
      return
    }
    // After a move in the DOM it is open, but no longer modal.
    dialog.open = false
    dialog.showModal()
    this.focusTitle()
  }

  open(): void {
    this.#isWanted = true
    this.#isToShow = true
    this.#host.requestUpdate()
  }

  close(): void {
    this.#element?.close()
  }

  /** Leaves it open to another, which is rendered in its place. */
  handOver(): void {
    this.#isWanted = false
    this.#isToShow = false
  }

  /** The title is a focusable heading of class `dialog-title`. */
  focusTitle(): void {
    this.#element?.querySelector<HTMLElement>('.dialog-title')?.focus()
  }

  render(titleId: string, content: Content) {
    return html`<dialog
      class="dialog"
      part="dialog"
      aria-labelledby=${titleId}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @pointerdown=${this.#onPointerDown}
      @pointerup=${this.#onPointerUp}
    >
      ${content}
    </dialog>`
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.dialog')
  }

  readonly #onClose = () => {
    // The event is asynchronous: printing may have reopened the dialog meanwhile.
    if (!this.#isWanted || this.#element?.open) return
    this.#isWanted = false
    this.#isToShow = false
    this.#closed()
  }

  /** A file input in the dialog has a `cancel` event of its own, which bubbles. */
  readonly #onCancel = (event: Event) => {
    if (event.target !== event.currentTarget) return
    const isBack = event.cancelable && !this.#isByEscape && this.#back()
    if (isBack || !this.#mayClose()) event.preventDefault()
  }

  readonly #onKey = ({ key, type }: KeyboardEvent) => {
    this.#isByEscape = key === 'Escape' && type === 'keydown'
  }

  readonly #onPointerDown = (event: PointerEvent) => {
    this.#isPressedBeside = this.#isBeside(event)
  }

  /** Not when a text selection that began inside ends outside. */
  readonly #onPointerUp = (event: PointerEvent) => {
    if (this.#isPressedBeside && this.#isBeside(event) && this.#mayClose()) this.close()
  }

  #isBeside({ target, clientX, clientY }: PointerEvent): boolean {
    const dialog = this.#element
    if (!dialog || target !== dialog) return false
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    return clientX < left || clientX > right || clientY < top || clientY > bottom
  }

  readonly #print = () => {
    const dialog = this.#element
    if (!this.#isWanted || !dialog) return
    this.#isPrinting = true
    dialog.close()
    dialog.show()
  }

  readonly #printed = () => {
    if (!this.#isPrinting) return
    this.#isPrinting = false
    const dialog = this.#element
    dialog?.close()
    dialog?.showModal()
  }
}
