import type { KnownDays } from '../../calendar/period.js'
import type { Answerable } from './answerable.js'

export const noDays: KnownDays = { today: '', first: '', last: '', taken: new Set(), closed: new Set() }

export function knownDays(days: Answerable['days']): KnownDays {
  if (!days) return noDays
  return {
    today: days.today,
    first: days.firstAskable,
    last: days.last,
    taken: new Set(days.taken),
    closed: new Set(days.closed),
    longest: days.longest,
    copies: days.copies?.map((copy) => new Set(copy)),
  }
}
