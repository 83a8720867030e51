const minuteMs = 60_000
const halfHourMs = 30 * minuteMs
const dayMinutes = 1_440
const dawn = 7 * 60
const evening = 20 * 60
/** An answer takes so long. */
export const leastMs = 15 * minuteMs
/** Minutes of the hours that people say where halves are too coarse, the plainest first. */
const steps = [15, 5] as const

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

type Within = {
  readonly wallTime: WallTime
  /** What is answered begins or closes then. */
  readonly end: number
}

/**
 * The last hour that people say and that is not later: by day a half, at night 20 h before it. Where that leaves too little time, 7
 * h after that night, if an hour is left then; else minutes, never odd ones.
 */
export function saidLimit(limit: number, now: number, { wallTime, end }: Within): number {
  const isNight = (moment: number) => {
    const time = minutesAt(moment, wallTime)
    return time < dawn || time > evening
  }
  const said = steps.map((minutes) => toStep(limit, minutes, wallTime))
  let before = toStep(limit, 30, wallTime)
  let after = before
  while (isNight(before)) before -= halfHourMs
  while (isNight(after)) after += halfHourMs
  const choices = [before, after + 2 * halfHourMs > end ? 0 : after, ...said]
  return choices.find((each) => each - now >= leastMs) ?? said.at(-1) ?? limit
}
