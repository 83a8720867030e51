import { savesWeight } from '../parts/saves-weight.js'
import { askEarly } from '../shared/ask-early.js'
import type { Scope } from './member-choice.js'
import { questionOf } from './member-question.js'
import { memberAddress } from './member-link.js'

/** Requests together what a map needs; otherwise one would wait for the other. */
export function askForMap(scope: Scope): void {
  if (savesWeight()) return
  // An address with filters asks for other points, which only the list can read.
  if (!location.hash.startsWith(`#${memberAddress.noun}s`)) askEarly('members.points', questionOf(scope))
  const chunks = [import('./map/member-map-pane.js'), import('./map/leaflet-surface.js')]
  // Whoever needs one requests it again, and says so if that fails.
  for (const chunk of chunks) chunk.catch(() => undefined)
}

/** The same once the place of the map is seen. */
export function askForMapInSight(place: Element, scope: Scope): void {
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect()
    if (entries.some(({ isIntersecting }) => isIntersecting)) askForMap(scope)
  })
  observer.observe(place)
}
