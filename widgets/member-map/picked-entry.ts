import { html, nothing } from 'lit'
import type { MapPoint } from './map-pane.js'
import { memberCard, type CardView, type Entry } from './member-card.js'

/** The one chosen on the map, below it: all that the list knows of it, or what the map does. */
export function pickedEntry(listed: Entry | undefined, point: MapPoint | undefined, cards: CardView) {
  const entry = listed ?? (point && { ...point, does: [], topics: [], zone: '' })
  return html`<div role="status">
    ${
      entry
        ? html`<ol class=${listed ? 'list picked listed' : 'list picked'}>
            ${memberCard(entry, cards)}
          </ol>`
        : nothing
    }
  </div>`
}

/** In the list, or below the map if both can be seen at once. */
export function bringPicked(root: ParentNode): void {
  const beside = root.querySelector<HTMLElement>('.beside')
  if (root.querySelector('.picked')?.checkVisibility() && beside && beside.offsetHeight <= innerHeight) {
    beside.scrollIntoView({ block: 'nearest' })
  }
  root.querySelector('.side [aria-current]')?.scrollIntoView({ block: 'nearest' })
}
