import type { Formats } from './formats.js'
import { html, type Html } from './html.js'
import { documentOf } from './layout.js'

/** Without a site there is nothing to link to. */
export function barePage(formats: Formats, { title, words }: { readonly title: string; readonly words: string }): Html {
  const body = html`<main id="content" tabindex="-1">
    <div class="panel">
      <h1>${title}</h1>
      <p>${words}</p>
    </div>
  </main>`
  return documentOf(formats, { title, hidden: true, body })
}
