import { html } from 'lit'
import { writtenIn } from '../../words/written.js'
import type { PublishFrame } from './publish-frame.js'

/** What the neighbours will see in the list. */
export function preview({ board, category, draft, photos, publisher, words }: PublishFrame) {
  const { view, opening } = board
  const pictogram = opening?.categories.find(({ id }) => id === category)?.pictogram ?? 'other'
  const who = publisher.firstName && publisher.home ? `${publisher.firstName}, ${publisher.home.name}` : ''
  const shown = photos.photos[0]?.shown
  return html`<div class="card preview">
    <div class="picture t${pictogram.length % 5}">${shown ?? view.pictogram?.(pictogram)}</div>
    <div class="body">
      <p class="kind">${draft.kind && view.words.kinds[draft.kind]}</p>
      <p class="name" lang=${writtenIn}><strong>${draft.title.trim() || words.untitled}</strong></p>
      <p class="meta">${[view.categories.get(category), who].filter(Boolean).join('\u00a0· ')}</p>
    </div>
  </div>`
}
