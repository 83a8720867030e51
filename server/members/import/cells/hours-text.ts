import { readHours } from '../../hours/read-hours.js'
import { readOsmHours } from '../../hours/read-osm-hours.js'
import { writeHours } from '../../hours/write-hours.js'

export function readHoursText(text: string): string | undefined {
  if (readOsmHours(text)) return text
  const hours = readHours(text)
  return hours && writeHours(hours)
}
