import { css, html, LitElement, type PropertyValues } from 'lit'
import { define } from '../../../widgets/shared/define.js'
import { contentPainted } from '../../../widgets/shared/early.js'
import { firstAnswer } from '../../../widgets/shared/first-answer.js'
import { FollowLanguage } from '../../../widgets/shared/follow-language.js'
import type { OutputOf } from '../../../widgets/shared/wire.js'

/** The smallest element that does all that the loader counts on: what the loader is tried with. */
class LoaderElement extends LitElement {
  static override styles = css`
    :host {
      display: flow-root !important;
    }
  `
  static override properties = { site: {}, answer: { state: true } }
  declare site: string
  declare answer: OutputOf<'offers.open'> | undefined
  readonly #language = new FollowLanguage(this)

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.answer) void this.#ask()
  }

  override render() {
    const { answer } = this
    return answer
      ? html`<div>
          <p lang=${this.#language.language}>${answer.site.name}</p>
          <button @click=${this.#more}>+</button>
        </div>`
      : html`<slot></slot>`
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('answer') && this.answer) void contentPainted(this)
  }

  async #ask(): Promise<void> {
    await this.updateComplete
    try {
      this.answer = await firstAnswer('offers.open', { site: this.site })
    } catch (cause) {
      this.dataset['failed'] = String(cause)
    }
  }

  async #more(): Promise<void> {
    const { later } = await import('./loader-later.js')
    this.dataset['later'] = later
  }
}

define('coop-offer-board', LoaderElement)
