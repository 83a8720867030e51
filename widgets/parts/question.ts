import { html, type LitElement } from 'lit'
import type { Content } from '../shared/content.js'
import { focusOn } from './focus-on.js'

type Asked = {
  readonly before?: Content
  readonly ask: Content
  /** Says what follows from it. */
  readonly more?: Content
  /** The way back. */
  readonly keep: string
  /** The button that does it, where it can be done. */
  readonly go: Content
  /** Why it was not done. */
  readonly said?: Content
  readonly look?: string
}

type Of = { readonly name: string; readonly opener: (of: string) => string }

/**
 * « Really? », before what has no way back. The keyboard stands on the way back, which Escape takes too, and is led from there
 * to what was pressed.
 */
export class Question {
  readonly #host: LitElement
  readonly #of: Of
  #asked: string | undefined

  /** `opener`: the button that was pressed, by what it is asked of. */
  constructor(host: LitElement, of: Of) {
    this.#host = host
    this.#of = of
  }

  isAsked(of = ''): boolean {
    return this.#asked === of
  }

  ask(of = ''): void {
    this.#asked = of
    void focusOn({ host: this.#host }, `#${this.#of.name}-keep`)
  }

  /** The keyboard stays where it is. */
  open(of: string): void {
    this.#asked = of
    this.#host.requestUpdate()
  }

  /** It was answered, or something else is to be done first. */
  close(): void {
    if (this.#asked === undefined) return
    this.#asked = undefined
    this.#host.requestUpdate()
  }

  render({ before, ask, more, keep, go, said, look = 'notice warn' }: Asked): Content {
    const { name } = this.#of
    return html`<div class=${look} role="group" aria-labelledby="${name}-asked" @keydown=${this.#onKey}>
      ${before}
      <p id="${name}-asked"><strong>${ask}</strong></p>
      ${more}
      <p class="ways">
        <button type="button" class="way keep" part="button" id="${name}-keep" @click=${this.keep}>${keep}</button>
        ${go}
      </p>
      ${said}
    </div>`
  }

  readonly keep = (): void => {
    const of = this.#asked ?? ''
    this.#asked = undefined
    void focusOn({ host: this.#host }, this.#of.opener(of))
  }

  /** Closes nothing around it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    this.keep()
  }
}
