import type { LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import type { KeptSearches, KeptSearchesParts } from './kept-searches.js'
import type { OwnAccount, OwnAccountParts } from './own-account.js'

/** What stands under « Moi »: the whole account on our own page, and in a page of a site the searches that are kept there. */
export class MePart {
  readonly #host: LitElement
  readonly #parts: OwnAccountParts & KeptSearchesParts
  #shown: OwnAccount | KeptSearches | undefined

  constructor(host: LitElement, parts: OwnAccountParts & KeptSearchesParts) {
    this.#host = host
    this.#parts = parts
  }

  async showAccount(): Promise<void> {
    const { OwnAccount } = await import('./own-account.js')
    this.#shown ??= new OwnAccount(this.#host, this.#parts)
    void this.#shown.refresh()
  }

  async showKept(): Promise<void> {
    const { KeptSearches } = await import('./kept-searches.js')
    this.#shown ??= new KeptSearches(this.#host, this.#parts)
    await this.#shown.refresh()
  }

  /** Who was there has left. */
  forget(): void {
    this.#shown?.forget()
  }

  render(): Content {
    return this.#shown?.render()
  }
}
