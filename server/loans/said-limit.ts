import * as said from '../../widgets/words/said-limit.js'
import { msOf, toInstant, type Instant } from '../base/instant.js'
import { wallTimeAt, type Zone } from '../base/local-time.js'

export { leastMs } from '../../widgets/words/said-limit.js'

export const lastEvening = (limit: Instant, zone: Zone): Instant =>
  toInstant(said.lastEvening(msOf(limit), wallTimeAt(zone)))

type Within = { readonly now: Instant; readonly zone: Zone; readonly end?: Instant }

export const saidLimit = (limit: Instant, { now, zone, end = limit }: Within): Instant =>
  toInstant(said.saidLimit(msOf(limit), msOf(now), { wallTime: wallTimeAt(zone), end: msOf(end) }))

export const toStep = (moment: Instant, minutes: number, zone: Zone): Instant =>
  toInstant(said.toStep(msOf(moment), minutes, wallTimeAt(zone)))
