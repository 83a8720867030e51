import { html, nothing, type LitElement } from 'lit'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { way } from '../../parts/notice.js'
import { OwnRead } from '../../parts/own-read.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { signedAsk } from '../../shared/session.js'
import type { OutputOf } from '../../shared/wire.js'
import { learnOwnAccount, ownAccountFrench, type OwnAccountStrings } from './own-account.strings.js'
import { ownAccountStyles } from './own-account.styles.js'
import { SavedSearchesPart } from './saved-searches-part.js'

export type KeptSearchesParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** Shows the searches that somebody keeps at one site, in a page of that site, which reads of their account nothing else. */
export class KeptSearches {
  readonly #host: LitElement
  readonly #read: OwnRead<OutputOf<'offers.keptSearches'>['items']>
  readonly #words: () => OwnAccountStrings | undefined
  readonly #part: SavedSearchesPart

  constructor(host: LitElement, parts: KeptSearchesParts) {
    const { ended, failed, language, site } = parts
    this.#host = host
    this.#read = new OwnRead(host, {
      site,
      read: async () => (await signedAsk('offers.keptSearches', {}, { site: site() })).items,
      ended,
      failed,
    })
    this.#words = lazyStrings(host, { language, french: ownAccountFrench, learn: learnOwnAccount })
    const words = () => this.#words() ?? ownAccountFrench
    this.#part = new SavedSearchesPart(host, { ...parts, words, changed: () => this.#read.again() })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [ownAccountStyles])
  }

  /** Reads again: one may have been kept on this page meanwhile. */
  async refresh(): Promise<void> {
    await this.#read.anew()
  }

  /** Who was there has left. */
  forget(): void {
    this.#read.forget()
  }

  render(): Content {
    const words = this.#words()
    const { error, isKnown, own } = this.#read
    if (!words || !isKnown) return nothing
    if (own) return html`<div class="account">${this.#part.render(own)}</div>`
    return error
      ? html`<p>${words.unread}</p>
          <p class="ways">${way(words.retry, () => void this.#read.again())}</p>`
      : html`<p class="meta" role="status">${words.loading}</p>`
  }
}
