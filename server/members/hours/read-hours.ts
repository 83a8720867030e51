import { readFrenchHours } from './french-hours.js'
import type { Hours } from './hours.js'
import { readOsmHours } from './read-osm-hours.js'

/** In OpenStreetMap's syntax, or in French. Undefined when it cannot be parsed: the text is then shown as it is. */
export function readHours(text: string): Hours | undefined {
  return readOsmHours(text) ?? readFrenchHours(text)
}
