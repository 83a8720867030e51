import { html, nothing, type LitElement } from 'lit'
import { copyText } from '../../shared/copy-text.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'

/** Shares an offer's URL: by the device's share dialog, else copied to the clipboard, else shown to copy by hand. */
export class OfferShare {
  readonly #host: LitElement
  #became: 'copied' | 'shown' | undefined

  constructor(host: LitElement) {
    this.#host = host
  }

  render(title: string, address: string, words: SheetStrings) {
    return html`<div class="share">
      <button type="button" class="quiet" @click=${() => this.#share(title, address)}>${words.share}</button>
      <span role="status">${this.#became === 'copied' ? words.copied : nothing}</span>
      ${
        this.#became === 'shown'
          ? html`<label class="field">
              ${words.address}
              <input readonly .value=${address} @focus=${selectAll} />
            </label>`
          : nothing
      }
    </div>`
  }

  async #share(title: string, url: string): Promise<void> {
    try {
      // Desktop browsers that can share open a system window; on a desktop people expect copying.
      if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
        await navigator.share({ title, url })
        return
      }
      this.#became = (await copyText(url)) ? 'copied' : 'shown'
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
      if (cause.name === 'AbortError') return
      this.#became = 'shown'
    }
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLInputElement>('.share input')?.focus()
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select()
}
