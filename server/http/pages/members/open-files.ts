import { html, type Html } from '../layout/html.js'
import type { Frame } from '../layout/layout.js'
import { inTheirs } from '../layout/in-theirs.js'
import { memberWords } from './member-words.js'
import type { MapHead } from './members-shown.js'

export function openFiles({ formats }: Frame, { feed, sources }: Pick<MapHead, 'feed' | 'sources'>): Html {
  const words = memberWords(formats)
  return html`<ul class="plain">
      ${(['geojson', 'csv', 'json'] as const).map(
        (format) => html`<li><a class="tall" href="${feed}.${format}">${words.downloadAs[format]}</a></li>`,
      )}
    </ul>
    ${
      sources.length > 0 &&
      html`<p>${words.sources}</p>
        <ul class="plain">
          ${sources.map(({ source, licence }) => html`<li${inTheirs(formats)}>${source} (${licence})</li>`)}
        </ul>`
    }`
}
