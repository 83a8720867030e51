const minuteMs = 60_000
const dayMinutes = 1_440
const dawn = 7 * 60
const evening = 20 * 60
/** An answer takes so long. */
export const leastMs = 15 * minuteMs
/** Minutes of the hours that people say, the plainest first. */
const steps = [30, 15, 5] as const

/** A clock on the wall shows this at a moment in epoch milliseconds: « 05:11 ». */
export type WallTime = (ms: number) => string

function minutesAt(ms: number, wallTime: WallTime): number {
  const [hours, minutes] = wallTime(ms).split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** The last 20 h that is not later. */
export function lastEvening(limit: number, wallTime: WallTime): number {
  const past = (minutesAt(limit, wallTime) - evening + dayMinutes) % dayMinutes
  const near = limit - (limit % minuteMs) - past * minuteMs
  // A night may be an hour shorter or longer.
  return near - (minutesAt(near, wallTime) - evening) * minuteMs
}

/** The last moment that is not later at whose minutes a clock shows a whole step. */
export function toStep(moment: number, minutes: number, wallTime: WallTime): number {
  return moment - (moment % minuteMs) - (minutesAt(moment, wallTime) % minutes) * minuteMs
}

/**
 * The last hour that people say and that is not later: by day a half, at night 20 h before it. Where that leaves too little time,
 * minutes, never odd ones; where nothing by day is left, the half hour of the night.
 */
export function saidLimit(limit: number, now: number, wallTime: WallTime): number {
  const time = minutesAt(limit, wallTime)
  const isNight = time < dawn || time >= evening
  const said = steps.map((minutes) => toStep(limit, minutes, wallTime))
  const choices = isNight ? [lastEvening(limit, wallTime), ...said] : said
  return choices.find((each) => each - now >= leastMs) ?? said.at(-1) ?? limit
}
