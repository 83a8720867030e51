import { leastMs, saidLimit, type WallTime } from '../said-limit.js'

const hourMs = 3_600_000

/** Rustine Libre's own promise: an answer within three days. */
const longestMs = 72 * hourMs
/** So that nobody leaves home for an appointment that is not agreed to. */
const beforeAppointmentMs = 3 * hourMs

/** A time that is nearer cannot be asked for: half of what is left would be too short for an answer. */
export const leastNoticeMs = 2 * leastMs

/** Until when an appointment that is asked for, or proposed, at a moment may be answered, in epoch milliseconds: an hour that people say. */
export function answerBy(startsAt: number, now: number, wallTime: WallTime): number {
  const left = startsAt - now
  const limit = now + Math.min(longestMs, left < 2 * beforeAppointmentMs ? left / 2 : left - beforeAppointmentMs)
  return saidLimit(limit, now, { wallTime, end: startsAt })
}
