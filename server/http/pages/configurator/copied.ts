import { html, type Html } from '../layout/html.js'
import type { ConfiguratorStrings } from './configurator.strings.js'

type Copied = { readonly id: string; readonly of: string; readonly text: string; readonly isProse?: boolean }

/** A text, and the button that copies it. */
export function copied({ id, of, text, isProse = false }: Copied, words: ConfiguratorStrings): Html {
  return html`<div class="snippet">
    <pre
      ${isProse && html`class="said"`}
      tabindex="0"
      role="region"
      aria-label="${of}"
    ><code id="${id}">${text}</code></pre>
    <button
      type="button"
      class="press ghost"
      data-copies="${id}"
      data-copied="${words.copied}"
      data-not-copied="${words.notCopied}"
      aria-label="${words.copyOf(of)}"
    >
      ${words.copy}</button
    ><span role="status"></span>
  </div>`
}
