import { html, type LitElement, type ReactiveController } from 'lit'

/**
 * A native modal dialog in the element's shadow root. Escape, the way focus goes in and comes back, and what cannot be
 * reached behind it are the browser's; added here: focus to the title, a press beside it closes it, it survives the move
 * of its element, and on paper it takes its place in the flow, which the top layer does not allow.
 */
export class ModalDialog implements ReactiveController {
  readonly #host: LitElement
  readonly #closed: () => void
  #isWanted = false
  /** Not the same as wanted and not open: between the two stands an Escape that is not told yet. */
  #isToShow = false
  #isPrinting = false
  #isPressedBeside = false

  constructor(host: LitElement, closed: () => void) {
    this.#host = host
    this.#closed = closed
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print)
    addEventListener('afterprint', this.#printed)
    if (this.#isWanted) this.open()
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print)
    removeEventListener('afterprint', this.#printed)
  }

  hostUpdated(): void {
    const dialog = this.#element
    if (!this.#isToShow || !dialog?.isConnected) return
    this.#isToShow = false
    if (dialog.matches(':modal')) return
    // After a move it is open, but in the flow.
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

  /** The title is a heading of class `dialog-title` that may be focused. */
  focusTitle(): void {
    this.#element?.querySelector<HTMLElement>('.dialog-title')?.focus()
  }

  render(titleId: string, content: unknown) {
    return html`<dialog
      class="dialog"
      part="dialog"
      aria-labelledby=${titleId}
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
    // It comes late: by then a print may have opened the dialog again.
    if (this.#element?.open) return
    this.#isWanted = false
    this.#isToShow = false
    this.#closed()
  }

  readonly #onPointerDown = (event: PointerEvent) => {
    this.#isPressedBeside = this.#isBeside(event)
  }

  /** Not a selection of text that began inside. */
  readonly #onPointerUp = (event: PointerEvent) => {
    if (this.#isPressedBeside && this.#isBeside(event)) this.close()
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
