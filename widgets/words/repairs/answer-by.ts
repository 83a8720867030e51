const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Rustine Libre's own promise: an answer within three days. */
const longestMs = 72 * hourMs
/** So that nobody leaves home for a visit that is not agreed to. */
const beforeVisitMs = 3 * hourMs
const shortestMs = 15 * minuteMs

/** A time that is nearer cannot be asked for: half of what is left would be too short for an answer. */
export const leastNoticeMs = 2 * shortestMs

/** Until when a visit that is asked for, or proposed, at a moment may be answered; both in epoch milliseconds. */
export function answerBy(startsAt: number, now: number): number {
  const left = startsAt - now
  return now + Math.min(longestMs, left < 2 * beforeVisitMs ? left / 2 : left - beforeVisitMs)
}
