import { toInstant, type Instant } from './instant.js'

/** Time is passed in, so that a test sets it and never waits for it. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => toInstant(Date.now()) }
