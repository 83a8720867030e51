import { html } from 'lit'
import { copyWay } from './copy.js'
import type { SiteParts } from './parts.js'
import type { Settings } from './site.js'
import { elementSnippet, placeableOf, policySnippet, scriptSnippet } from '../../../../words/elements/snippets.js'

/** Shows the code to paste into the pages of the site, as the guide gives it. */
export class SnippetsView {
  readonly #parts: SiteParts
  readonly #copied: { at: string } = { at: '' }

  constructor(parts: SiteParts) {
    this.#parts = parts
  }

  render({ site: { slug, elements, languages }, publicUrl }: Settings) {
    const words = this.#parts.words()
    const placed = { slug, publicUrl, language: languages[0] ?? 'fr' }
    const all = placeableOf(elements)
    return html`<section class="panel" aria-labelledby="snippet">
      <h2 id="snippet">${words.snippet}</h2>
      ${this.#block('once', words.once, scriptSnippet(placed, all))}
      <p class="meta">${words.onceMore}</p>
      ${all.map((element) => this.#block(element, words.there(words.elements[element].offered), elementSnippet(element, placed)))}
      <details>
        <summary>${words.policy}</summary>
        ${this.#block('policy', words.policy, policySnippet(placed))}
      </details>
      <p>
        <a class="quiet link" href="/guide/si-rien-n-apparait" target="_blank" rel="noopener">${words.otherEditors}</a>
      </p>
    </section>`
  }

  #block(at: string, title: string, text: string) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    return html`<div class="block">
      <h3>${title}</h3>
      <pre class="code" tabindex="0" role="region" aria-label=${title}><code>${text}</code></pre>
      <div class="ways">${copyWay({ desk, words, copied: this.#copied, at, what: title, text })}</div>
    </div>`
  }
}
