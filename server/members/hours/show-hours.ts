import type { Instant } from '../../base/instant.js'
import { dayOf, endOfDay, type Zone } from '../../base/local-time.js'
import { weekFrom } from './days-of-hours.js'
import type { ClosedDays } from './hours.js'
import type { HoursShown, OpenState } from './hours.wire.js'
import { changesAt, stateAt } from './open-state.js'
import { textInComment } from './osm-text.js'
import { readHours } from './read-hours.js'

type OpenContext = { readonly zone: Zone; readonly closures: readonly ClosedDays[]; readonly now: Instant }

export function showHours(text: string, asked: OpenContext): { hours: HoursShown; open?: OpenState; until: Instant } {
  const hours = readHours(text)
  const midnight = endOfDay(asked.now, asked.zone)
  if (!hours) return { hours: { week: [], text: textInComment(text) ?? text }, until: midnight }
  const open = stateAt(hours, asked)
  const changes = changesAt(open, asked)
  return {
    hours: { week: weekFrom(hours, { closures: asked.closures, day: dayOf(asked.now, asked.zone), days: 7 }) },
    open,
    until: changes < midnight ? changes : midnight,
  }
}
