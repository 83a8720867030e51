import { addMs, msOf, type Instant } from '../base/instant.js'
import { addToDay, dayOf, instantAt, wallTimeOf, type Zone } from '../base/local-time.js'

const evening = '20:00'
const dawn = '07:00'
const minuteMs = 60_000
/** An answer takes so long. */
export const leastMs = 15 * minuteMs
/** Minutes of the hours that people say, the plainest first. */
const steps = [30, 15, 5] as const

/** The last 20 h that is not later. */
export function lastEvening(limit: Instant, zone: Zone): Instant {
  const day = dayOf(limit, zone)
  return instantAt(wallTimeOf(limit, zone) < evening ? addToDay(day, -1) : day, evening, zone)
}

/**
 * The last hour that people say and that is not later: by day a half, at night 20 h before it. Where that leaves too little time,
 * minutes; where nothing by day is left, the half hour of the night.
 */
export function saidLimit(limit: Instant, { now, zone }: { readonly now: Instant; readonly zone: Zone }): Instant {
  const time = wallTimeOf(limit, zone)
  const isNight = time < dawn || time >= evening
  const said = steps.map((minutes) => toStep(limit, minutes, zone))
  const choices = isNight ? [lastEvening(limit, zone), ...said] : said
  return choices.find((each) => msOf(each) - msOf(now) >= leastMs) ?? limit
}

export function toStep(moment: Instant, minutes: number, zone: Zone): Instant {
  const past = Number(wallTimeOf(moment, zone).slice(3)) % minutes
  return addMs(moment, -(past * minuteMs) - (msOf(moment) % minuteMs))
}
