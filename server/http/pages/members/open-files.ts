import { html, type Html } from '../layout/html.js'
import type { MemberPageStrings } from './member-pages.strings.js'
import type { MapHead } from './members-shown.js'

export function openFiles(words: MemberPageStrings, { feed, sources }: Pick<MapHead, 'feed' | 'sources'>): Html {
  return html`<ul class="plain">
      ${(['geojson', 'csv', 'json'] as const).map(
        (format) => html`<li><a class="tall" href="${feed}.${format}">${words.downloadAs[format]}</a></li>`,
      )}
    </ul>
    ${
      sources.length > 0 &&
      html`<p>${words.sources}</p>
        <ul class="plain">
          ${sources.map(({ source, licence }) => html`<li>${source} (${licence})</li>`)}
        </ul>`
    }`
}
