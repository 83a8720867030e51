import { readFrenchHours } from './french-hours.js'
import type { Hours } from './hours.js'
import { readOsmHours } from './read-osm-hours.js'

/** Hours as OpenStreetMap writes them, or as people do. Undefined at more than we can read: then the text is shown as it is. */
export function readHours(text: string): Hours | undefined {
  return readOsmHours(text) ?? readFrenchHours(text)
}
