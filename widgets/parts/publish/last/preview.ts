import { html } from 'lit'
import { writtenIn } from '../../../words/written-in.js'
import type { PublishFrame } from '../publish-frame.js'

/** Shows the offer as the neighbours will see it in the list. */
export function preview({ place, category, draft, nameOf, photos, publisher, words }: PublishFrame) {
  const pictogram = place.opening?.categories.find(({ id }) => id === category)?.pictogram ?? 'other'
  const who = publisher.firstName && publisher.home ? `${publisher.firstName}, ${publisher.home.name}` : ''
  const shown = photos.photos[0]?.shown
  return html`<div class="preview">
    <div class="preview-picture">${shown ?? place.pictogram?.(pictogram)}</div>
    <div>
      <p class="meta">${draft.kind && words.kindsShown[draft.kind]}</p>
      <p lang=${writtenIn}><strong>${draft.title.trim() || words.untitled}</strong></p>
      <p class="meta">${[nameOf(category), who].filter(Boolean).join('\u00a0· ')}</p>
    </div>
  </div>`
}
