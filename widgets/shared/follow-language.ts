import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { languageOf, type Language } from './language-of.js'

/** Updates the element when the language of the page changes. */
export class FollowLanguage implements ReactiveController {
  language: Language
  readonly #host: ReactiveControllerHost & Element
  readonly #observer: MutationObserver

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    this.language = languageOf(host)
    this.#observer = new MutationObserver(() => this.#readLanguage())
    host.addController(this)
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributeFilter: ['lang', 'locale'], subtree: true })
      if (!(root instanceof ShadowRoot)) break
    }
    this.#readLanguage()
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  #readLanguage(): void {
    const language = languageOf(this.#host)
    if (language === this.language) return
    this.language = language
    this.#host.requestUpdate()
  }
}
