import { readWeekHours } from '../../../members/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import { areOpenings } from '../../agenda/read-ranges.js'
import type { ReadHoursInput, SaidHours } from './settings.wire.js'

/** Hours as one would say them, « mardi à vendredi 9h-12h 14h-18h30 »: a week of quarters of an hour, or nothing. Nothing is kept. */
export function readSaidHours(_allowed: Allowed<'visits'>, { text }: ReadHoursInput): SaidHours {
  const { ranges: openings = [] } = readWeekHours(text) ?? {}
  return openings.length > 0 && areOpenings(openings) ? { openings: [...openings] } : {}
}
