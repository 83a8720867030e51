import type { placesWith } from '../../../offers/index.js'
import { html, type Content } from '../layout/html.js'
import type { Frame } from '../layout/layout.js'
import { written } from '../layout/in-theirs.js'
import { memberWords } from './member-words.js'

export type OfferingPlaces = Awaited<ReturnType<typeof placesWith>>

/** « 3 lieux en prêtent : Ludothèque (2) » */
export function offeringPlaces(frame: Frame, { places, total, atLeast, does, page }: OfferingPlaces): Content {
  if (total === 0) return undefined
  const words = memberWords(frame.formats)
  const link = (path: string, text: Content) => html`<li><a href="${path}">${text}</a></li>`
  const others = total - places.length
  return html`<div class="offering">
    <p>${words.offering[does](total, atLeast)}</p>
    <ul>
      ${places.map(({ name, count, page: own }) => link(own, [written(frame.formats, name), count !== undefined && ` (${count})`]))}
      ${others > 0 && link(page, words.otherPlaces(others, atLeast))}
    </ul>
  </div>`
}
