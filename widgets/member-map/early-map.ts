import { savesWeight } from '../parts/saves-weight.js'
import { askEarly } from '../shared/ask-early.js'
import type { Scope } from './member-choice.js'
import { questionOf } from './member-question.js'
import { memberAddress } from './member-link.js'

type Host = { readonly view: string; readonly renderRoot: ParentNode }

/** At once where the page shows the map first, else as soon as its place is seen. */
export function askForMap({ renderRoot, view }: Host, scope: Scope): void {
  if (view === 'map') {
    requestMap(scope)
    return
  }
  const place = renderRoot.querySelector('.map')
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect()
    // The list may have seen it first, and has asked then.
    if (
      !place?.querySelector('.pane:not([data-state=waiting])') &&
      entries.some(({ isIntersecting }) => isIntersecting)
    )
      requestMap(scope)
  })
  if (place) observer.observe(place)
}

/** Requests together what a map needs; otherwise one would wait for the other. */
function requestMap(scope: Scope): void {
  if (savesWeight()) return
  // An address with filters asks for other points, which only the list can read.
  if (!location.hash.startsWith(`#${memberAddress.noun}s`)) askEarly('members.points', questionOf(scope))
  const chunks = [import('./map/member-map-view.js'), import('./map/leaflet-surface.js')]
  // The code that needs one requests it again, and says so if that fails.
  for (const chunk of chunks) chunk.catch(() => undefined)
}

/** The desk alone needs the preview of a place. */
export const preview = () => import('./ready-preview.js')
